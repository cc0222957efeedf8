import { t } from '../core/i18n.js';
import { personName, roomName } from '../core/model.js';

// Where things are on the agenda, in pixels: days and rooms across, time down.
const AXIS_WIDTH = 56;
const DAY_GAP = 10;
const LEAST_COLUMN = 136;
const MOST_COLUMN = 1600;
const LEAST_BLOCK = 40;

/**
 * Lays out the sessions of a model. view: {layout: rooms|room|person, focus: id of the room or person, day: date or
 * null for all, width and height in pixels, zoom}.
 */
export function geometryOf(model, view) {
  const days = view.day ? model.days.filter((day) => day.date === view.day) : model.days;
  const shown = model.sessions.filter((session) => session.placed && isShown(session, view));
  const columns = columnsOf(model, days, shown, view);
  const vertical = verticalOf(model, days, shown, view);
  const horizontal = spread(columns, view);
  const byKey = new Map(columns.map((column) => [column.key, column]));
  const items = itemsOf(shown, byKey, columns, view, vertical);
  return { ...vertical, ...horizontal, axis: AXIS_WIDTH, columns, byKey, items, bands: bandsOf(shown, columns, vertical, view) };
}

function isShown(session, view) {
  if (view.layout === 'room') return session.room === view.focus;
  if (view.layout === 'person') return session.seats.some((seat) => seat.person === view.focus);
  return true;
}

const byRooms = (model, view) => view.layout === 'rooms' && model.rooms.length > 0;

function columnsOf(model, days, shown, view) {
  return days.flatMap((day, index) => {
    const rooms = byRooms(model, view) ? roomsOn(model, day, shown) : [view.layout === 'room' ? view.focus : null];
    return rooms.map((room, at) => ({
      key: `${day.date}|${room ?? ''}`,
      day,
      room,
      first: at === 0 && index > 0,
      label: byRooms(model, view) ? (room === null ? t('agenda.noRoom') : roomName(model, room)) : null,
      closed: closedIn(model, day, room, view),
    }));
  });
}

function roomsOn(model, day, shown) {
  const rooms = model.rooms.map((room) => room.id);
  const without = shown.some((session) => !model.roomById.has(session.room) && onDay(session, day));
  return without ? [...rooms, null] : rooms;
}

const onDay = (session, day) => session.start >= day.midnight && session.start < Math.max(day.midnight + 1440, day.end);

/** When the room, or the person whose view this is, cannot be had. */
function closedIn(model, day, room, view) {
  const whose = view.layout === 'person' ? model.personById.get(view.focus) : model.roomById.get(room);
  if (!whose) return [];
  const periods = (whose.unavailable ?? []).map(cut(day));
  const open = (whose.available ?? []).map(cut(day)).filter(isSome);
  const shut = whose.available?.length ? complement(open, day) : [];
  return [...periods, ...shut].filter(isSome);
}

const isSome = (period) => period.to > period.from;
const cut = (day) => (period) => ({
  from: Math.max(Date.parse(`${period.from}Z`) / 60000, day.start),
  to: Math.min(Date.parse(`${period.to}Z`) / 60000, day.end),
});

function complement(open, day) {
  const gaps = [];
  let at = day.start;
  for (const period of [...open].sort((a, b) => a.from - b.from)) {
    gaps.push({ from: at, to: period.from });
    at = Math.max(at, period.to);
  }
  return [...gaps, { from: at, to: day.end }];
}

/** The hours that are shown, the same for all days, and the pixels of a minute. */
function verticalOf(model, days, shown, view) {
  const within = shown.filter((session) => days.some((day) => onDay(session, day)));
  const offset = (minute) => minute - days.find((day) => minute >= day.midnight && minute <= Math.max(day.midnight + 1440, day.end))?.midnight;
  const starts = [...days.map((day) => day.start - day.midnight), ...within.map((session) => offset(session.start))];
  const ends = [...days.map((day) => day.end - day.midnight), ...within.map((session) => offset(session.start) + session.end - session.start)];
  const from = Math.floor(Math.min(...starts) / 60) * 60;
  const to = Math.ceil(Math.max(...ends) / 60) * 60;
  const shortest = Math.min(60, ...model.sessions.map((session) => session.length.preferred));
  // All of the day in view where that leaves the shortest sessions legible.
  const fitting = view.height / (to - from);
  const perMinute = Math.max(Math.min(fitting, 2.4), Math.min(2.2, LEAST_BLOCK / shortest)) * view.zoom;
  return { from, to, perMinute, height: Math.round((to - from) * perMinute) };
}

