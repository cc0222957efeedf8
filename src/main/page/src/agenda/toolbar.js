import { dayName, t } from '../core/i18n.js';
import { personName } from '../core/model.js';
import { layout, zoom } from '../core/settings.js';
import { model } from '../core/store.js';
import { html } from '../ui/html.js';
import { Button, Choice, Select } from '../ui/parts.js';
import { KeysHelp } from './help.js';
import { shownDay, shownPerson, shownRoom, view } from './view.js';

const ZOOM_STEP = 1.25;
const LEAST_ZOOM = 0.4;
const MOST_ZOOM = 4;

/** What is shown of the agenda, and how large. */
export function Toolbar() {
  return html`<div class="toolbar" role="toolbar" aria-label=${t('agenda.toolbar')}>
    <${Choice} label=${t('agenda.layout')} value=${layout.value} onChange=${(value) => (layout.value = value)}
      options=${layouts().map((value) => ({ value, label: nameOf(value) }))} />
    <${Focus} />
    <${Days} />
    <div class="gap"></div>
    <${KeysHelp} />
    ${layout.value === 'note' ? html`<${Button} icon="print" label=${t('action.print')} onClick=${() => print()} />` : html`<${Zoom} />`}
  </div>`;
}

const nameOf = (value) => (value === 'rooms' && model.value.rooms.length === 0 ? t('agenda.layout.days') : t(`agenda.layout.${value}`));

function layouts() {
  const { rooms, problem } = model.value;
  return ['rooms', ...(rooms.length > 1 ? ['room'] : []), ...(problem.people?.length ? ['person'] : []), 'note'];
}

/** Whose agenda it is, in the views of one person or one room. */
function Focus() {
  const { problem, rooms } = model.value;
  if (layout.value === 'person') {
    const people = [...(problem.people ?? [])].map((person) => ({ value: person.id, label: personName(person) }));
    return html`<${Select} label=${t('agenda.person')} hideLabel value=${view.value.focus} onChange=${(id) => (shownPerson.value = id)} options=${people} />`;
  }
  if (layout.value !== 'room') return null;
  const options = rooms.map((room) => ({ value: room.id, label: room.name ?? room.id }));
  return html`<${Select} label=${t('agenda.room')} hideLabel value=${view.value.focus} onChange=${(id) => (shownRoom.value = id)} options=${options} />`;
}

function Days() {
  const { days } = model.value;
  if (days.length < 2 || layout.value === 'note') return null;
  const options = [{ value: '', label: t('agenda.allDays') }, ...days.map((day) => ({ value: day.date, label: dayName(day.midnight) }))];
  const choose = (date) => (shownDay.value = date || null);
  return days.length > 5
    ? html`<${Select} label=${t('agenda.day')} hideLabel value=${shownDay.value ?? ''} onChange=${choose} options=${options} />`
    : html`<${Choice} label=${t('agenda.day')} value=${shownDay.value ?? ''} onChange=${choose} options=${options} kind="days" />`;
}

function Zoom() {
  const change = (factor) => (zoom.value = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom.value * factor)));
  return html`<div class="zoom" role="group" aria-label=${t('agenda.zoom')}>
    <${Button} icon="minus" label=${t('agenda.zoomOut')} hideLabel kind="quiet" disabled=${zoom.value <= LEAST_ZOOM} onClick=${() => change(1 / ZOOM_STEP)} />
    <button type="button" class="button quiet zoom-level" title=${t('agenda.zoomReset')} onClick=${() => (zoom.value = 1)}>${t('percent', { value: Math.round(zoom.value * 100) })}</button>
    <${Button} icon="plus" label=${t('agenda.zoomIn')} hideLabel kind="quiet" disabled=${zoom.value >= MOST_ZOOM} onClick=${() => change(ZOOM_STEP)} />
  </div>`;
}
