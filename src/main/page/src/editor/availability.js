import { clock, dayAndClock, dayName, t } from '../core/i18n.js';
import { periodOf } from '../core/model.js';
import { clockMinutes, minuteOf, timeText } from '../core/time.js';
import { html, useRef, useState } from '../ui/html.js';
import { Button } from '../ui/parts.js';
import { draft } from './draft.js';
import { Faults } from './fields.js';
import { coverage, withStretch, withoutStretch } from './intervals.js';

const STEP = 30;

/**
 * When somebody or something can be had, painted on a calendar: drag over it, or arrows and Space. Written as what is
 * unavailable or, where the problem says so already, as what is available.
 */
export function Availability({ one, path, set }) {
  const positive = Boolean(one.available?.length);
  const field = positive ? 'available' : 'unavailable';
  const listed = (one[field] ?? []).filter(isWhole).map(periodOf).map(({ start, end }) => ({ start, end }));
  const others = positive ? (one.unavailable ?? []).filter(isWhole).map(periodOf) : [];
  const [stroke, setStroke] = useState(null);
  const [cursor, setCursor] = useState({ day: 0, row: 0 });
  const grid = useRef(null);
  const days = draft.value.days.filter((day) => /^\d{4}-\d\d-\d\d$/.test(day.date)).map((day) => ({ ...day, midnight: minuteOf(day.date), first: clockMinutes(day.from), last: clockMinutes(day.to) }));
  if (days.length === 0) return null;
  const first = Math.floor(Math.min(...days.map((day) => day.first)) / STEP) * STEP;
  const last = Math.max(...days.map((day) => day.last));
  const rows = [];
  for (let minute = first; minute < last; minute += STEP) rows.push(minute);
  const bounds = (day, row) => ({ start: day.midnight + Math.max(rows[row], day.first), end: day.midnight + Math.min(rows[row] + STEP, day.last) });
  const away = (start, end) => {
    const covered = coverage(listed, start, end);
    const off = coverage(others, start, end);
    if (!positive) return covered;
    return off === 'full' || covered === 'none' ? 'full' : covered === 'full' && off === 'none' ? 'none' : 'part';
  };
  const write = (stretches) => set(field)(stretches.length ? stretches.map(({ start, end }) => ({ from: timeText(start), to: timeText(end) })) : undefined);
  const paint = (start, end, unavailable) => write(unavailable === positive ? withoutStretch(listed, start, end) : withStretch(listed, start, end));
  const paintCells = ({ from, to, unavailable }) => {
    let next = listed;
    for (const day of days.slice(Math.min(from.day, to.day), Math.max(from.day, to.day) + 1)) {
      const start = bounds(day, Math.min(from.row, to.row)).start;
      const { end } = bounds(day, Math.max(from.row, to.row));
      if (end > start) next = unavailable === positive ? withoutStretch(next, start, end) : withStretch(next, start, end);
    }
    write(next);
  };
  const inStroke = (day, row) => stroke && day >= Math.min(stroke.from.day, stroke.to.day) && day <= Math.max(stroke.from.day, stroke.to.day)
    && row >= Math.min(stroke.from.row, stroke.to.row) && row <= Math.max(stroke.from.row, stroke.to.row);
  const cellAt = (event) => {
    const cell = document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-cell]');
    return cell && grid.current.contains(cell) ? { day: Number(cell.dataset.day), row: Number(cell.dataset.row) } : null;
  };
  const down = (event) => {
    const at = cellAt(event);
    if (!at || event.button !== 0) return;
    event.preventDefault();
    grid.current.setPointerCapture(event.pointerId);
    const { start, end } = bounds(days[at.day], at.row);
    setStroke({ from: at, to: at, unavailable: away(start, end) !== 'full' });
  };
  const move = (event) => {
    const at = stroke && cellAt(event);
    if (at && (at.day !== stroke.to.day || at.row !== stroke.to.row)) setStroke({ ...stroke, to: at });
  };
  const up = () => {
    if (stroke) paintCells(stroke);
    setStroke(null);
  };
  const go = (event) => {
    const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      const { start, end } = bounds(days[cursor.day], cursor.row);
      if (end > start) paint(start, end, away(start, end) !== 'full');
    }
    if (!step) return;
    event.preventDefault();
    const next = { day: Math.min(days.length - 1, Math.max(0, cursor.day + step[0])), row: Math.min(rows.length - 1, Math.max(0, cursor.row + step[1])) };
    setCursor(next);
    grid.current.querySelector(`[data-day="${next.day}"][data-row="${next.row}"]`)?.focus();
  };
  return html`<fieldset class="availability"><legend>${t('availability.title')}</legend><p class="hint">${t('availability.hint')}</p>
    <${Faults} path=${`${path}/${field}`} />
    <div class="scroll-x"><table class="paint" role="grid" aria-label=${t('availability.title')} ref=${grid} onPointerDown=${down} onPointerMove=${move} onPointerUp=${up} onPointerCancel=${() => setStroke(null)} onKeyDown=${go}>
      <thead><tr role="row"><th scope="col"><span class="unseen">${t('note.time')}</span></th>${days.map((day) => html`<th scope="col" key=${day.date}>${dayName(day.midnight)}</th>`)}</tr></thead>
      <tbody>${rows.map((minute, row) => html`<tr role="row" key=${minute}><th scope="row"><span class=${minute % 60 === 0 ? '' : 'unseen'}>${clock(minute)}</span></th>${days.map((day, at) => {
        const { start, end } = bounds(day, row);
        if (end <= start) return html`<td class="no-hours" role="gridcell" key=${day.date}></td>`;
        const now = inStroke(at, row) ? (stroke.unavailable ? 'full' : 'none') : away(start, end);
        return html`<td key=${day.date} role="gridcell" data-cell data-day=${at} data-row=${row} class=${`cell ${now}`} tabindex=${cursor.day === at && cursor.row === row ? 0 : -1}
          aria-label=${t(`availability.${now}`, { when: dayAndClock(start) })} onFocus=${() => setCursor({ day: at, row })}></td>`;
      })}</tr>`)}</tbody></table></div>
    <div class="row wrap"><span class="key"><span class="cell none" aria-hidden="true"></span>${t('availability.key.none')}</span><span class="key"><span class="cell full" aria-hidden="true"></span>${t('availability.key.full')}</span>
      <${Button} label=${t('availability.clear')} kind="small" disabled=${!one.available?.length && !one.unavailable?.length} onClick=${() => { set('available')(undefined); set('unavailable')(undefined); }} /></div></fieldset>`;
}

const isWhole = (period) => /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(period.from ?? '') && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(period.to ?? '');
