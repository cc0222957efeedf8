import '../css/app.css';
import { signIn } from './core/api.js';
import { failure, loadSession } from './core/actions.js';
import { useLanguage } from './core/i18n.js';
import { chosenLanguage } from './core/settings.js';
import { App } from './app.js';
import { html, render } from './ui/html.js';

async function start() {
  const signedIn = signIn().then(loadSession);
  signedIn.catch(() => {});
  await useLanguage(chosenLanguage.value ?? navigator.language.slice(0, 2));
  try {
    await signedIn;
  } catch (error) {
    failure.value = error;
  }
  render(html`<${App} />`, document.getElementById('page'));
}

start();
