import { computed, signal } from '@preact/signals';
import { clock, dayName, language, t } from '../core/i18n.js';
import { changedSessions } from '../core/differences.js';
import { model, preview, selected } from '../core/store.js';
import { clockText } from '../core/time.js';
import { html, useEffect, useLayoutEffect, useRef } from '../ui/html.js';
import { Block } from './block.js';
import { carried } from './carry.js';
import { moveToTap, setSurface } from './drag.js';
import { columnName, yOf } from './geometry.js';
import { blockKey, carryKey } from './keys.js';
import { Ghost, Places } from './places.js';
import { geometry, openDetails, size, view } from './view.js';

// The agenda itself. Only what is in view is drawn, with some more around it.
const OVERSCAN = 400;
const STEP = 200;
const scrolled = signal({ left: 0, top: 0 });
/** The session that Tab leads to. */
export const focused = signal(null);

const visible = computed(() => {
  const { left, top } = scrolled.value;
  const { width, height } = size.value;
  return { left: left - OVERSCAN, right: left + width + OVERSCAN, top: top - OVERSCAN, bottom: top + height + OVERSCAN };
});

const inView = (box, area) => box.x < area.right && box.x + box.width > area.left && box.y < area.bottom && box.y + box.height > area.top;

export function Grid() {
  const scroller = useRef(null);
  useSurface(scroller);
  useFocus(scroller);
  const shape = geometry.value;
  const style = { width: `${shape.width + shape.axis}px` };
  const body = { width: `${shape.width}px`, height: `${shape.height}px`, '--hour': `${60 * shape.perMinute}px` };
  return html`<div class="agenda" ref=${scroller} onScroll=${follow} onKeyDown=${(event) => keyed(event, shape)} onClick=${clicked}
    role="region" aria-label=${t('agenda.label')} tabindex="-1">
    <div class="agenda-canvas" style=${style}>
      <${Head} shape=${shape} />
      <div class="agenda-main">
        <${Axis} shape=${shape} />
        <div class="agenda-body" style=${body}>
          <${Columns} shape=${shape} />
          <${Places} shape=${shape} area=${visible.value} />
          <${Blocks} shape=${shape} />
          <${Ghost} shape=${shape} />
        </div>
      </div>
    </div>
    <p class="unseen" id="block-hint">${t('agenda.hint')}</p>
  </div>`;
}

