import { LANGUAGES, language, t, useLanguage } from '../core/i18n.js';
import { chosenLanguage, theme } from '../core/settings.js';
import { html } from './html.js';
import { Button, Select } from './parts.js';

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' };

/** Language, and light or dark. */
export function Preferences() {
  const choose = (code) => {
    chosenLanguage.value = code;
    useLanguage(code);
  };
  const options = LANGUAGES.map((code) => ({ value: code, label: code.toUpperCase() }));
  const label = t('theme.label', { theme: t(`theme.${theme.value}`) });
  return html`<div class="preferences">
    <${Select} label=${t('language.label')} hideLabel value=${language.value} onChange=${choose} options=${options} />
    <${Button} icon="sun" label=${label} hideLabel kind="quiet" onClick=${() => (theme.value = NEXT[theme.value])} />
  </div>`;
}
