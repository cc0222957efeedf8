import { clock, t } from '../core/i18n.js';
import { shortChange, verdict, worstText } from '../core/score.js';
import { model } from '../core/store.js';
import { classes, html, useEffect, useMemo, useRef } from '../ui/html.js';
import { Icon } from '../ui/icons.js';
import { carried, carriedMinutes, places, reasons, target, verdictAt, verdictText } from './carry.js';
import { columnOf, yOf } from './geometry.js';

/** Every place that the carried session could start at, by what that would cost: by colour, by pattern and in words. */
export function Places({ shape, area }) {
  const known = places.value;
  const held = carried.value;
  const runs = useMemo(() => (known && held ? shape.columns.flatMap((column) => runsOf(column, shape, known, carriedMinutes())) : []), [known, shape, held]);
  if (!held || held.part !== 'whole') return null;
  const shown = runs.filter((run) => run.x < area.right && run.x + run.width > area.left && run.y < area.bottom && run.y + run.height > area.top);
  return html`<div class="places" aria-hidden="true">${shown.map((run) => html`<div key=${run.key} class=${`place ${run.kind}`}
    style=${{ left: `${run.x}px`, top: `${run.y}px`, width: `${run.width}px`, height: `${run.height}px` }}>
    ${run.height >= LEGIBLE && html`<span>${run.text}</span>`}</div>`)}</div>`;
}

/** Neighbouring starts that cost the same are drawn as one. */
function runsOf(column, shape, known, minutes) {
  const { grid, slots } = model.value;
  const room = column.label === null ? (carried.value.origin?.room ?? column.room) : column.room;
  const starts = slots.length ? slotSteps(column) : gridSteps(column, grid);
  const runs = [];
  for (const { start, step } of starts) {
    const place = known.near(start, room, minutes);
    if (!place) continue;
    const kind = verdict(place);
    const points = Math.abs(place.soft);
    const last = runs.at(-1);
    const y = yOf(shape, column.day, start);
    const height = step * shape.perMinute;
    const follows = last && last.kind === kind && Math.abs(last.y + last.height - y) < 1;
    // Steps that are too low for words of their own share them.
    if (follows && (shortChange(last.place) === shortChange(place) || height < LEGIBLE)) Object.assign(last, { height: last.height + height, least: Math.min(last.least, points), most: Math.max(last.most, points) });
    else runs.push({ key: `${column.key} ${start}`, kind, place, least: points, most: points, x: column.x, y, width: column.width, height });
  }
  return runs.map((run) => ({ ...run, text: textOf(run), y: run.y + 1, height: run.height - 1 }));
}

function textOf({ kind, place, least, most }) {
  return kind === 'soft' && least !== most ? t('place.costBetween', { least, most }) : shortChange(place);
}

function gridSteps(column, grid) {
  const steps = [];
  for (let start = column.day.start; start < column.day.end; start += grid) steps.push({ start, step: grid });
  return steps;
}

function slotSteps(column) {
  return model.value.slots.filter((slot) => slot.start >= column.day.start && slot.start < column.day.end)
    .map((slot) => ({ start: slot.start, step: slot.end - slot.start }));
}

const TALL = 170;
const LEGIBLE = 13;
const BROAD = 230;
const REASONS_WIDTH = 310;
/** What three reasons take at most, as a rule. */
const REASONS_HEIGHT = 230;
const ICONS = { hard: 'warning', outside: 'warning', medium: 'info', soft: 'info' };

/** Reasons stand in a ghost that is large enough, else beside a tall one and below a short one. */
function reasonsBy(shape, column, at) {
  const tall = (at.end - at.start) * shape.perMinute >= TALL;
  const within = tall && column.width >= BROAD;
  const seen = seenPart(shape);
  const roomRight = seen.right - column.x - (tall ? column.width : 0);
  const roomLeft = column.x + (tall ? 0 : column.width) - seen.left;
  const from = yOf(shape, column.day, at.start);
  const to = yOf(shape, column.day, at.end);
  const roomDown = seen.bottom - (tall ? from : to);
  const roomUp = (tall ? to : from) - seen.top;
  return {
    apart: !within, beside: tall && !within, below: !tall,
    leftwards: roomRight < REASONS_WIDTH && roomLeft > roomRight,
    upwards: !within && roomDown < REASONS_HEIGHT && roomUp > roomDown,
  };
}

/** From where to where the agenda is in sight, in the coordinates of its columns. */
function seenPart(shape) {
  const agenda = document.querySelector('.agenda');
  const head = agenda.querySelector('.agenda-head').offsetHeight;
  return {
    left: agenda.scrollLeft, right: Math.min(shape.width, agenda.scrollLeft + agenda.clientWidth - shape.axis),
    top: agenda.scrollTop, bottom: agenda.scrollTop + agenda.clientHeight - head,
  };
}

/** Where the carried session would come to lie, and what that means. */
export function Ghost({ shape }) {
  const at = target.value;
  if (!carried.value || !at || at === 'unscheduled') return null;
  const column = columnOf(shape, at);
  if (!column) return null;
  return html`<${Shape} shape=${shape} column=${column} at=${at} />`;
}

function Shape({ shape, column, at }) {
  const element = useRef(null);
  useEffect(() => {
    if (carried.value?.by === 'keys') element.current.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at]);
  const found = verdictAt.value;
  const y = yOf(shape, column.day, at.start);
  const style = { transform: `translate(${column.x + 2}px, ${y}px)`, width: `${column.width - 4}px`, height: `${(at.end - at.start) * shape.perMinute}px` };
  // By keys and taps, the bar below says them.
  const why = carried.value.by === 'pointer' ? reasons.value.slice(0, 3) : [];
  return html`<div ref=${element} class=${`ghost ${found?.kind ?? ''}`} style=${style} aria-hidden="true">
    <span class="ghost-when">${t('time.span', { from: clock(at.start), to: clock(at.end) })}</span>
    <span class=${`verdict ${found?.kind}`}>${found?.change !== null && html`<${Icon} name=${ICONS[found?.kind] ?? 'check'} size="14" />`}${verdictText(found, worstText)}</span>
    ${why.length > 0 && html`<span class=${classes({ 'ghost-reasons': true, ...reasonsBy(shape, column, at) })}>
      ${why.map((text) => html`<span class="ghost-why" key=${text}>${text}</span>`)}</span>`}
  </div>`;
}
