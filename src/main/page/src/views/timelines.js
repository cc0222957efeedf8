import { signal } from '@preact/signals';
import { isFixed } from '../agenda/block.js';
import { clock, dayName, span, t } from '../core/i18n.js';
import { buildModel, dayAt, roomName } from '../core/model.js';
import { state } from '../core/store.js';
import { classes, html, useMemo } from '../ui/html.js';
import { geometryOf, yOf } from '../agenda/geometry.js';
import { Icon } from '../ui/icons.js';

const HOUR = 44;
/** Pixels of a room, of the narrowest timeline, and of the hours beside it. */
const COLUMN = 96;
const LEAST = 200;
const HOURS = 40;
/** The session that is pointed out in all timelines. */
const pointed = signal(null);

/** Each day once for every schedule, beside one another; what differs from the first is marked. */
export function Timelines({ schedules, labels, differences }) {
  const models = useMemo(() => schedules.map((schedule) => buildModel(state.value.problem, schedule)), [schedules]);
  return html`<div class="timelines">${models[0].days.map((day) => html`<section key=${day.date}><h3>${day.label ? t('note.day', { label: day.label, date: dayName(day.midnight) }) : dayName(day.midnight)}</h3>
    <${Row} models=${withRoomsUsed(models, day)} day=${day} labels=${labels} differences=${differences} /></section>`)}</div>`;
}

/** Beside one another as far as there is room for the names of sessions, else below one another. */
function Row({ models, day, labels, differences }) {
  const wide = Math.max(LEAST, models[0].rooms.length * COLUMN) + HOURS;
  return html`<div class="timeline-row" style=${{ '--wide': `${wide}px` }}>${models.map((model, index) => html`<${Timeline} key=${index} model=${model} day=${day}
    label=${labels[index]} differences=${differences[index]} />`)}</div>`;
}

/** Keeps the same rooms in sight in all schedules of a day. */
function scrollTogether(event) {
  const { currentTarget: moved } = event;
  for (const other of moved.closest('.timeline-row').querySelectorAll('.timeline-scroll')) if (other !== moved) other.scrollLeft = moved.scrollLeft;
}

/** Leaves out the rooms in which no schedule has anything on a day. */
function withRoomsUsed(models, day) {
  const used = new Set(models.flatMap((model) => model.sessions.filter((session) => session.placed && dayAt(model, session.start)?.date === day.date).map((session) => session.room)));
  return models.map((model) => ({ ...model, rooms: model.rooms.filter((room) => used.has(room.id)) }));
}

function Timeline({ model, day, label, differences }) {
  const width = 1000;
  const shape = geometryOf(model, { layout: 'rooms', focus: null, day: day.date, width, height: 0, zoom: 1 });
  const scale = HOUR / 60 / shape.perMinute;
  const share = (pixels) => `${(pixels / shape.width) * 100}%`;
  const hours = [];
  for (let minute = Math.ceil(day.start / 60) * 60; minute < day.end; minute += 60) hours.push(minute);
  const top = (minute) => `${yOf(shape, day, minute) * scale}px`;
  return html`<figure class="timeline"><figcaption>${label}</figcaption><div class="timeline-scroll" onScroll=${scrollTogether}><div class="timeline-wide">
    ${shape.columns.length > 1 && html`<div class="timeline-rooms" aria-hidden="true">${shape.columns.map((column) => html`<span key=${column.key} title=${column.label ?? ''}>${column.label}</span>`)}</div>`}
    <div class="timeline-hours" aria-hidden="true" style=${{ height: `${shape.height * scale}px` }}>${hours.map((minute) => html`<span key=${minute} style=${{ top: top(minute) }}>${clock(minute)}</span>`)}</div>
    <div class="timeline-body" style=${{ height: `${shape.height * scale}px`, '--hour': `${HOUR}px`, '--first': hours.length ? top(hours[0]) : '0px' }} onMouseLeave=${() => (pointed.value = null)}>
      ${shape.items.map((item) => html`<${Mini} key=${item.session.id} item=${item} model=${model} changed=${differences.has(item.session.id)}
        style=${{ left: share(item.x), width: share(item.width), top: top(item.session.start), height: `${Math.max(9, (item.session.end - item.session.start) * shape.perMinute * scale - 2)}px` }} />`)}
    </div></div></div></figure>`;
}

function Mini({ item, model, changed, style }) {
  const { session } = item;
  const names = classes({ mini: true, [`hue-${session.hue}`]: session.hue !== null, fixed: isFixed(session), changed, pointed: pointed.value === session.id });
  const text = t('compare.mini', { session: `${dayName(session.start)} ${span(session.start, session.end)} ${roomName(model, session.room)}`, state: t(changed ? 'compare.differs' : 'compare.same') });
  const point = () => (pointed.value = session.id);
  return html`<button type="button" class=${names} style=${style} title=${`${span(session.start, session.end)} ${session.title} ${roomName(model, session.room)}`}
    onMouseEnter=${point} onFocus=${point} onClick=${point}>${changed && html`<${Icon} name="swap" size="11" />`}<span>${session.title}</span><span class="unseen">${text}</span></button>`;
}
