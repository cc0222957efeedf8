import { signal } from '@preact/signals';
import { get, listen, post } from '../core/api.js';
import { t } from '../core/i18n.js';
import { faultsText, said } from '../core/said.js';
import { say, state, toast } from '../core/store.js';
import { Seconds } from '../panel/solve.js';
import { html, useState } from '../ui/html.js';
import { Busy, Button, Select } from '../ui/parts.js';

/** Schedules that are nearly as good as the best and differ: {running, id, name, found: [{key, number, score, special}]} */
export const alternatives = signal({ running: false, id: null, name: null, found: [] });
const DIFFER = ['everything', 'order', 'days', 'rooms', 'people'];

async function search({ differ, ...options }) {
  const base = `problems/${encodeURIComponent(state.value.name)}`;
  const { name } = state.value;
  try {
    const { id } = await post(`${base}/alternatives`, differ === 'everything' ? options : { ...options, differ });
    follow(name, id);
  } catch (error) {
    alternatives.value = { running: false, id: null, name, found: [] };
    toast(faultsText(error), 'error');
  }
}

function follow(name, id) {
  const base = `problems/${encodeURIComponent(name)}`;
  alternatives.value = { running: true, id, name, found: [] };
  const end = listen(`${base}/solves/${encodeURIComponent(id)}/events`, {
    done: () => finish(base, id, end),
    failed: () => finish(base, id, end),
  });
}

/** Takes up the last search for alternatives that the server knows of the problem that is open, as after a reload. */
export function takeUpAlternatives() {
  const { name, solves = [] } = state.value;
  if (alternatives.value.name === name) return;
  const last = solves.findLast(({ kind }) => kind === 'alternatives');
  if (last) follow(name, last.id);
}

/** Ends the search soon, with what it has found. */
async function stop() {
  const { name, id } = alternatives.value;
  await post(`problems/${encodeURIComponent(name)}/solves/${encodeURIComponent(id)}/stop`).catch((error) => toast(said(error.message), 'error'));
}

async function finish(base, id, end) {
  end();
  if (alternatives.value.id !== id) return;
  const answer = await get(`${base}/solves/${encodeURIComponent(id)}`).catch((error) => ({ message: error.message }));
  const found = (answer.alternatives ?? []).map((one) => ({ ...one, key: `alternative:${id}/${one.number}` }));
  alternatives.value = { ...alternatives.value, running: false, found, reason: answer.reason };
  if (answer.message) toast(said(answer.message), 'error');
  say(t('alternatives.done', { count: found.length }));
}

/** Asks for schedules to choose among. */
export function Alternatives() {
  const [k, setK] = useState('4');
  const [within, setWithin] = useState('5');
  const [differ, setDiffer] = useState('everything');
  const [seconds, setSeconds] = useState('30');
  const { name, running, reason } = alternatives.value;
  const searching = running && name === state.value.name;
  const submit = (event) => {
    event.preventDefault();
    search({ k: Number(k), within: `${within}%`, differ, seconds: Number(seconds) });
  };
  return html`<form class="row wrap ends" onSubmit=${submit} aria-label=${t('alternatives.find')}>
    <${Select} label=${t('alternatives.count')} value=${k} onChange=${setK} options=${['2', '3', '4', '5'].map((value) => ({ value, label: value }))} />
    <${Select} label=${t('alternatives.within')} value=${within} onChange=${setWithin} options=${['2', '5', '10', '25'].map((value) => ({ value, label: t('percent', { value }) }))} />
    <${Select} label=${t('alternatives.differ')} value=${differ} onChange=${setDiffer} options=${DIFFER.map((value) => ({ value, label: t(`alternatives.differ.${value}`) }))} />
    <${Seconds} value=${seconds} onChange=${setSeconds} />
    <button type="submit" class="button" disabled=${searching}>${t('alternatives.find')}</button>
    ${searching && html`<${Busy} text=${t('alternatives.busy')} /><${Button} icon="stop" label=${t('solve.stop')} onClick=${stop} />`}</form>
    ${!searching && reason && html`<p class="quiet-text">${said(reason)}</p>`}`;
}
