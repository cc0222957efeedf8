import { batch, computed, signal } from '@preact/signals';
import { get } from '../core/api.js';
import { edit, placeEdit } from '../core/edits.js';
import { clock, dayName, ruleName, t } from '../core/i18n.js';
import { roomName } from '../core/model.js';
import { said } from '../core/said.js';
import { changeText, verdict } from '../core/score.js';
import { draftIsShown, model, say, selected, state, toast } from '../core/store.js';
import { minuteOf, timeText } from '../core/time.js';

// A session that is being moved, by pointer or by keys: where it would go, what that costs, and why.
/** {id, by: pointer|keys, part: whole|start|end, origin: place or null}, or null. */
export const carried = signal(null);
/** {start, end, room} in minutes, or 'unscheduled'. */
export const target = signal(null);
/** What every place costs, by start and room, or null until it is known. */
export const places = signal(null);
/** The sentences about the target: {key, text, gone}. */
export const reason = signal(null);

export const verdictAt = computed(() => {
  const at = target.value;
  if (!carried.value || !at || at === 'unscheduled') return null;
  if (isOrigin(at)) return { kind: 'here', change: null, rules: [] };
  if (!places.value) return { kind: 'unknown', change: null, rules: [] };
  // What lies outside its range is asked for one by one.
  const place = places.value.exact(at) ?? (reason.value?.key === keyOf(at) ? reason.value.change : null);
  if (!place) return { kind: 'outside', change: null, rules: [] };
  return { kind: verdict(place), change: place, rules: place.rules ?? [] };
});

function isOrigin(place) {
  const from = carried.value.origin;
  return Boolean(from) && from.start === place.start && from.end === place.end && from.room === place.room;
}

/** Picks a session up; false if that cannot be now. */
export function pickUp(id, by, part = 'whole') {
  if (!draftIsShown()) return false;
  const session = model.value.sessionById.get(id);
  const origin = session.placed ? { start: session.start, end: session.end, room: session.room } : null;
  batch(() => {
    carried.value = { id, by, part, origin };
    target.value = origin;
    places.value = null;
    reason.value = null;
    selected.value = id;
  });
  loadPlaces(id);
  return true;
}

async function loadPlaces(id) {
  try {
    const path = `problems/${encodeURIComponent(state.value.name)}/places?session=${encodeURIComponent(id)}`;
    const answer = await get(path);
    if (carried.value?.id !== id) return;
    places.value = indexed(answer.places);
    if (carried.value.by === 'keys' && !target.value) moveTo(bestPlace());
    if (carried.value.by === 'keys') speakTarget();
  } catch (error) {
    toast(said(error.message), 'error');
    if (carried.value?.id === id && carried.value.by === 'keys' && !target.value) moveTo(bestPlace());
  }
}

const spot = (start, room) => `${start}|${room ?? ''}`;

function indexed(answer) {
  const bySpot = new Map();
  const all = answer.map((place) => ({ ...place, room: place.room ?? null, start: minuteOf(place.start), end: minuteOf(place.end) }));
  for (const place of all) {
    const key = spot(place.start, place.room);
    if (!bySpot.has(key)) bySpot.set(key, []);
    bySpot.get(key).push(place);
  }
  return {
    all,
    at: (start, room) => bySpot.get(spot(start, room)) ?? [],
    exact: (place) => (bySpot.get(spot(place.start, place.room)) ?? []).find((one) => one.end === place.end),
    /** The place that starts there and is nearest to a length. */
    near: (start, room, minutes) => (bySpot.get(spot(start, room)) ?? []).reduce((best, one) =>
      !best || Math.abs(one.end - one.start - minutes) < Math.abs(best.end - best.start - minutes) ? one : best, null),
  };
}

export function bestPlace() {
  const better = (a, b) => b.hard - a.hard || b.medium - a.medium || b.soft - a.soft || a.start - b.start;
  const best = [...(places.value?.all ?? [])].sort(better)[0];
  if (best) return { start: best.start, end: best.end, room: best.room };
  const day = model.value.days[0];
  const minutes = carriedMinutes();
  return { start: day.start, end: day.start + minutes, room: model.value.rooms[0]?.id ?? null };
}

