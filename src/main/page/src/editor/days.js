import { dayLong, t } from '../core/i18n.js';
import { dateText, minuteOf } from '../core/time.js';
import { html } from '../ui/html.js';
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

function Day({ day, index }) {
  const set = setter('days', index);
  const path = `/days/${index}`;
  const number = index + 1;
  const remove = () => change((problem) => problem.days.splice(index, 1));
  return html`<${Faults} path=${path} />
    <${Text} path=${`${path}/date`} label=${t('field.date')} type="date" required value=${day.date} onChange=${set('date')} hint=${/^\d{4}-\d\d-\d\d$/.test(day.date) ? dayLong(minuteOf(day.date)) : undefined} />
    <${Text} path=${`${path}/from`} label=${t('field.from')} required value=${day.from} onChange=${set('from')} hint=${t('field.clock.hint')} />
    <${Text} path=${`${path}/to`} label=${t('field.to')} required value=${day.to} onChange=${set('to')} hint=${t('field.clockTo.hint')} />
    <${Text} path=${`${path}/label`} label=${t('field.label')} value=${day.label} onChange=${set('label')} hint=${t('field.label.hint')} />
    <${Button} icon="out" label=${t('editor.removeDay', { number })} hideLabel kind="quiet" onClick=${remove} />`;
}
