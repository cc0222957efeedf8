import { signal } from '@preact/signals';
import { get, listen, post } from '../core/api.js';
import { t } from '../core/i18n.js';
import { say, state, toast } from '../core/store.js';
import { html, useState } from '../ui/html.js';
import { Busy, Button, Select } from '../ui/parts.js';

/** Schedules that are nearly as good as the best and differ: {running, id, name, found: [{key, number, score, special}]} */
export const alternatives = signal({ running: false, id: null, found: [] });
const DIFFER = ['everything', 'order', 'days', 'rooms', 'people'];

async function search(options) {
  const base = `problems/${encodeURIComponent(state.value.name)}`;
  try {
    const { id } = await post(`${base}/alternatives`, options);
    alternatives.value = { running: true, id, found: [] };
    const end = listen(`${base}/alternatives/${encodeURIComponent(id)}/events`, {
      better: (event) => note(id, event),
      done: async (event) => {
        end();
        note(id, event);
        await readAll(base, id);
        alternatives.value = { ...alternatives.value, running: false };
        say(t('alternatives.done', { count: alternatives.value.found.length }));
      },
    });
  } catch (error) {
    alternatives.value = { running: false, id: null, found: [] };
    toast(error.message, 'error');
  }
}

const note = (id, event) => event?.alternatives && (alternatives.value = { ...alternatives.value, found: keyed(id, event.alternatives) });
const keyed = (id, list) => list.map((one, index) => ({ ...one, number: one.number ?? index + 1, key: `alternative:${id}/${one.number ?? index + 1}` }));

async function readAll(base, id) {
  const answer = await get(`${base}/alternatives/${encodeURIComponent(id)}`);
  if (answer.alternatives) alternatives.value = { ...alternatives.value, found: keyed(id, answer.alternatives) };
}

/** Asks for schedules to choose among. */
export function Alternatives() {
  const [k, setK] = useState('4');
  const [within, setWithin] = useState('5%');
  const [differ, setDiffer] = useState('everything');
  const submit = (event) => {
    event.preventDefault();
    search({ k: Number(k), within, differ, seconds: 20 });
  };
  return html`<form class="row wrap ends" onSubmit=${submit} aria-label=${t('alternatives.find')}>
    <${Select} label=${t('alternatives.count')} value=${k} onChange=${setK} options=${['2', '3', '4', '5'].map((value) => ({ value, label: value }))} />
    <${Select} label=${t('alternatives.within')} value=${within} onChange=${setWithin} options=${['2%', '5%', '10%', '25%'].map((value) => ({ value, label: value }))} />
    <${Select} label=${t('alternatives.differ')} value=${differ} onChange=${setDiffer} options=${DIFFER.map((value) => ({ value, label: t(`alternatives.differ.${value}`) }))} />
    <button type="submit" class="button" disabled=${alternatives.value.running}>${t('alternatives.find')}</button>
    ${alternatives.value.running && html`<${Busy} text=${t('alternatives.busy')} />`}</form>`;
}
