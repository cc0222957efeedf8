import { dayLong, t } from '../core/i18n.js';
import { dateText, minuteOf } from '../core/time.js';
import { html, useRef } from '../ui/html.js';
import { Button } from '../ui/parts.js';
import { change, draft } from './draft.js';
import { Faults, Text } from './fields.js';
import { setter } from './listing.js';

/** The days of the event and their hours. */
export function DaysEditor() {
  const { days } = draft.value;
  const add = () => change((problem) => {
    const last = problem.days.at(-1);
    const date = last ? dateText(minuteOf(last.date) + 1440) : dateText(Date.now() / 60000);
    problem.days.push({ date, from: last?.from ?? '09:00', to: last?.to ?? '18:00' });
  });
  return html`<section class="box" aria-label=${t('editor.part.days')}><${Faults} path="/days" />
    <ul class="plain day-list">${days.map((day, index) => html`<li key=${index} class="day-row"><${Day} day=${day} index=${index} /></li>`)}</ul>
    <div class="row"><${Button} icon="plus" label=${t('editor.add.days')} onClick=${add} /></div></section>`;
}

const isDate = (text) => /^[12]\d{3}-\d\d-\d\d$/.test(text);
/** What is arranged for a day; when people and rooms cannot be had, and what was published, stays as it is. */
const ARRANGED = ['day', 'start', 'windows', 'pin', 'from', 'to', 'times', 'end'];

/** The same with another date wherever something is arranged for a day. */
function onDate(one, from, to) {
  if (typeof one === 'string') return one === from || one.startsWith(`${from}T`) ? to + one.slice(from.length) : one;
  if (Array.isArray(one)) return one.map((item) => onDate(item, from, to));
  if (!one || typeof one !== 'object') return one;
  return Object.fromEntries(Object.entries(one).map(([field, value]) => [field, ARRANGED.includes(field) ? onDate(value, from, to) : value]));
}

/** Gives a day another date, and takes along what is arranged for it. */
function moveDay(problem, index, from, to) {
  for (const part of ['sessions', 'slots', 'blocks']) if (problem[part]) problem[part] = onDate(problem[part], from, to);
  problem.days[index].date = to;
}

function Day({ day, index }) {
  const set = setter('days', index);
  const isOwn = (date) => isDate(date) && draft.value.days.every((other, at) => at === index || other.date !== date);
  // While a date is typed it may be that of another day, or none; then what is arranged stays on the one before.
  const known = useRef(day.date);
  if (isOwn(day.date)) known.current = day.date;
  const setDate = (date) => change((problem) => {
    if (isOwn(date) && isOwn(known.current)) moveDay(problem, index, known.current, date);
    else problem.days[index].date = date;
  });
  const path = `/days/${index}`;
  const number = index + 1;
  const remove = () => change((problem) => problem.days.splice(index, 1));
  return html`<${Faults} path=${path} />
    <${Text} path=${`${path}/date`} label=${t('field.date')} type="date" required value=${day.date} onChange=${setDate} hint=${/^\d{4}-\d\d-\d\d$/.test(day.date) ? dayLong(minuteOf(day.date)) : undefined} />
    <${Text} path=${`${path}/from`} label=${t('field.from')} required value=${day.from} onChange=${set('from')} hint=${t('field.clock.hint')} />
    <${Text} path=${`${path}/to`} label=${t('field.to')} required value=${day.to} onChange=${set('to')} hint=${t('field.clockTo.hint')} />
    <${Text} path=${`${path}/label`} label=${t('field.label')} value=${day.label} onChange=${set('label')} hint=${t('field.label.hint')} />
    <${Button} icon="out" label=${t('editor.removeDay', { number })} hideLabel kind="quiet" onClick=${remove} />`;
}
