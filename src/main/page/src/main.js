import '../css/app.css';
import { signIn } from './core/api.js';
import { failure, loadSession } from './core/actions.js';
import { useLanguage } from './core/i18n.js';
import { chosenLanguage } from './core/settings.js';
import { session } from './core/store.js';
import { App } from './app.js';
import { html, render } from './ui/html.js';

async function start() {
  const language = chosenLanguage.value ?? navigator.language.slice(0, 2);
  await useLanguage(language);
  try {
    await signIn();
    await loadSession();
    if (!chosenLanguage.value && session.value.language) await useLanguage(session.value.language);
  } catch (error) {
    failure.value = error;
  }
  render(html`<${App} />`, document.getElementById('page'));
}

start();
