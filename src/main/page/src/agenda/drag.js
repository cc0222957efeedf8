import { model } from '../core/store.js';
import { snap } from '../core/time.js';
import { cancel, carried, carriedMinutes, drop, moveTo, pickUp, places, target } from './carry.js';
import { columnAt, minuteAt } from './geometry.js';

// Dragging with mouse, pen or finger. A finger first has to rest on the session, so that the agenda can still be scrolled.
const THRESHOLD = 5;
const REST_MILLIS = 350;
const EDGE = 44;

let scroller = null;
let currentGeometry = () => null;

/** The element that scrolls, and a function that gives the geometry of now. */
export function setSurface(element, geometry) {
  scroller = element;
  currentGeometry = geometry;
}

/** Begins to watch a pointer that went down on a session. part: whole, start or end. */
export function watch(event, id, part = 'whole') {
  if (event.button !== 0 || carried.value) return;
  const start = { x: event.clientX, y: event.clientY, touch: event.pointerType === 'touch' };
  const drag = { id, part, start, at: start, pointer: event.pointerId, active: false, grab: null, frame: 0, timer: 0 };
  const stop = listenFor(drag);
  drag.stop = stop;
  if (start.touch) drag.timer = setTimeout(() => begin(drag), REST_MILLIS);
}

function listenFor(drag) {
  const move = (event) => event.pointerId === drag.pointer && moved(drag, event);
  const up = (event) => event.pointerId === drag.pointer && released(drag);
  const lost = (event) => event.pointerId === drag.pointer && end(drag, true);
  const keys = (event) => {
    if (event.key !== 'Escape' || !drag.active) return;
    event.preventDefault();
    event.stopPropagation();
    end(drag, true);
  };
  const hold = (event) => drag.active && event.preventDefault();
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', lost);
  addEventListener('keydown', keys, true);
  addEventListener('touchmove', hold, { passive: false });
  return () => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', lost);
    removeEventListener('keydown', keys, true);
    removeEventListener('touchmove', hold);
    clearTimeout(drag.timer);
    cancelAnimationFrame(drag.frame);
  };
}

function moved(drag, event) {
  drag.at = { x: event.clientX, y: event.clientY };
  const far = Math.hypot(drag.at.x - drag.start.x, drag.at.y - drag.start.y) > THRESHOLD;
  if (!drag.active && far && drag.start.touch) end(drag, true);
  else if (!drag.active && far) begin(drag);
}

function begin(drag) {
  if (!pickUp(drag.id, 'pointer', drag.part)) return drag.stop();
  drag.active = true;
  drag.grab = grabOf(drag);
  document.documentElement.classList.add('dragging');
  const step = () => {
    scrollAtEdge(drag.at);
    follow(drag);
    drag.frame = requestAnimationFrame(step);
  };
  return step();
}

/** How many minutes below its start the session was taken. */
function grabOf(drag) {
  const session = model.value.sessionById.get(drag.id);
  const point = inside(drag.start);
  if (!session.placed || !point) return Math.min(session.length.preferred / 2, 15);
  const column = columnAt(currentGeometry(), point.x);
  return minuteAt(currentGeometry(), column.day, point.y) - session.start;
}

/** A point of the window in the body of the agenda, or null when it is not over it. */
function inside(point) {
  const box = scroller.getBoundingClientRect();
  const geometry = currentGeometry();
  const head = scroller.querySelector('.agenda-head').offsetHeight;
  const x = point.x - box.left + scroller.scrollLeft - geometry.axis;
  const y = point.y - box.top + scroller.scrollTop - head;
  const over = point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
  return over ? { x, y } : null;
}

function follow(drag) {
  const zone = document.elementFromPoint(drag.at.x, drag.at.y)?.closest('[data-drop]');
  if (zone && drag.part === 'whole') return moveTo('unscheduled');
  const point = inside(drag.at);
  if (!point) return;
  const geometry = currentGeometry();
  const column = columnAt(geometry, point.x);
  const minute = minuteAt(geometry, column.day, point.y);
  moveTo(drag.part === 'whole' ? placeFor(column, minute - drag.grab) : resized(drag.part, minute));
}

/** Takes a session that is carried by keys or taps to where the agenda was tapped. */
export function moveToTap(event) {
  const point = inside({ x: event.clientX, y: event.clientY });
  if (!point) return;
  const column = columnAt(currentGeometry(), point.x);
  moveTo(placeFor(column, minuteAt(currentGeometry(), column.day, point.y)));
}

/** The place that a session takes when its start is dropped at a minute of a column. */
export function placeFor(column, minute) {
  const minutes = carriedMinutes();
  const room = column.label === null && model.value.rooms.length > 0 ? (column.room ?? carried.value.origin?.room ?? null) : column.room;
  const start = model.value.slots.length ? slotStart(column, minute, room) : snap(minute, model.value.grid, column.day.start);
  const known = model.value.slots.length ? places.value?.near(start, room, minutes) : null;
  return { start, end: known?.end ?? start + minutes, room };
}

function slotStart(column, minute, room) {
  const known = (places.value?.all ?? []).filter((place) => place.room === room).map((place) => place.start);
  const starts = (known.length ? known : model.value.slots.map((slot) => slot.start))
    .filter((start) => start >= column.day.start && start < column.day.end);
  const grid = snap(minute, model.value.grid, column.day.start);
  return starts.reduce((best, start) => (best === null || Math.abs(start - minute) < Math.abs(best - minute) ? start : best), null) ?? grid;
}

function resized(part, minute) {
  const { origin } = carried.value;
  const { grid } = model.value;
  const day = model.value.days.find((one) => origin.start >= one.midnight && origin.start < one.midnight + 1440);
  const edge = snap(minute, grid, day?.start ?? 0);
  return part === 'start'
    ? { ...origin, start: Math.min(edge, origin.end - grid) }
    : { ...origin, end: Math.max(edge, origin.start + grid) };
}

function scrollAtEdge(point) {
  const box = scroller.getBoundingClientRect();
  const push = (at, low, high) => (at < low + EDGE ? at - low - EDGE : at > high - EDGE ? at - high + EDGE : 0) / 3;
  if (point.y < box.top - EDGE || point.y > box.bottom + EDGE || point.x < box.left - EDGE || point.x > box.right + EDGE) return;
  scroller.scrollTop += push(point.y, box.top + 40, box.bottom);
  scroller.scrollLeft += push(point.x, box.left + currentGeometry().axis, box.right);
}

function released(drag) {
  if (!drag.active) return end(drag, true);
  follow(drag);
  return end(drag, false);
}

function end(drag, abandoned) {
  drag.stop();
  document.documentElement.classList.remove('dragging');
  if (!drag.active) return;
  swallowClick();
  if (abandoned || !target.value) cancel();
  else drop();
}

/** The click that ends a drag is no click on what lies there. */
function swallowClick() {
  const swallow = (event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', swallow, { capture: true }), 60);
}