function useSurface(scroller) {
  useLayoutEffect(() => {
    const element = scroller.current;
    setSurface(element, () => geometry.value);
    const measure = () => (size.value = { width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const isEmpty = geometry.value.items.length === 0;
  useLayoutEffect(() => {
    scroller.current.scrollTop = firstSessionTop();
  }, [isEmpty]);
  useEffect(() => {
    const keys = (event) => carryKey(event, geometry.value);
    addEventListener('keydown', keys, true);
    return () => removeEventListener('keydown', keys, true);
  }, []);
}

/** Where to begin to look: at the first session, if much is empty above it. */
function firstSessionTop() {
  const top = Math.min(...geometry.value.items.map((item) => item.y));
  return Number.isFinite(top) && top > 150 ? top - 40 : 0;
}

/** Brings the session to which a key led into view, and focuses it. */
function useFocus(scroller) {
  useEffect(() => {
    if (!wanted) return;
    const block = scroller.current.querySelector(`[data-session="${CSS.escape(wanted)}"]`);
    wanted = null;
    block?.focus({ preventScroll: true });
    block?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}

let wanted = null;

/** Moves the focus to a session of the agenda. */
export function focusSession(id) {
  wanted = id;
  focused.value = id;
  scrolled.value = { ...scrolled.value };
}

/** Goes to the first session that is otherwise than in the draft. */
export function lookAtChanges() {
  const first = geometry.value.items.find((item) => changedSessions.value.has(item.session.id));
  if (first) focusSession(first.session.id);
}

const noteFocus = (event) => (focused.value = event.currentTarget.dataset.session);

function follow(event) {
  const { scrollLeft, scrollTop } = event.currentTarget;
  const { left, top } = scrolled.value;
  if (Math.abs(scrollLeft - left) > STEP || Math.abs(scrollTop - top) > STEP) scrolled.value = { left: scrollLeft, top: scrollTop };
}

function keyed(event, shape) {
  const id = event.target.dataset?.session;
  if (!id || carried.value) return;
  const next = blockKey(event, id, shape, openDetails);
  if (next) focusSession(next);
}

function clicked(event) {
  // A click by the keyboard has no place.
  if (carried.value?.by === 'keys') return event.detail > 0 && moveToTap(event);
  const id = event.target.closest('[data-session]')?.dataset.session;
  return id && openDetails(id);
}

function Head({ shape }) {
  const days = shape.columns.filter((column, index) => column.day !== shape.columns[index - 1]?.day);
  const named = shape.columns.some((column) => column.label);
  return html`<div class="agenda-head">
    <div class="corner" style=${{ width: `${shape.axis}px` }}></div>
    <div class="heads" style=${{ width: `${shape.width}px` }}>
      <div class="days">${days.map((column) => html`<${DayHead} key=${column.key} column=${column} shape=${shape} />`)}</div>
      ${named && html`<div class="rooms">${shape.columns.filter((column) => near(column, visible.value)).map((column) => html`<div
        class="room-head" key=${column.key} style=${{ transform: `translateX(${column.x}px)`, width: `${column.width}px` }}>
        <span title=${column.label}>${column.label}</span></div>`)}</div>`}
    </div>
  </div>`;
}

const near = (column, area) => column.x < area.right && column.x + column.width > area.left;

function DayHead({ column, shape }) {
  const of = shape.columns.filter((one) => one.day === column.day);
  const width = of.at(-1).x + of.at(-1).width - column.x;
  return html`<div class="day-head" style=${{ left: `${column.x}px`, width: `${width}px` }}>
    <span class="day-name"><strong>${column.day.label ?? ''}</strong> ${dayName(column.day.midnight)}</span></div>`;
}

function Axis({ shape }) {
  const step = shape.perMinute * 60 > 150 ? 30 : 60;
  const marks = [];
  for (let minute = shape.from; minute < shape.to; minute += step) marks.push(minute);
  return html`<div class="axis" style=${{ width: `${shape.axis}px`, height: `${shape.height}px` }} aria-hidden="true">
    ${marks.map((minute) => html`<span key=${minute} class=${minute % 60 ? 'half' : ''}
      style=${{ top: `${(minute - shape.from) * shape.perMinute}px` }}>${minute >= 1440 ? clockText(minute) : clock(minute)}</span>`)}
  </div>`;
}

function Columns({ shape }) {
  const area = visible.value;
  return html`<div class="columns" aria-hidden="true">
    ${shape.columns.filter((column) => near(column, area)).map((column) => html`<div key=${column.key} class=${column.first ? 'column first' : 'column'}
      style=${{ left: `${column.x}px`, width: `${column.width}px` }}><${Closed} column=${column} shape=${shape} /></div>`)}
    ${shape.bands.filter((band) => inView(band, area)).map((band) => html`<div key=${band.key} class="band"
      style=${{ transform: `translate(${band.x}px, ${band.y}px)`, width: `${band.width}px`, height: `${band.height}px` }}></div>`)}
  </div>`;
}

/** The hours outside the day, and when a room or person cannot be had. */
function Closed({ column, shape }) {
  const { day } = column;
  const outside = [
    { from: day.midnight + shape.from, to: day.start, kind: 'outside' },
    { from: day.end, to: day.midnight + shape.to, kind: 'outside' },
  ];
  return [...outside, ...column.closed.map((period) => ({ ...period, kind: 'closed' }))]
    .filter((period) => period.to > period.from)
    .map((period) => html`<div key=${`${period.kind}${period.from}`} class=${period.kind}
      style=${{ top: `${yOf(shape, day, period.from)}px`, height: `${(period.to - period.from) * shape.perMinute}px` }}></div>`);
}

function Blocks({ shape }) {
  const area = visible.value;
  const stop = focused.value && shape.items.some((item) => item.session.id === focused.value)
    ? focused.value : (shape.items.find((item) => item.session.id === selected.value) ?? shape.items[0])?.session.id;
  const kept = new Set([stop, carried.value?.id]);
  const shown = shape.items.filter((item) => inView(item, area) || kept.has(item.session.id));
  const changed = preview.value ? changedSessions.value : null;
  return html`<div class="blocks" role="group" aria-label=${t('agenda.sessions', { name: columnName(shape, shape.columns[0] ?? {}, model.value, view.value) })}>
    ${shown.map((item) => html`<${Block} key=${`${item.session.id} ${item.column.key}`} item=${item} model=${model.value} language=${language.value}
      tabbable=${item.session.id === stop} onFocus=${noteFocus} changed=${Boolean(changed?.has(item.session.id))} />`)}
  </div>`;
}
