import { t, word } from '../core/i18n.js';
import { personName } from '../core/model.js';
import { html } from '../ui/html.js';
import { Button } from '../ui/parts.js';
import { draft, faultsAt } from './draft.js';
import { Faults, Pick, Ticks } from './fields.js';
import { Fields } from './generic.js';

const ROLES = ['moderator', 'panelist', 'speaker', 'chair', 'co-facilitator', 'discussant', 'rapporteur', 'thematic-expert', 'interpreter'];

/** The seats of a session: named, to be filled from candidates, or to be confirmed. */
export function SeatsEditor({ session, path, set }) {
  const seats = session.seats ?? [];
  const write = (next) => set('seats')(next.length ? next : undefined);
  const change = (index, fields) => write(seats.map((seat, at) => (at === index ? cleaned({ ...seat, ...fields }) : seat)));
  const move = (index, step) => {
    const next = [...seats];
    [next[index], next[index + step]] = [next[index + step], next[index]];
    write(next);
  };
  return html`<section class="seats-editor"><h3>${t('session.people')}</h3><${Faults} path=${`${path}/seats`} />
    <ol class="plain">${seats.map((seat, index) => html`<li key=${index} class="seat-row"><${Seat} seat=${seat} path=${`${path}/seats/${index}`} onChange=${(fields) => change(index, fields)} />
      <div class="row"><${Button} icon="up" label=${t('editor.seatUp')} hideLabel kind="quiet small" disabled=${index === 0} onClick=${() => move(index, -1)} />
        <${Button} icon="down" label=${t('editor.seatDown')} hideLabel kind="quiet small" disabled=${index === seats.length - 1} onClick=${() => move(index, 1)} />
        <${Button} icon="out" label=${t('editor.removeSeat', { number: index + 1 })} hideLabel kind="quiet small" onClick=${() => write(seats.filter((_, at) => at !== index))} /></div></li>`)}</ol>
    <div class="row"><${Button} icon="plus" label=${t('editor.addSeat')} kind="small" onClick=${() => write([...seats, { role: seats.at(-1)?.role ?? 'panelist' }])} /></div></section>`;
}

function cleaned(seat) {
  const entries = Object.entries(seat).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return Object.fromEntries(entries);
}

function Seat({ seat, path, onChange }) {
  const people = (draft.value.people ?? []).map((person) => ({ value: person.id, label: personName(person) }));
  const roles = [...new Set([...ROLES, ...draft.value.sessions.flatMap((session) => (session.seats ?? []).map((one) => one.role)), seat.role])].map((role) => ({ value: role, label: word('role', role) }));
  const who = seat.person ?? (seat.candidates || seat.requires ? '*' : '');
  const choose = (value) => onChange(value === '*' ? { person: undefined, candidates: seat.candidates ?? people.slice(0, 1).map((person) => person.value) } : { person: value, candidates: undefined, ...(value ? {} : { requires: undefined }) });
  const options = [{ value: '', label: t('seat.tbc') }, ...(people.length ? [{ value: '*', label: t('editor.fromCandidates') }] : []), ...people];
  return html`<${Pick} path=${`${path}/role`} label=${t('field.role')} value=${seat.role} onChange=${(role) => onChange({ role })} options=${roles} />
    <${Pick} path=${`${path}/person`} label=${t('agenda.person')} value=${who} onChange=${choose} options=${options} />
    <${Faults} path=${path} />
    ${who === '*' && html`<${Ticks} path=${`${path}/candidates`} label=${t('field.candidates')} value=${seat.candidates} onChange=${(candidates) => onChange({ candidates })} options=${people} />`}
    <${Conditions} seat=${seat} path=${path} onChange=${onChange} />`;
}

/** What is asked of whoever sits there. */
function Conditions({ seat, path, onChange }) {
  const faulty = ['requires', 'differs'].some((field) => faultsAt(`${path}/${field}`, true).length > 0);
  const set = (field) => (value) => onChange({ [field]: value });
  return html`<details class="more seat-more" open=${Boolean(seat.requires || seat.differs || faulty)}><summary>${t('editor.conditions')}</summary>
    <div class="form-grid"><${Fields} def="Seat" one=${seat} path=${path} set=${set} fields=${['requires', 'differs']} /></div></details>`;
}
