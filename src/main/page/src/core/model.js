import { clockMinutes, minuteOf } from './time.js';

const byId = (items = []) => new Map(items.map((item) => [item.id, item]));

/** What the views need of a problem and a schedule: everything by id, times as minutes. */
export function buildModel(problem, schedule) {
  const days = problem.days.map(dayOf);
  const rooms = problem.rooms ?? [];
  const base = {
    problem,
    days,
    rooms,
    grid: problem.gridMinutes ?? 5,
    slots: (problem.slots ?? []).map(periodOf),
    roomById: byId(rooms),
    personById: byId(problem.people),
    trackById: byId(problem.tracks),
    hues: huesOf(problem),
  };
  const placed = byId(schedule.sessions);
  const concerns = concernsOf(schedule.violations ?? []);
  const sessions = problem.sessions.map((session) => sessionOf(session, placed.get(session.id), concerns, base));
  return { ...base, sessions, sessionById: byId(sessions), unscheduled: sessions.filter((session) => !session.placed) };
}

function dayOf(day) {
  const midnight = minuteOf(day.date);
  return { ...day, midnight, start: midnight + clockMinutes(day.from), end: midnight + clockMinutes(day.to) };
}

export function periodOf(period) {
  return { ...period, start: minuteOf(period.from), end: minuteOf(period.to) };
}

function sessionOf(session, placement, concerns, base) {
  const place = placement?.start ? placement : null;
  const seats = placement?.seats ?? (session.seats ?? []).map((seat) => ({ role: seat.role, person: seat.person ?? null }));
  return {
    id: session.id,
    spec: session,
    title: session.title ?? session.id,
    kind: session.kind ?? 'session',
    hue: base.hues.get(session.track) ?? null,
    length: lengthOf(session.minutes),
    placed: Boolean(place),
    start: place ? minuteOf(place.start) : null,
    end: place ? minuteOf(place.end) : null,
    room: place?.room ?? null,
    pinned: Boolean(placement?.pinned),
    seats: seats.map((seat, index) => seatOf(seat, session.seats?.[index], base)),
    violations: concerns.get(session.id) ?? [],
  };
}

/** A seat is taken, open (somebody is to be found) or to be confirmed (nobody is looked for). */
function seatOf(seat, spec, base) {
  const sought = Boolean(spec && (spec.person || spec.candidates?.length || spec.requires));
  const kind = seat.person ? 'taken' : sought ? 'open' : 'tbc';
  return { role: seat.role, person: seat.person ?? null, who: base.personById.get(seat.person) ?? null, kind, spec };
}

export function lengthOf(minutes) {
  if (typeof minutes === 'number') return { min: minutes, preferred: minutes, max: minutes };
  const { min, max } = minutes ?? {};
  const preferred = minutes?.preferred ?? max ?? min ?? 30;
  return { min: min ?? preferred, preferred, max: max ?? preferred };
}

function concernsOf(violations) {
  const concerns = new Map();
  for (const violation of violations) {
    for (const id of violation.sessions ?? []) {
      if (!concerns.has(id)) concerns.set(id, []);
      concerns.get(id).push(violation);
    }
  }
  return concerns;
}

const HUES = 10;

function huesOf(problem) {
  return new Map((problem.tracks ?? []).map((track, index) => [track.id, index % HUES]));
}

export const personName = (person) => person?.name ?? person?.id ?? '';
export const roomName = (model, id) => model.roomById.get(id)?.name ?? id ?? '';

/** The heaviest level at which something is wrong with a session, or null. */
export function worstLevel(session) {
  const levels = session.violations.map((violation) => violation.level);
  return ['hard', 'medium', 'soft'].find((level) => levels.includes(level)) ?? null;
}

/** The day in whose hours, or else on whose date, a minute lies. */
export function dayAt(model, minute) {
  return model.days.find((day) => minute >= day.start && minute < day.end)
    ?? model.days.find((day) => minute >= day.midnight && minute < day.midnight + 1440) ?? null;
}
