import { signal } from '@preact/signals';
import { get, listen, post } from '../core/api.js';
import { postForState } from '../core/edits.js';
import { length, number, t } from '../core/i18n.js';
import { said } from '../core/said.js';
import { LEVELS, scoreOf, scoreText } from '../core/score.js';
import { preview, say, state, toast } from '../core/store.js';
import { html, useEffect, useState } from '../ui/html.js';
import { Button, Select } from '../ui/parts.js';
import { Curve } from './curve.js';

// Drafting by the machine: several at once, each with its curve; the agenda shows the one that is followed.
/** {id, name, running, score, curve: [[millis, hard, medium, soft]], schedule, stopped, bound, seconds?, since?} */
export const solves = signal([]);
export const dockOpen = signal(false);

export function openSolve() {
  dockOpen.value = !dockOpen.value;
}

function change(id, fields) {
  solves.value = solves.value.map((solve) => (solve.id === id ? { ...solve, ...fields } : solve));
}

const base = () => `problems/${encodeURIComponent(state.value.name)}`;

export async function startSolve(options) {
  try {
    const { id } = await post(`${base()}/solves`, options);
    solves.value = [...solves.value.filter((solve) => solve.name === state.value.name), fresh(id, { ...options, since: Date.now() })];
    follow(id);
    show(id);
    say(t('solve.started'));
  } catch (error) {
    toast(said(error.message), 'error');
  }
}

const fresh = (id, options) => ({ id, name: state.value.name, running: true, score: null, curve: [], schedule: null, ...options });

/** Follows the events of a solve until it is done. */
export function follow(id) {
  const end = listen(`${base()}/solves/${encodeURIComponent(id)}/events`, {
    better: (event) => {
      const solve = solves.value.find((one) => one.id === id);
      if (!solve) return;
      const point = [event.millis, ...numbers(event.score)];
      change(id, { curve: [...solve.curve, point], score: scoreOf(event.score), schedule: event.schedule ?? solve.schedule });
      if (event.schedule) refreshPreview(id);
    },
    done: async (event) => {
      end();
      change(id, { running: false, score: scoreOf(event.score), stopped: event.stopped, bound: event.bound });
      await readResult(id);
      say(t('solve.done', { score: scoreText(scoreOf(event.score)) }));
    },
    failed: (event) => {
      end();
      change(id, { running: false, stopped: 'failed' });
      toast(said(event.message), 'error');
    },
  });
}

const numbers = (score) => LEVELS.map((level) => scoreOf(score)[level]);

async function readResult(id) {
  try {
    const answer = await get(`${base()}/solves/${encodeURIComponent(id)}`);
    if (!answer.schedule) return discard(id);
    change(id, { schedule: answer.schedule, stopped: answer.stopped ?? 'limit', curve: answer.curve ?? [] });
    refreshPreview(id);
  } catch (error) {
    toast(said(error.message), 'error');
  }
}

function refreshPreview(id) {
  if (preview.value?.id === id) show(id);
}

/** Shows the best of a solve on the agenda, in place of the draft. */
function show(id) {
  const solve = solves.value.find((one) => one.id === id);
  if (solve) preview.value = { kind: 'solve', id, label: t(solve.running ? 'solve.showing' : 'solve.shown'), schedule: solve.schedule ?? state.value.schedule, score: solve.score };
}

async function stop(id) {
  await post(`${base()}/solves/${encodeURIComponent(id)}/stop`).catch((error) => toast(said(error.message), 'error'));
}

async function keep(id) {
  if (!(await postForState(`solves/${encodeURIComponent(id)}/keep`))) return;
  discard(id);
  toast(t('solve.kept'), 'info', 'undo');
  say(t('solve.kept'));
}

function discard(id) {
  if (preview.value?.id === id) preview.value = null;
  solves.value = solves.value.filter((solve) => solve.id !== id);
}

/** Takes up the solves that the server knows of the problem that is open, as after a reload; also those that have ended. */
export function takeUpSolves() {
  const known = new Set(solves.value.filter((solve) => solve.name === state.value.name).map((solve) => solve.id));
  const others = (state.value.solves ?? []).filter(({ id, kind }) => kind === 'solve' && !known.has(id));
  if (others.length === 0) return;
  solves.value = [...solves.value, ...others.map(({ id, running, score }) => ({ ...fresh(id, {}), running, score: score ? scoreOf(score) : null }))];
  for (const { id, running } of others) {
    if (running) follow(id);
    else readResult(id);
  }
}

