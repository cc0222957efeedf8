import { t } from '../core/i18n.js';
import { personName } from '../core/model.js';
import { idFor } from '../views/addition.js';
import { html } from '../ui/html.js';
import { draft } from './draft.js';
import { Faults, Text, Ticks } from './fields.js';
import { OtherFields } from './generic.js';
import { Listing } from './listing.js';
import { removeTrack } from './removal.js';

export function TracksEditor({ chosen }) {
  const fresh = (taken) => ({ id: idFor('track', taken), title: t('editor.new.tracks') });
  return html`<${Listing} part="tracks" chosen=${chosen} label=${(track) => track.title ?? track.id} fresh=${fresh} remove=${removeTrack} Detail=${Track} />`;
}

function Track({ one, path, set }) {
  const people = (draft.value.people ?? []).map((person) => ({ value: person.id, label: personName(person) }));
  return html`<div class="form-grid"><${Faults} path=${path} /><${Text} path=${`${path}/title`} label=${t('field.title')} value=${one.title} onChange=${set('title')} wide /></div>
    ${people.length > 0 && html`<${Ticks} path=${`${path}/chairs`} label=${t('field.chairs')} value=${one.chairs} onChange=${set('chairs')} options=${people} />`}
    <${OtherFields} def="Track" one=${one} path=${path} set=${set} except=${people.length > 0 ? ['title', 'chairs'] : ['title']} />`;
}
