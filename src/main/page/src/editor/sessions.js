import { dayName, t, word } from '../core/i18n.js';
import { lengthOf } from '../core/model.js';
import { minuteOf } from '../core/time.js';
import { idFor } from '../views/addition.js';
import { html } from '../ui/html.js';
import { draft } from './draft.js';
import { Check, Count, Faults, Pick, Text, Ticks, Words } from './fields.js';
import { OtherFields } from './generic.js';
import { Listing } from './listing.js';
import { removeSession } from './removal.js';
import { SeatsEditor } from './seats.js';

const KINDS = ['panel', 'talk', 'keynote', 'workshop', 'side-event', 'opening', 'closing', 'lunch', 'break', 'session'];

export function SessionsEditor({ chosen }) {
  const fresh = (taken) => ({ id: idFor('session', taken), kind: 'panel', title: t('editor.new.sessions'), minutes: 60 });
  return html`<${Listing} part="sessions" chosen=${chosen} label=${(session) => session.title ?? session.id} fresh=${fresh} remove=${removeSession} Detail=${Session} />`;
}

const SHOWN = ['title', 'kind', 'minutes', 'day', 'start', 'anchor', 'expected', 'priority', 'topics', 'tags', 'plenary', 'crowdPuller', 'seats'];

function Session({ one, path, set }) {
  const { days, rooms = [], tracks = [] } = draft.value;
  const none = { value: '', label: t('field.any') };
  const kinds = [...new Set([...KINDS, one.kind ?? 'session'])].map((kind) => ({ value: kind, label: word('kind', kind) }));
  return html`<div class="form-grid"><${Faults} path=${path} />
    <${Text} path=${`${path}/title`} label=${t('field.title')} value=${one.title} onChange=${set('title')} wide />
    <${Pick} path=${`${path}/kind`} label=${t('field.kind')} value=${one.kind ?? 'session'} onChange=${set('kind')} options=${kinds} />
    ${tracks.length > 0 && html`<${Pick} path=${`${path}/track`} label=${t('field.track')} value=${one.track} onChange=${set('track')} options=${[{ value: '', label: t('field.none') }, ...tracks.map((track) => ({ value: track.id, label: track.title ?? track.id }))]} />`}
    <${Lengths} one=${one} path=${path} set=${set} />
    <${Pick} path=${`${path}/day`} label=${t('field.onlyDay')} value=${one.day} onChange=${set('day')} options=${[none, ...days.map((day) => ({ value: day.date, label: dayName(minuteOf(day.date)) }))]} />
    <${Text} path=${`${path}/start`} label=${t('field.onlyStart')} type="datetime-local" value=${one.start} onChange=${set('start')} />
    <${Pick} path=${`${path}/anchor`} label=${t('field.anchor')} value=${one.anchor} onChange=${set('anchor')} options=${[none, ...['day-start', 'day-end'].map((value) => ({ value, label: t(`field.anchor.${value}`) }))]} />
    <${Count} path=${`${path}/expected`} label=${t('field.expected')} value=${one.expected} onChange=${set('expected')} />
    <${Count} path=${`${path}/priority`} label=${t('field.priority')} hint=${t('field.priority.hint')} value=${one.priority} min="1" onChange=${set('priority')} />
    <${Words} path=${`${path}/topics`} label=${t('field.topics')} value=${one.topics} onChange=${set('topics')} />
    <${Words} path=${`${path}/tags`} label=${t('field.tags')} value=${one.tags} onChange=${set('tags')} />
    <${Check} path=${`${path}/plenary`} label=${t('field.plenary')} value=${one.plenary} onChange=${set('plenary')} />
    <${Check} path=${`${path}/crowdPuller`} label=${t('field.crowdPuller')} value=${one.crowdPuller} onChange=${set('crowdPuller')} />
    ${one.plenary && html`<${Words} path=${`${path}/beside`} label=${t('field.beside')} hint=${t('field.beside.hint')} value=${one.beside} onChange=${set('beside')} />`}</div>
    ${rooms.length > 1 && html`<${Ticks} path=${`${path}/rooms`} label=${t('field.rooms')} value=${one.rooms} onChange=${set('rooms')} options=${rooms.map((room) => ({ value: room.id, label: room.name ?? room.id }))} />`}
    <${OtherFields} def="Session" one=${one} path=${path} set=${set} except=${[...SHOWN, ...(tracks.length > 0 ? ['track'] : []), ...(rooms.length > 1 ? ['rooms'] : []), ...(one.plenary ? ['beside'] : [])]} />
    <${SeatsEditor} session=${one} path=${path} set=${set} />`;
}

/** One length, or from least to most with what is preferred. */
function Lengths({ one, path, set }) {
  const { min, preferred, max } = lengthOf(one.minutes);
  const elastic = typeof one.minutes === 'object';
  const change = (fields) => set('minutes')({ min, preferred, max, ...fields });
  const at = `${path}/minutes`;
  if (!elastic) {
    return html`<${Count} path=${at} label=${t('field.minutes')} value=${one.minutes} min="1" onChange=${(value) => set('minutes')(value ?? 0)} />
      <${Check} path=${`${at}/elastic`} label=${t('field.elastic')} value=${false} onChange=${() => change({})} />`;
  }
  return html`<${Count} path=${`${at}/min`} label=${t('field.minutesMin')} value=${min} min="1" onChange=${(value) => change({ min: value ?? 0 })} />
    <${Count} path=${`${at}/preferred`} label=${t('field.minutesPreferred')} value=${preferred} min="1" onChange=${(value) => change({ preferred: value ?? 0 })} />
    <${Count} path=${`${at}/max`} label=${t('field.minutesMax')} value=${max} min="1" onChange=${(value) => change({ max: value ?? 0 })} />
    <${Faults} path=${at} /><${Check} path=${`${at}/elastic`} label=${t('field.elastic')} value onChange=${() => set('minutes')(preferred)} />`;
}
