import { effect, signal } from '@preact/signals';

// What a planner chooses for themselves stays in this browser.
function kept(key, initial) {
  let start = initial;
  try {
    start = JSON.parse(localStorage.getItem(`agendum.${key}`)) ?? initial;
  } catch {
    // A browser that keeps nothing still shows the page.
  }
  const value = signal(start);
  effect(() => {
    try {
      localStorage.setItem(`agendum.${key}`, JSON.stringify(value.value));
    } catch {
      // as above
    }
  });
  return value;
}

/** auto, light or dark */
export const theme = kept('theme', 'auto');
export const chosenLanguage = kept('language', null);
/** A factor on the height of a minute. */
export const zoom = kept('zoom', 1);
/** rooms, room, person or note */
export const layout = kept('layout', 'rooms');

const darkScheme = matchMedia('(prefers-color-scheme: dark)');
const systemDark = signal(darkScheme.matches);
darkScheme.addEventListener('change', (event) => (systemDark.value = event.matches));

effect(() => {
  const dark = theme.value === 'dark' || (theme.value === 'auto' && systemDark.value);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
});
