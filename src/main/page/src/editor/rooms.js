import { t } from '../core/i18n.js';
import { idFor } from '../views/addition.js';
import { html } from '../ui/html.js';
import { Availability } from './availability.js';
import { Count, Faults, Text, Words } from './fields.js';
import { OtherFields } from './generic.js';
import { Listing } from './listing.js';
import { removeRoom } from './removal.js';

export function RoomsEditor({ chosen }) {
  const fresh = (taken) => ({ id: idFor('room', taken), name: t('editor.new.rooms') });
  return html`<${Listing} part="rooms" chosen=${chosen} label=${(room) => room.name ?? room.id} fresh=${fresh} remove=${removeRoom} Detail=${Room} />`;
}

const SHOWN = ['name', 'seats', 'turnoverMinutes', 'features', 'tags'];

function Room({ one, path, set }) {
  return html`<div class="form-grid"><${Faults} path=${path} />
    <${Text} path=${`${path}/name`} label=${t('field.name')} value=${one.name} onChange=${set('name')} wide />
    <${Count} path=${`${path}/seats`} label=${t('field.seats')} hint=${t('field.seats.hint')} value=${one.seats} onChange=${set('seats')} />
    <${Count} path=${`${path}/turnoverMinutes`} label=${t('field.turnover')} hint=${t('field.turnover.hint')} value=${one.turnoverMinutes} onChange=${set('turnoverMinutes')} />
    <${Words} path=${`${path}/features`} label=${t('field.features')} value=${one.features} onChange=${set('features')} />
    <${Words} path=${`${path}/tags`} label=${t('field.tags')} value=${one.tags} onChange=${set('tags')} />
    </div><${Availability} one=${one} path=${path} set=${set} />
    <${OtherFields} def="Room" one=${one} path=${path} set=${set} except=${SHOWN} />`;
}