/** How long the carried session is. */
export function carriedMinutes() {
  const { id, origin } = carried.value;
  return origin ? origin.end - origin.start : model.value.sessionById.get(id).length.preferred;
}

/** Sets the target; asks for its reasons a moment later. */
export function moveTo(place) {
  const was = target.value;
  if (was && place && was !== 'unscheduled' && place !== 'unscheduled'
    && was.start === place.start && was.end === place.end && was.room === place.room) return;
  target.value = place;
  askReason();
}

let timer = 0;

function askReason() {
  clearTimeout(timer);
  timer = setTimeout(loadReason, carried.value?.by === 'keys' ? 60 : 140);
}

const keyOf = (place) => `${place.start}|${place.end}|${place.room ?? ''}`;

async function loadReason() {
  const at = target.value;
  if (!carried.value || !at || at === 'unscheduled') return;
  if (isOrigin(at) || verdictAt.value?.kind === 'free') {
    if (carried.value.by === 'keys') speakTarget();
    return;
  }
  try {
    const answer = await get(reasonPath(carried.value.id, at));
    if (carried.value && target.value === at) {
      reason.value = { key: keyOf(at), text: answer.text ?? [], gone: answer.gone ?? [], change: answer };
      if (carried.value.by === 'keys') speakTarget();
    }
  } catch {
    // The colours still say what it costs.
    if (carried.value?.by === 'keys') speakTarget();
  }
}

export function reasonPath(id, place) {
  const query = new URLSearchParams({ session: id, start: timeText(place.start), end: timeText(place.end) });
  if (place.room !== null) query.set('room', place.room);
  return `problems/${encodeURIComponent(state.value.name)}/places/reason?${query}`;
}

/** Why the target costs what it costs: full sentences once they are here, before that the names of the rules. */
export const reasons = computed(() => {
  const at = target.value;
  if (!at || at === 'unscheduled' || !verdictAt.value) return [];
  if (reason.value?.key === keyOf(at)) return reason.value.text.map(said);
  return verdictAt.value.rules.filter((rule) => rule.cost > 0).map((rule) => ruleName(rule.rule));
});

export function placeText(place) {
  const where = place.room === null ? '' : roomName(model.value, place.room);
  const params = { day: dayName(place.start), from: clock(place.start), to: clock(place.end), room: where };
  return t(where ? 'place.inRoom' : 'place.atTime', params);
}

export function verdictText(found, textOf = changeText) {
  if (!found) return '';
  return found.change && found.kind !== 'free' ? textOf(found.change) : t(`verdict.${found.kind}`);
}

function speakTarget() {
  if (!target.value || target.value === 'unscheduled') return;
  const parts = [placeText(target.value), verdictText(verdictAt.value)];
  say([...parts, ...reasons.value.slice(0, 3)].join('. '));
}

/** Puts it down at the target, even where that breaks something; then says what it broke. */
export async function drop() {
  const { id, origin } = carried.value;
  const at = target.value;
  const found = verdictAt.value;
  const why = reasons.value;
  const same = at === 'unscheduled' ? !origin : !at || isOrigin(at);
  finish();
  if (same) return say(t('carry.same'));
  const title = model.value.sessionById.get(id).title;
  const one = at === 'unscheduled' ? { type: 'unschedule', session: id } : placeEdit(id, at);
  if (!(await edit([one]))) return;
  const where = at === 'unscheduled' ? t('carry.takenOff', { title }) : t('carry.dropped', { title, place: placeText(at) });
  say(where);
  if (found?.kind === 'hard' || found?.kind === 'outside') toast(insisted(found, why), 'warning', 'undo');
}

/** One reason; the panel has them all. */
function insisted(found, why) {
  const others = why.length - 1;
  return t(others > 0 ? 'carry.insistedMore' : 'carry.insisted', { why: why[0] ?? verdictText(found), count: others });
}

export function cancel() {
  if (!carried.value) return;
  finish();
  say(t('carry.cancelled'));
}

function finish() {
  clearTimeout(timer);
  batch(() => {
    carried.value = null;
    target.value = null;
    places.value = null;
    reason.value = null;
  });
}
