import { clock, dayAndClock, t, word } from '../core/i18n.js';
import { periodOf } from '../core/model.js';
import { html } from '../ui/html.js';
import { idFor } from '../views/addition.js';
import { change, draft } from './draft.js';
import { Faults } from './fields.js';
import { Fields } from './generic.js';
import { Listing } from './listing.js';
import { removeFrom } from './removal.js';

// The parts of a problem that few events have; their forms are made of the format's description.
const titleOf = (list, id) => {
  const one = (draft.value[list] ?? []).find((other) => other.id === id);
  return one?.title ?? one?.name ?? id;
};

const isMoment = (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text ?? '');

function slotLabel(slot) {
  if (!isMoment(slot.from) || !isMoment(slot.to)) return slot.id;
  const { start, end } = periodOf(slot);
  return t('editor.slotLabel', { id: slot.id, from: dayAndClock(start), to: clock(end) });
}

const relationLabel = (relation) => t('editor.relationLabel', { type: word('value', relation.type ?? ''), sessions: (relation.sessions ?? []).map((id) => titleOf('sessions', id)).join(' · ') });

function costLabel(cost) {
  const of = [cost.session && titleOf('sessions', cost.session), cost.track && titleOf('tracks', cost.track), cost.slot, cost.block, cost.room && titleOf('rooms', cost.room)];
  return t('editor.costLabel', { of: of.filter(Boolean).join(' · '), cost: cost.cost ?? 0 });
}

const afterLast = (list) => {
  const last = list?.at(-1);
  const [day] = draft.value.days;
  return { from: last?.to ?? `${day?.date}T${day?.from}`, to: last?.to ?? `${day?.date}T${day?.to}` };
};

/** All fields of a thing, as the format describes them. */
const detailOf = (def) => ({ one, path, set }) => html`<div class="form-grid"><${Faults} path=${path} /><${Fields} def=${def} one=${one} path=${path} set=${set} /></div>`;
const SlotFields = detailOf('ListedSlot');
const ResourceFields = detailOf('Resource');
const RelationFields = detailOf('Relation');
const CostFields = detailOf('Cost');

export const SlotsEditor = ({ chosen }) => html`<${Listing} part="slots" chosen=${chosen} label=${slotLabel} Detail=${SlotFields} remove=${removeFrom('slots')}
  fresh=${(taken) => ({ id: idFor('slot', taken), ...afterLast(draft.value.slots) })} />`;

export const ResourcesEditor = ({ chosen }) => html`<${Listing} part="resources" chosen=${chosen} label=${(one) => one.id} Detail=${ResourceFields} remove=${removeFrom('resources')}
  fresh=${(taken) => ({ id: idFor(t('editor.new.resources'), taken, 'resource'), capacity: 1 })} />`;

export const RelationsEditor = ({ chosen }) => html`<${Listing} part="relations" chosen=${chosen} label=${relationLabel} Detail=${RelationFields} remove=${removeFrom('relations')}
  fresh=${() => ({ type: 'exclusive', sessions: draft.value.sessions.slice(0, 2).map((session) => session.id) })} />`;

export const CostsEditor = ({ chosen }) => html`<${Listing} part="costs" chosen=${chosen} label=${costLabel} Detail=${CostFields} remove=${removeFrom('costs')}
  fresh=${() => ({ session: draft.value.sessions[0]?.id, ...(draft.value.rooms?.[0] ? { room: draft.value.rooms[0].id } : {}), cost: 1 })} />`;

/** How sessions are gathered in blocks. */
export function BlocksEditor() {
  const set = (field) => (value) => change((problem) => {
    const { [field]: _, ...others } = problem.blocks ?? {};
    const next = value === undefined ? others : { ...others, [field]: value };
    if (Object.keys(next).length) problem.blocks = next;
    else delete problem.blocks;
  });
  return html`<section class="box" aria-label=${t('editor.part.blocks')}><p class="hint">${t('editor.blocks.hint')}</p><${Faults} path="/blocks" />
    <div class="form-grid"><${Fields} def="Blocks" one=${draft.value.blocks} path="/blocks" set=${set} /></div></section>`;
}
