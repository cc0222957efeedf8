import { computed, signal } from '@preact/signals';
import { layout, zoom } from '../core/settings.js';
import { language } from '../core/i18n.js';
import { model, selected } from '../core/store.js';
import { geometryOf } from './geometry.js';

// How the agenda is looked at.
export const size = signal({ width: innerWidth, height: innerHeight });
// What lies above the agenda comes and goes; its scale does not change by that.
const ABOVE = 212;
const windowHeight = signal(innerHeight);
addEventListener('resize', () => (windowHeight.value = innerHeight));
/** The date of the one day that is shown, or null for all. */
export const shownDay = signal(null);
export const shownRoom = signal(null);
export const shownPerson = signal(null);
/** session, issues or unscheduled; and whether the panel is open on a narrow screen. */
export const panelTab = signal('issues');
export const panelOpen = signal(false);

export const view = computed(() => {
  const of = model.value;
  const focus = layout.value === 'person' ? (shownPerson.value ?? of?.problem.people?.[0]?.id ?? null)
    : layout.value === 'room' ? (shownRoom.value ?? of?.rooms[0]?.id ?? null) : null;
  const day = of?.days.some((one) => one.date === shownDay.value) ? shownDay.value : null;
  const kind = layout.value === 'note' ? 'rooms' : layout.value;
  return { layout: kind, focus, day, width: size.value.width, height: windowHeight.value - ABOVE, zoom: zoom.value, language: language.value };
});

export const geometry = computed(() => geometryOf(model.value, view.value));

export function openDetails(id) {
  selected.value = id;
  panelTab.value = 'session';
  panelOpen.value = true;
}
