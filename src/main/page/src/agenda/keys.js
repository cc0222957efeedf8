import { edit } from '../core/edits.js';
import { t } from '../core/i18n.js';
import { draftIsShown, model, say } from '../core/store.js';
import { cancel, carried, drop, moveTo, pickUp, target } from './carry.js';
import { columnOf } from './geometry.js';
import { placeFor } from './drag.js';

// The agenda by keys. Arrows go from session to session; Space picks one up, arrows then move it.

/** Handles keys while a session is carried by keys. */
export function carryKey(event, geometry) {
  if (!carried.value || carried.value.by !== 'keys') return;
  const act = carryActions[event.key];
  if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  act(geometry, event);
}

const carryActions = {
  Escape: () => cancel(),
  Enter: () => drop(),
  ' ': () => drop(),
  ArrowUp: (geometry, event) => (event.shiftKey ? lengthen(-1) : later(geometry, -1)),
  ArrowDown: (geometry, event) => (event.shiftKey ? lengthen(1) : later(geometry, 1)),
  ArrowLeft: (geometry) => aside(geometry, -1),
  ArrowRight: (geometry) => aside(geometry, 1),
  PageUp: (geometry) => anotherDay(geometry, -1),
  PageDown: (geometry) => anotherDay(geometry, 1),
  Delete: () => {
    moveTo('unscheduled');
    drop();
  },
};

/** Picks a session up by keys, or by a button. */
export function pickUpByKeys(id) {
  if (pickUp(id, 'keys')) say(t('carry.pickedUp', { title: model.value.sessionById.get(id).title }));
}

function later(geometry, step) {
  if (!target.value) return;
  const place = target.value;
  const column = columnOf(geometry, place);
  if (model.value.slots.length && column) {
    const starts = [...new Set(model.value.slots.map((slot) => slot.start))].sort((a, b) => a - b);
    const next = step > 0 ? starts.find((start) => start > place.start) : starts.findLast((start) => start < place.start);
    if (next !== undefined) moveTo(placeFor(columnOf(geometry, { start: next, room: place.room }) ?? column, next));
    return;
  }
  const shift = step * model.value.grid;
  const day = column?.day;
  if (day && (place.start + shift < day.start || place.end + shift > day.end)) return say(t('carry.edge'));
  moveTo({ ...place, start: place.start + shift, end: place.end + shift });
}

function lengthen(step) {
  const place = target.value;
  if (!place) return;
  const end = place.end + step * model.value.grid;
  if (end > place.start) moveTo({ ...place, end });
}

function aside(geometry, step) {
  const place = target.value;
  const column = place && columnOf(geometry, place);
  const next = column && geometry.columns[geometry.columns.indexOf(column) + step];
  if (!next) return say(t('carry.edge'));
  moveTo(atColumn(place, column, next));
}

function anotherDay(geometry, step) {
  const place = target.value;
  const column = place && columnOf(geometry, place);
  const days = [...new Set(geometry.columns.map((one) => one.day))];
  const day = column && days[days.indexOf(column.day) + step];
  const next = day && geometry.columns.find((one) => one.day === day && one.room === column.room);
  if (!next) return say(t('carry.edge'));
  moveTo(atColumn(place, column, next));
}

function atColumn(place, from, to) {
  const shift = to.day.midnight - from.day.midnight;
  return { start: place.start + shift, end: place.end + shift, room: to.label === null ? place.room : to.room };
}

/** The session that an arrow leads to from another, or undefined. */
export function neighbour(geometry, id, key) {
  const items = geometry.items;
  const at = items.find((item) => item.session.id === id);
  if (!at) return items[0]?.session.id;
  if (key === 'Home') return items[0].session.id;
  if (key === 'End') return items.at(-1).session.id;
  const ahead = items.filter((item) => lies(item, at, key));
  return ahead.sort((a, b) => distance(a, at, key) - distance(b, at, key))[0]?.session.id;
}

function lies(item, at, key) {
  if (item === at) return false;
  if (key === 'ArrowDown') return item.column === at.column && item.y > at.y;
  if (key === 'ArrowUp') return item.column === at.column && item.y < at.y;
  return key === 'ArrowRight' ? item.x > at.x : item.x < at.x;
}

function distance(item, at, key) {
  const down = Math.abs(item.y - at.y);
  const across = Math.abs(item.x - at.x);
  return key === 'ArrowDown' || key === 'ArrowUp' ? down : across * 1000 + down;
}

/** Keys on a session that is not carried. Returns the id to go to, if any. */
export function blockKey(event, id, geometry, open) {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
    event.preventDefault();
    return neighbour(geometry, id, event.key);
  }
  const act = { ' ': () => pickUpByKeys(id), Enter: () => open(id), Delete: () => takeOff(id), p: () => togglePin(id) }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
  return undefined;
}

export function takeOff(id) {
  if (!draftIsShown()) return false;
  const { title } = model.value.sessionById.get(id);
  return edit([{ type: 'unschedule', session: id }]).then((done) => done && say(t('carry.takenOff', { title })));
}

export function togglePin(id) {
  if (!draftIsShown()) return false;
  const session = model.value.sessionById.get(id);
  const pinned = !session.pinned;
  return edit([{ type: 'pin', session: id, pinned }])
    .then((done) => done && say(t(pinned ? 'pin.pinned' : 'pin.unpinned', { title: session.title })));
}