function spread(columns, view) {
  const gaps = columns.filter((column) => column.first).length * DAY_GAP;
  const free = (view.width - AXIS_WIDTH - gaps) / Math.max(1, columns.length);
  const least = LEAST_COLUMN * Math.min(1.6, Math.max(0.6, Math.sqrt(view.zoom)));
  const width = Math.floor(Math.max(least, Math.min(MOST_COLUMN, free)));
  let x = 0;
  for (const column of columns) {
    if (column.first) x += DAY_GAP;
    Object.assign(column, { x, width });
    x += width;
  }
  return { width: x, columnWidth: width };
}

export const yOf = (geometry, day, minute) => (minute - day.midnight - geometry.from) * geometry.perMinute;
export const minuteAt = (geometry, day, y) => day.midnight + geometry.from + y / geometry.perMinute;

/** The column at a position, or the nearest one. */
export function columnAt(geometry, x) {
  let best = geometry.columns[0];
  for (const column of geometry.columns) {
    if (column.x > x) break;
    best = column;
  }
  return best;
}

/** The column of a place, or undefined if it is not shown. */
export function columnOf(geometry, place) {
  return geometry.columns.find((column) => onDay(place, column.day) && (column.room ?? null) === (place.room ?? null))
    ?? geometry.columns.find((column) => onDay(place, column.day) && column.label === null);
}

function itemsOf(shown, byKey, columns, view, vertical) {
  const perColumn = new Map(columns.map((column) => [column, []]));
  for (const session of shown) {
    const column = columnOf({ columns }, session) ?? columns.find((one) => onDay(session, one.day) && one.room === null);
    if (column) perColumn.get(column).push(session);
  }
  return columns.flatMap((column) => laned(perColumn.get(column)).map(({ session, lane, lanes }) => {
    const width = (column.width - 6) / lanes;
    const y = yOf(vertical, column.day, session.start);
    const height = Math.max(12, (session.end - session.start) * vertical.perMinute - 2);
    return { session, column, x: column.x + 3 + lane * width, y: y + 1, width: width - 2, height };
  }));
}

/** Sessions that overlap in one column stand beside one another. */
function laned(sessions) {
  const sorted = [...sessions].sort((a, b) => a.start - b.start || b.end - a.end);
  const result = [];
  let cluster = [];
  let end = -Infinity;
  const close = () => {
    const lanes = Math.max(0, ...cluster.map((one) => one.lane)) + 1;
    result.push(...cluster.map((one) => ({ ...one, lanes })));
    cluster = [];
  };
  for (const session of sorted) {
    if (session.start >= end) close();
    const taken = new Set(cluster.filter((one) => one.session.end > session.start).map((one) => one.lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    cluster.push({ session, lane });
    end = cluster.length === 1 ? session.end : Math.max(end, session.end);
  }
  close();
  return result;
}

/** Plenaries shade the other columns of their day: nothing else should run there. */
function bandsOf(shown, columns, vertical, view) {
  if (view.layout !== 'rooms') return [];
  return shown.filter((session) => session.spec.plenary).flatMap((session) => {
    const others = columns.filter((column) => onDay(session, column.day) && column.room !== session.room);
    return others.map((column) => ({
      key: `${session.id} ${column.key}`,
      session,
      x: column.x,
      y: yOf(vertical, column.day, session.start),
      width: column.width,
      height: (session.end - session.start) * vertical.perMinute,
    }));
  });
}

/** What a column is called, for people who do not see it. */
export function columnName(geometry, column, model, view) {
  if (column.label) return column.label;
  if (view.layout === 'person') return personName(model.personById.get(view.focus));
  return view.layout === 'room' ? roomName(model, view.focus) : '';
}
