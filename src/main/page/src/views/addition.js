import { t, word } from '../core/i18n.js';
import { personName } from '../core/model.js';
import { model } from '../core/store.js';
import { html, useState } from '../ui/html.js';
import { Select } from '../ui/parts.js';

const KINDS = ['panel', 'talk', 'side-event', 'workshop', 'keynote', 'session'];

/** A session that is to be added to an agenda that is out. */
export function AddSession({ onAdd }) {
  const { sessionById, problem, trackById } = model.value;
  const [fields, setFields] = useState({ title: '', kind: 'side-event', minutes: '60', track: '', person: '' });
  const set = (name) => (value) => setFields({ ...fields, [name]: value });
  const submit = (event) => {
    event.preventDefault();
    const { title, kind, minutes, track, person } = fields;
    const seats = person ? [{ role: 'speaker', person }] : [];
    onAdd({ id: idFor(title, sessionById), kind, title: title.trim(), minutes: Number(minutes), ...(track && { track }), ...(seats.length && { seats }) });
    setFields({ ...fields, title: '' });
  };
  const none = { value: '', label: t('field.none') };
  return html`<form class="row wrap ends" onSubmit=${submit}>
    <label class="field wide-field"><span class="name">${t('field.title')}</span><input required value=${fields.title} onInput=${(event) => set('title')(event.target.value)} /></label>
    <${Select} label=${t('field.kind')} value=${fields.kind} onChange=${set('kind')} options=${KINDS.map((value) => ({ value, label: word('kind', value) }))} />
    <label class="field"><span class="name">${t('field.minutes')}</span><input type="number" min="1" required value=${fields.minutes} onInput=${(event) => set('minutes')(event.target.value)} /></label>
    ${trackById.size > 0 && html`<${Select} label=${t('field.track')} value=${fields.track} onChange=${set('track')} options=${[none, ...[...trackById.values()].map((track) => ({ value: track.id, label: track.title ?? track.id }))]} />`}
    ${problem.people?.length > 0 && html`<${Select} label=${word('role', 'speaker')} value=${fields.person} onChange=${set('person')} options=${[none, ...problem.people.map((person) => ({ value: person.id, label: personName(person) }))]} />`}
    <button type="submit" class="button">${t('repair.addEvent')}</button></form>`;
}

/** An id made of the letters and digits of a title, that nothing else has. */
export function idFor(title, taken, otherwise = 'new') {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').toLowerCase().slice(0, 40) || otherwise;
  let id = plain;
  for (let number = 2; taken.has(id); number += 1) id = `${plain}-${number}`;
  return id;
}
