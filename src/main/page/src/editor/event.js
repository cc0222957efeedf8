import { t } from '../core/i18n.js';
import { html } from '../ui/html.js';
import { change, draft } from './draft.js';
import { OtherFields } from './generic.js';
import { Count, Faults, Pick, Text } from './fields.js';

/** What has a form of its own, here or in another part; rules have a view. */
const ELSEWHERE = ['title', 'timeZone', 'gridMinutes', 'transferMinutes', 'pauseMinutes', 'longDayMinutes', 'days', 'slots', 'rooms', 'people', 'tracks',
  'resources', 'sessions', 'relations', 'costs', 'blocks', 'rules'];

/** What concerns the event as a whole. */
export function EventEditor() {
  const problem = draft.value;
  const set = (field) => (value) => change((copy) => {
    if (value === undefined) delete copy[field];
    else copy[field] = value;
  });
  return html`<section class="box form-grid" aria-label=${t('editor.part.event')}><${Faults} path="" />
    <${Text} path="/title" label=${t('home.newTitle')} value=${problem.title} onChange=${set('title')} wide />
    <${Pick} path="/timeZone" label=${t('field.zone')} value=${problem.timeZone} onChange=${set('timeZone')} options=${zones(problem.timeZone)} />
    <${Count} path="/gridMinutes" label=${t('field.grid')} hint=${t('field.grid.hint')} value=${problem.gridMinutes ?? 5} min="1" onChange=${set('gridMinutes')} />
    <${Count} path="/transferMinutes" label=${t('field.transfer')} hint=${t('field.transfer.hint')} value=${problem.transferMinutes} onChange=${set('transferMinutes')} />
    <${Count} path="/pauseMinutes" label=${t('field.pause')} hint=${t('field.pause.hint')} value=${problem.pauseMinutes} onChange=${set('pauseMinutes')} />
    <${Count} path="/longDayMinutes" label=${t('field.longDay')} hint=${t('field.longDay.hint')} value=${problem.longDayMinutes} onChange=${set('longDayMinutes')} /></section>
    <section class="box"><${OtherFields} def="Problem" one=${problem} path="" set=${set} except=${ELSEWHERE} /></section>`;
}

function zones(own) {
  const known = new Set(Intl.supportedValuesOf('timeZone'));
  known.add('UTC');
  if (own) known.add(own);
  return [...known].sort().map((zone) => ({ value: zone, label: zone }));
}