/** The strip below the agenda where solves are started, watched, stopped and kept. */
export function SolveDock() {
  if (!dockOpen.value) return null;
  const mine = solves.value.filter((solve) => solve.name === state.value.name);
  return html`<section class="dock" aria-label=${t('solve.open')}>
    <div class="dock-head"><h2>${t('solve.open')}</h2><${Button} icon="close" label=${t('action.close')} hideLabel kind="quiet" onClick=${() => (dockOpen.value = false)} /></div>
    <${Start} />
    ${mine.map((solve, index) => html`<${Card} key=${solve.id} solve=${solve} number=${index + 1} />`)}
  </section>`;
}

const SECONDS = [5, 10, 30, 60, 300];

/** How long a search may take at most. */
export function Seconds({ value, onChange }) {
  const options = SECONDS.map((one) => ({ value: String(one), label: one < 60 ? t('time.seconds', { seconds: one }) : length(one / 60) }));
  return html`<${Select} label=${t('solve.time')} value=${value} onChange=${onChange} options=${options} />`;
}

function Start() {
  const [seconds, setSeconds] = useState('30');
  const [from, setFrom] = useState('draft');
  const [seed, setSeed] = useState('0');
  const submit = (event) => {
    event.preventDefault();
    startSolve({ seconds: Number(seconds), from, seed: Number(seed) });
  };
  return html`<form class="solve-start" onSubmit=${submit}>
    <${Seconds} value=${seconds} onChange=${setSeconds} />
    <${Select} label=${t('solve.from')} value=${from} onChange=${setFrom} options=${['draft', 'scratch'].map((value) => ({ value, label: t(`solve.from.${value}`) }))} />
    <label class="field inline"><span class="name">${t('solve.seed')}</span><input type="number" min="0" step="1" value=${seed} onInput=${(event) => setSeed(event.target.value)} /></label>
    <button type="submit" class="button primary">${t('solve.start')}</button>
  </form>`;
}

const TICK_MILLIS = 1000;

/** How long a search that was started here has been running; null for others. */
function useElapsed({ running, since }) {
  const [, tick] = useState(0);
  const counts = Boolean(running && since);
  useEffect(() => {
    if (!counts) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), TICK_MILLIS);
    return () => clearInterval(timer);
  }, [counts]);
  return counts ? Date.now() - since : null;
}

/** The curve, and that nothing better has come since its last point. */
function upToNow(curve, elapsed) {
  const last = curve.at(-1);
  return last && elapsed > last[0] ? [...curve, [elapsed, ...last.slice(1)]] : curve;
}

function Card({ solve, number: position }) {
  const elapsed = useElapsed(solve);
  const shown = preview.value?.id === solve.id;
  const state = solve.running ? t('solve.running') : t(`solve.stopped.${solve.stopped ?? 'limit'}`);
  return html`<article class="solve-card" aria-label=${t('solve.number', { number: position })}>
    <div class="solve-head"><strong>${t('solve.number', { number: position })}</strong><span class=${solve.running ? 'running' : ''}>${state}</span>
      <span role="status">${solve.score && scoreText(solve.score)}</span>
      ${elapsed !== null && html`<span>${t('solve.elapsed', { seconds: Math.min(solve.seconds, Math.round(elapsed / 1000)), most: solve.seconds })}</span>`}</div>
    <${Curve} points=${upToNow(solve.curve, elapsed)} />
    ${solve.bound && html`<p class="quiet-text">${t('solve.bound', { bound: scoreText(scoreOf(solve.bound) ?? { hard: 0, medium: 0, soft: 0 }) })}</p>`}
    <div class="row wrap">
      ${solve.running && html`<${Button} icon="stop" label=${t('solve.stop')} kind="small" onClick=${() => stop(solve.id)} />`}
      <${Button} icon="check" label=${t('solve.keep')} kind="primary small" disabled=${!solve.score} onClick=${() => keep(solve.id)} />
      ${!shown && html`<${Button} label=${t('solve.show')} kind="small" onClick=${() => show(solve.id)} />`}
      ${!solve.running && html`<${Button} label=${t('solve.discard')} kind="small" onClick=${() => discard(solve.id)} />`}
      <span class="quiet-text">${t('solve.improvements', { count: solve.curve.length, shown: number(solve.curve.length) })}</span>
    </div>
  </article>`;
}
