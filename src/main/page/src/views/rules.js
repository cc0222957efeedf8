import { signal } from '@preact/signals';
import { dockOpen, startSolve } from '../panel/solve.js';
import { markRule } from '../panel/issues.js';
import { edit } from '../core/edits.js';
import { ruleName, t } from '../core/i18n.js';
import { said } from '../core/said.js';
import { LEVELS } from '../core/score.js';
import { go, ruleById, say, state } from '../core/store.js';
import { html, useState } from '../ui/html.js';
import { Button, Choice, Level, Select } from '../ui/parts.js';

// Weights are tried out here before they are written: {id: {weight, level}}
const wishes = signal({});
const STEPS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100, 150, 200, 300, 500, 1000];

/** The rules: what each costs now, and sliders for what it is to count. */
export function RulesView() {
  const [which, setWhich] = useState('broken');
  const [filter, setFilter] = useState('');
  const rules = state.value.rules.map((rule) => ({ ...ruleById.value.get(rule.id), ...rule }));
  const shown = rules.filter((rule) => (which === 'all' || rule.violations > 0 || rule.id in wishes.value || (which === 'weighed' && isWeighed(rule))) && matches(rule, filter));
  return html`<div class="page-view rules-view">
    <header><h1>${t('view.rules')}</h1><div class="gap"></div>
      <input type="search" aria-label=${t('rules.search')} placeholder=${t('rules.search')} value=${filter} onInput=${(event) => setFilter(event.target.value)} />
      <${Choice} label=${t('rules.which')} value=${which} onChange=${setWhich} options=${['broken', 'weighed', 'all'].map((value) => ({ value, label: t(`rules.which.${value}`) }))} /></header>
    <p class="quiet-text">${t('rules.intro')}</p>
    <${Apply} />
    ${LEVELS.map((level) => html`<${OfLevel} key=${level} level=${level} rules=${shown.filter((rule) => rule.level === level)} />`)}
    ${shown.length === 0 && html`<p class="fine-text">${t('rules.none')}</p>`}
  </div>`;
}

const matches = (rule, filter) => `${rule.id} ${ruleName(rule.id)} ${said(rule.sentence)}`.toLowerCase().includes(filter.trim().toLowerCase());
const isWeighed = (rule) => rule.id in (state.value.problem.rules ?? {});

function OfLevel({ level, rules }) {
  if (rules.length === 0) return null;
  const sorted = [...rules].sort((a, b) => b.cost - a.cost);
  return html`<section class="box"><h2><${Level} level=${level} /> ${t(`issues.${level}`)}</h2>
    <ul class="plain rule-list">${sorted.map((rule) => html`<${Rule} key=${rule.id} rule=${rule} />`)}</ul></section>`;
}

function Rule({ rule }) {
  const wish = wishes.value[rule.id] ?? {};
  const weight = wish.weight ?? rule.weight;
  const level = wish.level ?? rule.level;
  const name = ruleName(rule.id);
  const countedNow = state.value.problem.rules?.[rule.id]?.count ?? rule.countings?.[0].name;
  const count = wish.count ?? countedNow;
  const wants = (fields) => {
    const next = { weight, level, ...(rule.countings && { count }), ...fields };
    const same = next.weight === rule.weight && next.level === rule.level && next.count === countedNow;
    const { [rule.id]: _, ...others } = wishes.value;
    wishes.value = same ? others : { ...others, [rule.id]: next };
  };
  return html`<li class=${rule.id in wishes.value ? 'rule wished' : 'rule'}>
    <div class="rule-what"><h3>${name}</h3><p class="quiet-text">${said(rule.sentence)}</p>
      <p class="rule-cost">${rule.violations > 0
        ? html`<button type="button" class="link" onClick=${() => show(rule.id)}>${t('rules.show', { count: rule.violations, points: t('points', { count: rule.cost }) })}</button>`
        : html`<span class="fine-text">${t('rules.kept')}</span>`}</p>
      ${rule.countings && html`<${Select} label=${t('rules.counts')} value=${count} onChange=${(value) => wants({ count: value })} aria-label=${t('rules.countsOf', { rule: name })}
        options=${rule.countings.map((way) => ({ value: way.name, label: said(way.unit) }))} />`}</div>
    <div class="rule-weight">
      <label class="field"><span class="name">${t('rules.weight')}</span>
        <input type="range" min="0" max=${STEPS.length - 1} step="1" value=${stepOf(weight)} aria-label=${t('rules.weightOf', { rule: name })} aria-valuetext=${String(weight)}
          onInput=${(event) => wants({ weight: STEPS[Number(event.target.value)] })} /></label>
      <input type="number" min="0" max="1000000" step="1" value=${weight} aria-label=${t('rules.weightNumber', { rule: name })} title=${t('rules.unit', { unit: said(rule.unit ?? '') })}
        onInput=${(event) => event.target.value !== '' && wants({ weight: Math.max(0, Math.round(Number(event.target.value))) })} />
      <${Select} label=${t('rules.level')} value=${level} onChange=${(value) => wants({ level: value })} aria-label=${t('rules.levelOf', { rule: name })}
        options=${LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))} />
    </div>
  </li>`;
}

const stepOf = (weight) => STEPS.findLastIndex((step) => step <= weight);

function show(rule) {
  markRule(rule);
  go(state.value.name, 'agenda');
}

function Apply() {
  const count = Object.keys(wishes.value).length;
  if (count === 0) return null;
  const apply = async () => {
    if (!(await edit([{ type: 'weights', rules: wishes.value }]))) return false;
    wishes.value = {};
    say(t('rules.applied'));
    return true;
  };
  const solve = async () => {
    if (!(await apply())) return;
    dockOpen.value = true;
    go(state.value.name, 'agenda');
    startSolve({ seconds: 30, seed: 0, from: 'draft' });
  };
  return html`<div class="apply" role="region" aria-label=${t('rules.changed', { count })}><p>${t('rules.changed', { count })}</p>
    <${Button} label=${t('rules.discard')} kind="small" onClick=${() => (wishes.value = {})} /><${Button} label=${t('rules.apply')} kind="small" onClick=${apply} />
    <${Button} icon="play" label=${t('rules.applySolve')} kind="small primary" onClick=${solve} /></div>`;
}
