import { t, word } from '../core/i18n.js';
import { personName } from '../core/model.js';
import { hashOf, state } from '../core/store.js';
import { idFor } from '../views/addition.js';
import { html } from '../ui/html.js';
import { Availability } from './availability.js';
import { draft } from './draft.js';
import { Count, Faults, Text, Words } from './fields.js';
import { attributeNames, OtherFields } from './generic.js';
import { Listing } from './listing.js';
import { removePerson } from './removal.js';

export function PeopleEditor({ chosen }) {
  const fresh = (taken) => ({ id: idFor('person', taken), name: t('editor.new.people') });
  return html`<${Listing} part="people" chosen=${chosen} label=${personName} fresh=${fresh} remove=${removePerson} Detail=${Person} />`;
}

const SHOWN = ['name', 'affiliation', 'attributes', 'timeZone', 'maxSessionsPerDay', 'tags'];

function Person({ one, path, set }) {
  const attribute = (name) => (value) => {
    const { [name]: _, ...others } = one.attributes ?? {};
    const next = value === undefined ? others : { ...others, [name]: value };
    set('attributes')(Object.keys(next).length ? next : undefined);
  };
  return html`<div class="form-grid"><${Faults} path=${path} />
    <${Text} path=${`${path}/name`} label=${t('field.name')} value=${one.name} onChange=${set('name')} wide />
    <${Text} path=${`${path}/affiliation`} label=${t('field.affiliation')} value=${one.affiliation} onChange=${set('affiliation')} wide />
    ${attributeNames().map((name) => html`<${Text} key=${name} path=${`${path}/attributes/${name}`} label=${word('attribute', name)} value=${one.attributes?.[name]} onChange=${attribute(name)} />`)}
    <${Text} path=${`${path}/timeZone`} label=${t('field.joinsFrom')} hint=${t('field.joinsFrom.hint')} value=${one.timeZone} onChange=${set('timeZone')} />
    <${Count} path=${`${path}/maxSessionsPerDay`} label=${t('field.maxPerDay')} hint=${t('field.maxPerDay.hint')} value=${one.maxSessionsPerDay} min="1" onChange=${set('maxSessionsPerDay')} />
    <${Words} path=${`${path}/tags`} label=${t('field.tags')} value=${one.tags} onChange=${set('tags')} /></div>
    <${Availability} one=${one} path=${path} set=${set} />
    <${OtherFields} def="Person" one=${one} path=${path} set=${set} except=${SHOWN} /><${SitsIn} id=${one.id} />`;
}

function SitsIn({ id }) {
  const found = draft.value.sessions.flatMap((session) => (session.seats ?? []).filter((seat) => seat.person === id || seat.candidates?.includes(id))
    .map((seat) => ({ session, role: seat.role, candidate: seat.person !== id })));
  if (found.length === 0) return null;
  return html`<section class="sits-in"><h3>${t('editor.sitsIn')}</h3><ul>${found.map(({ session, role, candidate }, index) => html`<li key=${index}><a href=${hashOf(state.value.name, 'edit', 'sessions', session.id)}>${session.title ?? session.id}</a>
    <span class="quiet-text"> ${t(candidate ? 'editor.asCandidate' : 'editor.asRole', { role: word('role', role) })}</span></li>`)}</ul></section>`;
}
