import { edit } from '../core/edits.js';
import { dayAndClock, t } from '../core/i18n.js';
import { model, say } from '../core/store.js';
import { html, useState } from '../ui/html.js';
import { Button, Dialog } from '../ui/parts.js';

/** Lets two sessions change places. */
export function SwapPlaces({ session }) {
  const [open, setOpen] = useState(false);
  const others = model.value.sessions.filter((one) => one.placed && one.id !== session.id).sort((a, b) => a.start - b.start);
  const swap = async (other) => {
    setOpen(false);
    if (await edit([{ type: 'swap', a: session.id, b: other.id }])) say(t('swap.done', { one: session.title, other: other.title }));
  };
  return html`<${Button} icon="swap" label=${t('action.swap')} kind="small" onClick=${() => setOpen(true)} />
    ${open && html`<${Dialog} title=${t('swap.title', { title: session.title })} onClose=${() => setOpen(false)}>
      <ul class="plain picks">${others.map((other) => html`<li key=${other.id}><button type="button" class="pick" onClick=${() => swap(other)}>
        <span class="pick-name">${other.title}</span><span class="quiet-text">${dayAndClock(other.start)}</span></button></li>`)}</ul></${Dialog}>`}`;
}
