import { computed } from '@preact/signals';
import { preview, state } from './store.js';

const placeText = (session) => (session ? `${session.start} ${session.end} ${session.room ?? ''} ${session.seats.map((seat) => seat.person).join(' ')}` : '');

/** The sessions that are elsewhere, or with others, in one schedule than in another. */
export function differing(one, other) {
  const before = new Map(one.sessions.map((session) => [session.id, placeText(session)]));
  const after = new Map(other.sessions.map((session) => [session.id, placeText(session)]));
  const ids = new Set([...before.keys(), ...after.keys()]);
  return new Set([...ids].filter((id) => before.get(id) !== after.get(id)));
}

/** What is otherwise in the schedule that is looked at than in the draft. */
export const changedSessions = computed(() =>
  preview.value && state.value ? differing(state.value.schedule, preview.value.schedule) : new Set());
