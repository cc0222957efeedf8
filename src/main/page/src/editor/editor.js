import { t } from '../core/i18n.js';
import { said } from '../core/said.js';
import { hashOf, route, state, toast } from '../core/store.js';
import { html, useEffect } from '../ui/html.js';
import { Icon } from '../ui/icons.js';
import { Busy, Button } from '../ui/parts.js';
import { BlocksEditor, CostsEditor, RelationsEditor, ResourcesEditor, SlotsEditor } from './extras.js';
import { DaysEditor } from './days.js';
import { beginDraft, discard, draft, faultText, faults, faultsAt, status } from './draft.js';
import { EventEditor } from './event.js';
import { PeopleEditor } from './people.js';
import { RoomsEditor } from './rooms.js';
import { loadSchema, schema } from './schema.js';
import { SessionsEditor } from './sessions.js';
import { TracksEditor } from './tracks.js';

const PARTS = { event: EventEditor, days: DaysEditor, rooms: RoomsEditor, people: PeopleEditor, tracks: TracksEditor, sessions: SessionsEditor,
  slots: SlotsEditor, relations: RelationsEditor, resources: ResourcesEditor, blocks: BlocksEditor, costs: CostsEditor };

/** Edits the problem, part by part. */
export function EditorView() {
  useEffect(beginDraft, [state.value.name, state.value.revision]);
  useEffect(() => {
    loadSchema().catch((error) => toast(said(error.message), 'error'));
  }, []);
  if (!draft.value || !schema.value) return html`<${Busy} text=${t('page.loading')} />`;
  const part = route.value.rest[0] in PARTS ? route.value.rest[0] : 'event';
  const Part = PARTS[part];
  return html`<div class="page-view editor"><header><h1>${t('editor.title')}</h1><div class="gap"></div><${Status} /></header>
    <nav class="parts" aria-label=${t('editor.parts')}>${Object.keys(PARTS).map((one) => html`<a key=${one} href=${hashOf(state.value.name, 'edit', one)} aria-current=${one === part ? 'page' : undefined}>
      ${t(`editor.part.${one}`)}${countOf(one) !== null && html` <span class="count">${countOf(one)}</span>`}${faultCount(one) > 0 && html`<span class="fault-mark"><${Icon} name="warning" size="14" />${t('editor.faultCount', { count: faultCount(one) })}</span>`}</a>`)}</nav>
    <${Part} chosen=${route.value.rest[1] ?? null} />
  </div>`;
}

function countOf(part) {
  if (part === 'event') return null;
  return part === 'blocks' ? draft.value.blocks?.times?.length ?? 0 : (draft.value[part] ?? []).length;
}

function faultCount(part) {
  if (part !== 'event') return faultsAt(`/${part}`, true).length;
  return faults.value.filter((fault) => !Object.keys(PARTS).some((one) => fault.path === `/${one}` || fault.path.startsWith(`/${one}/`))).length;
}

function Status() {
  const now = status.value;
  return html`<div class="editor-status ${now}"><p role="status">${t(`editor.status.${now}`, { count: faults.value.length })}</p>
    ${now === 'faulty' && html`<details class="all-faults"><summary>${t('editor.showFaults')}</summary><ul>${faults.value.map((fault, index) => html`<li key=${index}><a href=${addressOf(fault)}>${fault.place ?? fault.path}</a> ${faultText(fault)}</li>`)}</ul></details>
      <${Button} label=${t('editor.discard')} kind="small" onClick=${discard} />`}</div>`;
}

/** Where in the editor the field of a fault is. */
function addressOf(fault) {
  const [, part, index] = fault.path.split('/');
  const one = draft.value[part]?.[index];
  return part in PARTS ? hashOf(state.value.name, 'edit', part, ...(one ? [one.id ?? index] : [])) : hashOf(state.value.name, 'edit', 'event');
}
