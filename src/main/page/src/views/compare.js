import { signal } from '@preact/signals';
import { post } from '../core/api.js';
import { differing } from '../core/differences.js';
import { t } from '../core/i18n.js';
import { said } from '../core/said.js';
import { scoreOf, scoreText } from '../core/score.js';
import { state, toast } from '../core/store.js';
import { solves } from '../panel/solve.js';
import { html, useEffect, useState } from '../ui/html.js';
import { Busy, Button } from '../ui/parts.js';
import { Alternatives, alternatives } from './alternatives.js';
import { Changes } from './changes.js';
import { Keep } from './keep.js';
import { RuleTable } from './ruletable.js';
import { Timelines } from './timelines.js';
import { TradeOff } from './tradeoff.js';

/** The schedules that are picked, like draft or version:ID, in the order in which they were picked. */
export const chosen = signal(['draft']);
const MOST = 5;

/** What can be compared: {id, label, score} */
function candidates() {
  const { versions = [], schedule } = state.value;
  const of = solves.value.filter((solve) => solve.name === state.value.name && !solve.running && solve.score);
  return [
    { id: 'draft', label: t('compare.draft'), score: scoreOf(schedule.score) },
    ...versions.map((version) => ({ id: `version:${version.id}`, label: version.name, score: scoreOf(version.score) })),
    ...of.map((solve) => ({ id: `solve:${solve.id}`, label: t('solve.number', { number: solves.value.indexOf(solve) + 1 }), score: solve.score })),
    ...(alternatives.value.name === state.value.name ? alternatives.value.found : []).map((one) => ({ id: one.key, label: t('alternatives.number', { number: one.number }), score: scoreOf(one.score), special: one.special })),
  ];
}

/** Two to five schedules side by side. */
export function CompareView() {
  const all = candidates();
  const picked = chosen.value.filter((id) => all.some((one) => one.id === id));
  const { report, failed } = useReport(picked);
  return html`<div class="page-view compare-view"><header><h1>${t('compare.title')}</h1></header>
    <section class="box"><h2>${t('compare.pick')}</h2>
      <ul class="plain compare-picks">${all.map((one) => html`<${Pick} key=${one.id} one=${one} picked=${picked} />`)}</ul>
      <${Alternatives} />
    </section>
    ${picked.length < 2 && html`<p class="quiet-text">${t('compare.more')}</p>`}
    ${failed && html`<p class="error-text" role="alert">${failed}</p>`}
    ${picked.length >= 2 && !report && !failed && html`<${Busy} text=${t('compare.busy')} />`}
    ${report && html`<${Report} report=${report} picked=${picked.map((id) => all.find((one) => one.id === id))} />`}
  </div>`;
}

function Pick({ one, picked }) {
  const at = picked.indexOf(one.id);
  const toggle = (event) => {
    chosen.value = event.target.checked ? [...picked, one.id] : picked.filter((id) => id !== one.id);
  };
  return html`<li><label class=${at >= 0 ? 'compare-pick picked' : 'compare-pick'}>
    <input type="checkbox" checked=${at >= 0} disabled=${at < 0 && picked.length >= MOST} onChange=${toggle} />
    <span><strong>${at >= 0 ? t('compare.lettered', { letter: letter(at), label: one.label }) : one.label}</strong><span class="quiet-text">${one.score && scoreText(one.score)}</span>
      ${one.special && html`<span class="quiet-text">${said(one.special)}</span>`}</span></label></li>`;
}

export const letter = (index) => 'ABCDE'[index];

function useReport(picked) {
  const [report, setReport] = useState(null);
  const [failed, setFailed] = useState(null);
  const key = `${picked.join(' ')} ${state.value.revision}`;
  useEffect(() => {
    let current = true;
    setReport(null);
    setFailed(null);
    if (picked.length < 2) return undefined;
    post(`problems/${encodeURIComponent(state.value.name)}/compare`, { schedules: picked }, state.value.revision)
      .then((answer) => current && setReport(answer), (error) => current && setFailed(said(error.message)));
    return () => (current = false);
  }, [key]);
  return { report, failed };
}

function Report({ report, picked }) {
  const comparison = report;
  const schedules = report.schedules.map((one) => one.schedule);
  const labels = picked.map((one, index) => t('compare.lettered', { letter: letter(index), label: one?.label ?? '' }));
  const first = schedules[0];
  const differences = schedules.map((schedule) => differing(first, schedule));
  return html`<section class="box"><h2>${t('compare.sideBySide')}</h2><p class="quiet-text">${t('compare.legend', { label: labels[0] })}</p>
      <${Timelines} schedules=${schedules} labels=${labels} differences=${differences} />
      <div class="row wrap">${picked.map((one, index) => one && html`<${Keep} key=${one.id} id=${one.id} label=${labels[index]} />`)}</div></section>
    <section class="box"><h2>${t('compare.rules')}</h2><${RuleTable} rules=${comparison.rules ?? []} labels=${labels} scores=${(comparison.versions ?? []).map((version) => scoreOf(version.score))} /></section>
    <section class="box"><h2>${t('compare.tradeOff')}</h2><${TradeOff} rules=${comparison.rules ?? []} labels=${labels} schedules=${schedules} /></section>
    ${(comparison.changes ?? []).map((change) => html`<section class="box" key=${`${change.from}${change.to}`}><h2>${t('compare.changes', { from: change.from, to: change.to })}</h2><${Changes} change=${change} /></section>`)}`;
}
