import { t } from '../core/i18n.js';
import { html, useState } from '../ui/html.js';
import { Button, Dialog } from '../ui/parts.js';

const KEYS = ['arrows', 'enter', 'space', 'carry', 'length', 'days', 'drop', 'escape', 'pin', 'delete', 'undo', 'redo'];

/** Says by which keys the agenda is worked. */
export function KeysHelp() {
  const [open, setOpen] = useState(false);
  return html`<${Button} icon="keys" label=${t('keys.title')} hideLabel kind="quiet" onClick=${() => setOpen(true)} />
    ${open && html`<${Dialog} title=${t('keys.title')} onClose=${() => setOpen(false)}><table class="facts-table"><tbody>${KEYS.map((key) => html`<tr key=${key}>
      <th scope="row"><kbd>${t(`keys.${key}.key`)}</kbd></th><td>${t(`keys.${key}`)}</td></tr>`)}</tbody></table></${Dialog}>`}`;
}
