import { signal } from '@preact/signals';
import { get } from '../core/api.js';

// The description of the problem format, as the server has it: what is not edited by a form of its own is edited by one
// that is made of it.
export const schema = signal(null);

export async function loadSchema() {
  schema.value ??= await get('schema');
}

/** A definition like Session, or that of the problem; of one that can be written shortly, the long form. */
function definition(def) {
  const found = def === 'Problem' ? schema.value : schema.value.$defs[def];
  return found.anyOf?.find((form) => form.properties) ?? found;
}

export const fieldsOf = (def) => definition(def).properties;
export const isRequired = (def, field) => (definition(def).required ?? []).includes(field);

/** The definition that a node refers to, or null. */
const refOf = (node) => node?.$ref?.split('/').at(-1) ?? null;

/** What things are named by a field: the list of the problem in which they are. */
export const REFERENCES = {
  'Session.rooms': 'rooms', 'Session.slots': 'slots', 'Session.track': 'tracks', 'Session.tracks': 'tracks',
  'After.session': 'sessions', 'Relation.sessions': 'sessions', 'Cost.session': 'sessions', 'Cost.track': 'tracks',
  'Cost.slot': 'slots', 'Cost.room': 'rooms', 'Cost.block': 'blocks.times', 'Pin.room': 'rooms', 'Seat.person': 'people',
  'Seat.candidates': 'people', 'Track.chairs': 'people', 'Track.similar': 'tracks', 'Needs.resources': 'resources',
};

/** Those of which there are many ways to write: a name, or a definition. */
const SHORT_FORMS = { After: 'session' };

/** What kind of control a field needs: {kind, def?, node, list?}. */
export function controlOf(def, field) {
  const node = fieldsOf(def)[field];
  const list = REFERENCES[`${def}.${field}`];
  const of = refOf(node);
  if (of) return { kind: 'object', def: of, node };
  if (node.type === 'array') return arrayOf(node, list);
  if (node.type === 'object') return { kind: 'map', list, node, numbers: node.additionalProperties?.type === 'integer' };
  const plain = node.allOf?.[0] ?? node;
  if (plain.enum) return { kind: 'choice', node: plain };
  if (list) return { kind: 'one', list, node };
  return { kind: plainKind(plain), node: plain };
}

function arrayOf(node, list) {
  const def = refOf(node.items);
  if (def) return { kind: 'list', def, node, short: SHORT_FORMS[def] };
  return list ? { kind: 'several', list, node } : { kind: 'words', node };
}

function plainKind(node) {
  if (node.type === 'integer') return 'count';
  if (node.type === 'boolean') return 'check';
  if (node.pattern?.includes('T')) return 'moment';
  if (node.pattern?.startsWith('^([0-3]')) return 'clock';
  return 'text';
}
