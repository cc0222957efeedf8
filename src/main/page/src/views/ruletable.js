import { number, ruleName, t } from '../core/i18n.js';
import { LEVELS, scoreText } from '../core/score.js';
import { html } from '../ui/html.js';
import { Level } from '../ui/parts.js';

/** What each rule costs in each schedule; the least is marked where they differ. */
export function RuleTable({ rules, labels, scores }) {
  const sorted = [...rules].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || spreadOf(b) - spreadOf(a));
  return html`<div class="scroll-x" tabindex="0" role="region" aria-label=${t('compare.rules')}><table class="rule-table"><thead><tr><th scope="col">${t('why.rule')}</th><th scope="col">${t('rules.level')}</th>${labels.map((label) => html`<th scope="col" class="num" key=${label}>${label}</th>`)}</tr></thead>
    <tbody>${sorted.map((rule) => html`<tr key=${rule.rule} class=${spreadOf(rule) === 0 ? 'alike' : ''}><th scope="row">${ruleName(rule.rule)}</th><td><${Level} level=${rule.level} /></td>
      ${rule.costs.map((cost, index) => html`<td key=${index} class=${isBest(rule, cost) ? 'num best' : 'num'}>${number(cost)}${isBest(rule, cost) && html`<span class="unseen"> ${t('compare.best')}</span>`}</td>`)}</tr>`)}
    ${scores.every(Boolean) && html`<tr class="total"><th scope="row" colspan="2">${t('compare.score')}</th>${scores.map((score, index) => html`<td class="num" key=${index}>${scoreText(score)}</td>`)}</tr>`}</tbody></table></div>`;
}

const spreadOf = (rule) => Math.max(...rule.costs) - Math.min(...rule.costs);
const isBest = (rule, cost) => spreadOf(rule) > 0 && cost === Math.min(...rule.costs);
