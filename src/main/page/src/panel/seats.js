import { get } from '../core/api.js';
import { edit } from '../core/edits.js';
import { t, word } from '../core/i18n.js';
import { personName } from '../core/model.js';
import { said } from '../core/said.js';
import { changeText, verdict } from '../core/score.js';
import { model, preview, say, state } from '../core/store.js';
import { html, useEffect, useState } from '../ui/html.js';
import { Busy, Button, Dialog } from '../ui/parts.js';
import { seatText } from '../agenda/block.js';

/** Who sits where; each seat can be given to somebody else. */
export function Seats({ session }) {
  const [open, setOpen] = useState(null);
  return html`<ul class="seat-list">${session.seats.map((seat, index) => html`<li key=${index} class=${seat.kind}>
      <span class="seat-role">${word('role', seat.role)}</span>
      <span class="seat-name">${seatText(seat)}${seat.who?.affiliation && html`<span class="affiliation">${seat.who.affiliation}</span>`}</span>
      ${!preview.value && html`<${Button} icon="edit" hideLabel kind="small quiet" label=${t('seat.changeOf', { role: word('role', seat.role), name: seatText(seat) })} onClick=${() => setOpen(index)} />`}
    </li>`)}</ul>
    ${open !== null && html`<${Candidates} session=${session} index=${open} onClose=${() => setOpen(null)} />`}`;
}

function Candidates({ session, index, onClose }) {
  const [found, setFound] = useState(null);
  const [failed, setFailed] = useState(null);
  const [filter, setFilter] = useState('');
  const seat = session.seats[index];
  useEffect(() => {
    const query = new URLSearchParams({ session: session.id, seat: index });
    get(`problems/${encodeURIComponent(state.value.name)}/seats/candidates?${query}`).then((answer) => setFound(Array.isArray(answer) ? answer : answer.candidates), (error) => setFailed(said(error.message)));
  }, []);
  const give = async (person) => {
    onClose();
    if (await edit([{ type: 'seat', session: session.id, seat: index, person }])) say(t('seat.given', { role: word('role', seat.role), name: nameOf(person) }));
  };
  const shown = (found ?? []).filter((one) => (one.name ?? one.person).toLowerCase().includes(filter.toLowerCase()));
  return html`<${Dialog} title=${t('seat.title', { role: word('role', seat.role), title: session.title })} onClose=${onClose} actions=${html`
      ${seat.person && html`<${Button} label=${t('seat.empty')} onClick=${() => give(null)} />`}<${SwapSeats} session=${session} index=${index} onClose=${onClose} />`}>
    ${failed && html`<p class="error-text">${failed}</p>`}
    ${!found && !failed && html`<${Busy} text=${t('page.loading')} />`}
    ${found?.length > 8 && html`<input type="search" aria-label=${t('seat.search')} placeholder=${t('seat.search')} value=${filter} onInput=${(event) => setFilter(event.target.value)} />`}
    <ul class="plain picks">${shown.slice(0, 100).map((one) => html`<li key=${one.person}><button type="button" class=${`pick ${one.person === seat.person ? 'now' : ''}`}
        disabled=${one.person === seat.person} onClick=${() => give(one.person)}>
      <span class="pick-name">${one.name ?? one.person}</span>
      <span class=${`verdict ${one.free ? verdict(one) : 'hard'}`}>${t(one.person === seat.person ? 'seat.now' : one.free ? 'seat.free' : 'seat.busy')}</span>
      ${one.person !== seat.person && verdict(one) !== 'free' && html`<span class="quiet-text">${changeText(one)}</span>`}
      ${one.reasons?.map((text) => html`<span class="pick-why" key=${text}>${said(text)}</span>`)}
    </button></li>`)}</ul>
    ${found?.length === 0 && html`<p>${t('seat.nobody')}</p>`}
  </${Dialog}>`;
}

const nameOf = (id) => (id === null ? t('seat.tbc') : personName(model.value.personById.get(id)) || id);

/** Exchanges the person with one in a seat of the same role elsewhere. */
function SwapSeats({ session, index, onClose }) {
  const seat = session.seats[index];
  const others = model.value.sessions.flatMap((one) => one.seats.map((other, at) => ({ one, other, at })))
    .filter(({ one, other }) => one.id !== session.id && other.role === seat.role && other.person && other.person !== seat.person);
  if (!seat.person || others.length === 0) return null;
  const swap = async (event) => {
    const { one, at } = others[Number(event.target.value)];
    onClose();
    if (await edit([{ type: 'swap-seats', a: { session: session.id, seat: index }, b: { session: one.id, seat: at } }])) say(t('seat.swapped'));
  };
  return html`<label class="field inline"><span class="name">${t('seat.swap')}</span><select onChange=${swap}>
    <option value="">${t('seat.swapChoose')}</option>
    ${others.slice(0, 200).map(({ one, other }, at) => html`<option key=${at} value=${at}>${t('seat.swapOption', { name: nameOf(other.person), title: one.title })}</option>`)}
  </select></label>`;
}
