import { signal } from '@preact/signals';
import { carried, placeText, reasons, target, verdictAt, verdictText } from '../agenda/carry.js';
import { cancel, drop } from '../agenda/carry.js';
import { Grid } from '../agenda/grid.js';
import { Note } from '../agenda/note.js';
import { Toolbar } from '../agenda/toolbar.js';
import { Unscheduled } from '../agenda/unscheduled.js';
import { t } from '../core/i18n.js';
import { layout } from '../core/settings.js';
import { marked, model, preview } from '../core/store.js';
import { Panel } from '../panel/panel.js';
import { SolveDock } from '../panel/solve.js';
import { html } from '../ui/html.js';
import { Button } from '../ui/parts.js';

const printing = signal(false);
addEventListener('beforeprint', () => (printing.value = true));
addEventListener('afterprint', () => (printing.value = false));

/** The agenda with all that belongs to it: what is left, what is wrong, and the session that is looked at. */
export function AgendaView() {
  const note = layout.value === 'note';
  const unplaced = model.value.unscheduled.length > 0;
  return html`<div class=${carried.value?.by === 'keys' ? 'agenda-view carrying-keys' : 'agenda-view'}>
    <h1 class="unseen">${t('view.agenda')}</h1>
    <${Toolbar} />
    <${Banners} />
    <div class="agenda-parts">
      ${!note && unplaced && html`<${Unscheduled} />`}
      ${note ? html`<div class="note-scroll" tabindex="0" role="region" aria-label=${t('agenda.layout.note')}><${Note} /></div>` : html`<${Grid} />`}
      ${!note && !unplaced && carried.value?.by === 'pointer' && carried.value.part === 'whole' && html`<${TakeOff} />`}
      ${!note && html`<${Panel} />`}
      <${SolveDock} />
    </div>
    ${printing.value && !note && html`<div class="print-only"><${Note} /></div>`}
    <${CarryBar} />
  </div>`;
}

/** Where something can be dropped to take it off the agenda, while nothing else is off it. */
function TakeOff() {
  return html`<div class=${`take-off ${target.value === 'unscheduled' ? 'over' : ''}`} data-drop="unscheduled">${t('unscheduled.drop')}</div>`;
}

function Banners() {
  return html`${preview.value && html`<div class="banner preview" role="status"><p>${preview.value.label}</p>
      ${preview.value.actions?.map((action) => html`<${Button} key=${action.label} label=${action.label} kind=${action.kind ?? 'small'} onClick=${action.run} />`)}
      <${Button} label=${t('preview.back')} kind="small" onClick=${() => (preview.value = null)} /></div>`}
    ${marked.value && html`<div class="banner marks" role="status"><p>${marked.value.text}</p>
      <${Button} label=${t('marks.clear')} kind="small" onClick=${() => (marked.value = null)} /></div>`}`;
}

/** While a session is moved by keys or by taps: where it is, and how to put it down. */
function CarryBar() {
  if (carried.value?.by !== 'keys') return null;
  const at = target.value;
  return html`<div class=${`carry-bar ${verdictAt.value?.kind ?? ''}`}>
    <p><strong>${model.value.sessionById.get(carried.value.id).title}</strong>
      ${at && at !== 'unscheduled' && html`<span> ${placeText(at)}</span><span class=${`verdict ${verdictAt.value?.kind}`}> ${verdictText(verdictAt.value)}</span>`}</p>
    ${reasons.value.length > 0 && html`<p class="why">${reasons.value.slice(0, 2).join(' · ')}</p>`}
    <p class="how"><span>${t('carry.tap')}</span> <span class="by-keys">${t('carry.how')}</span></p>
    <div class="row"><${Button} label=${t('carry.drop')} kind="primary small" onClick=${drop} /><${Button} label=${t('action.cancel')} kind="small" onClick=${cancel} /></div>
  </div>`;
}
