import { carried } from './carry.js';
import { clock, dayName, has, length, list, slug, span, t, word } from '../core/i18n.js';
import { personName, roomName, worstLevel } from '../core/model.js';
import { marked, selected } from '../core/store.js';
import { classes, html } from '../ui/html.js';
import { Icon } from '../ui/icons.js';
import { watch } from './drag.js';

/** One session on the agenda. Signals see to it that it is drawn again only when something of it changes. */
export function Block({ item, model, tabbable, onFocus, changed }) {
  const { session } = item;
  const { id } = session;
  const level = worstLevel(session);
  const style = { transform: `translate(${item.x}px, ${item.y}px)`, width: `${item.width}px`, height: `${item.height}px` };
  const names = classes({
    block: true,
    [`hue-${session.hue}`]: session.hue !== null,
    fixed: isFixed(session),
    [`kind-${session.kind}`]: true,
    plenary: session.spec.plenary,
    [densityOf(item)]: true,
    chosen: selected.value === id,
    marked: marked.value?.sessions.has(id),
    faded: marked.value && !marked.value.sessions.has(id),
    lifted: carried.value?.id === id,
    conflict: level === 'hard',
    lacks: level === 'medium',
    changed,
  });
  return html`<button type="button" class=${names} style=${style} data-session=${id} tabindex=${tabbable ? 0 : -1}
    aria-describedby="block-hint" aria-pressed=${selected.value === id ? 'true' : 'false'}
    onPointerDown=${(event) => watch(event, id, partOf(event))} onFocus=${onFocus}>
    <span class="grip top" data-part="start"></span>
    <${Content} item=${item} level=${level} model=${model} />
    <span class="grip bottom" data-part="end"></span>
  </button>`;
}

const partOf = (event) => event.target.dataset.part ?? 'whole';
const FIXED = new Set(['opening', 'closing', 'lunch', 'break', 'coffee', 'registration', 'reception', 'dinner']);
export const isFixed = (session) => FIXED.has(session.kind);

const TINY_HEIGHT = 18;
const TWO_LINES_HEIGHT = 38;
const DENSE_HEIGHT = 56;
const PEOPLE_HEIGHT = 92;

/** How much there is room for: line (one line; a tiny one of few pixels), short (a dense one in smaller letters), full (names too). */
function densityOf({ height, width }) {
  if (height < TWO_LINES_HEIGHT) return height < TINY_HEIGHT ? 'line tiny' : 'line';
  if (height < DENSE_HEIGHT) return 'short dense';
  return height < PEOPLE_HEIGHT || width < 110 ? 'short' : 'full';
}

const LINE = 16.25;
const DENSE_LINE = 14;
const MOST_LINES = 4;
/** How many lines of the title there is room for: none is cut through. */
function linesFor(height) {
  const lines = height < DENSE_HEIGHT ? (height - 22) / DENSE_LINE : (height - 23) / LINE;
  return Math.max(1, Math.min(MOST_LINES, Math.floor(lines)));
}

function Content({ item, level, model }) {
  const { session, height } = item;
  const open = session.seats.filter((seat) => seat.kind !== 'taken').length;
  return html`<span class="block-content">
    <span class="block-top">
      <span class="when">${height < TWO_LINES_HEIGHT && item.width < 200 ? clock(session.start) : span(session.start, session.end)}</span>
      <span class="marks">
        ${session.pinned && html`<span class="mark pin"><${Icon} name="pin" size="13" /></span>`}
        ${open > 0 && height >= TWO_LINES_HEIGHT && height < PEOPLE_HEIGHT && item.width > 150 && html`<span class="mark tbc">${t('seat.tbcCount', { count: open })}</span>`}
        ${(level === 'hard' || level === 'medium') && html`<span class=${`mark ${level}`}><${Icon} name="warning" size="13" /></span>`}
      </span>
    </span>
    <span class="block-title" style=${{ '--lines': linesFor(height) }}>${session.title}</span>
    ${height >= PEOPLE_HEIGHT && html`<${People} session=${session} />`}
    <span class="unseen">${[...spokenPlace(session, model), ...(height < PEOPLE_HEIGHT ? spokenPeople(session) : []), ...spokenState(session)].join(', ')}</span>
  </span>`;
}

/** People by role, in the order of the problem, and seats that are still to be filled. */
export function People({ session }) {
  return html`<span class="block-people">${byRole(session.seats).map(({ role, seats }) => html`<span class="role-line" key=${role}>
    <span class="role">${roleName(role, seats.length)}</span>
    <span class="names">${seats.map((seat, index) => html`<span class=${`seat ${seat.kind}`} key=${index}>${seatText(seat)}</span>`)}</span>
  </span>`)}</span>`;
}

export function byRole(seats) {
  const roles = new Map();
  for (const seat of seats) {
    if (!roles.has(seat.role)) roles.set(seat.role, []);
    roles.get(seat.role).push(seat);
  }
  return [...roles].map(([role, of]) => ({ role, seats: of }));
}

export function roleName(role, count = 1) {
  const key = `roles.${slug(role)}`;
  return count > 1 && has(key) ? t(key) : word('role', role);
}

export function seatText(seat) {
  if (seat.kind === 'taken') return personName(seat.who) || seat.person;
  return t(seat.kind === 'open' ? 'seat.open' : 'seat.tbc');
}

/** What a screen reader says of a session. */
export function spokenBlock(session, model) {
  const place = session.placed ? [`${dayName(session.start)} ${span(session.start, session.end)}`, roomName(model, session.room)]
    : [t('session.unscheduled'), length(session.length.preferred)];
  return [session.title, ...place, ...spokenPeople(session), ...spokenState(session)].filter(Boolean).join(', ');
}

const spokenPlace = (session, model) => [dayName(session.start), roomName(model, session.room)].filter(Boolean);

function spokenPeople(session) {
  const people = session.seats.filter((seat) => seat.who).map((seat) => personName(seat.who));
  return people.length ? [list(people)] : [];
}

function spokenState(session) {
  const parts = session.pinned ? [t('session.pinned')] : [];
  for (const level of ['hard', 'medium']) {
    const count = session.violations.filter((violation) => violation.level === level).length;
    if (count) parts.push(t(`session.violations.${level}`, { count }));
  }
  return parts;
}
