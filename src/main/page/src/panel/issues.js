import { openDetails } from '../agenda/view.js';
import { focusSession } from '../agenda/grid.js';
import { ruleName, t } from '../core/i18n.js';
import { said } from '../core/said.js';
import { LEVELS } from '../core/score.js';
import { marked, model, ruleById, violations } from '../core/store.js';
import { html, useState } from '../ui/html.js';
import { Level } from '../ui/parts.js';

const MOST = 100;

/** All violations, by level and rule. */
export function Issues() {
  if (!violations.value) return html`<p class="quiet-text">${t('issues.unknown')}</p>`;
  if (violations.value.length === 0) return html`<p class="fine-text">${t('issues.none')}</p>`;
  return html`<div class="issues">${LEVELS.map((level) => html`<${OfLevel} key=${level} level=${level} />`)}</div>`;
}

function OfLevel({ level }) {
  const of = violations.value.filter((violation) => violation.level === level);
  if (of.length === 0) return null;
  const rules = new Map();
  for (const violation of of) rules.set(violation.rule, [...(rules.get(violation.rule) ?? []), violation]);
  const cost = (list) => list.reduce((sum, violation) => sum + violation.cost, 0);
  const sorted = [...rules].sort((a, b) => cost(b[1]) - cost(a[1]));
  return html`<section><h2><${Level} level=${level} /> ${t(`issues.${level}`)}</h2>
    ${sorted.map(([rule, list]) => html`<${OfRule} key=${rule} rule=${rule} violations=${list} cost=${cost(list)} open=${level !== 'soft' || sorted.length < 3} />`)}</section>`;
}

function OfRule({ rule, violations: of, cost, open }) {
  const [unfolded, setUnfolded] = useState(open);
  const shownRule = marked.value?.rule === rule;
  return html`<details class="rule-issues" open=${unfolded} onToggle=${(event) => setUnfolded(event.currentTarget.open)}>
    <summary><span class="rule-name">${ruleName(rule)}</span><span class="points">${t('issues.points', { points: t('points', { count: cost }), count: of.length })}</span></summary>
    <p class="sentence">${said(ruleById.value.get(rule)?.sentence)}</p>
    <button type="button" class="link" aria-pressed=${shownRule ? 'true' : 'false'} onClick=${() => (shownRule ? (marked.value = null) : markRule(rule))}>${t(shownRule ? 'marks.clear' : 'issues.mark')}</button>
    ${unfolded && html`<ul>${of.slice(0, MOST).map((violation, index) => html`<li key=${index}><${Issue} violation=${violation} /></li>`)}</ul>`}
    ${unfolded && of.length > MOST && html`<p class="quiet-text">${t('issues.more', { count: of.length - MOST })}</p>`}
  </details>`;
}

/** One violation: a click points out its sessions and opens the first. */
export function Issue({ violation, current }) {
  return html`<button type="button" class=${`issue ${violation.level}`} onClick=${() => open(violation, current)}>
    <span>${said(violation.text)}</span>${violation.level !== 'hard' && html`<span class="cost">${t('issues.cost', { points: violation.cost })}</span>`}
  </button>`;
}

function open(violation, current) {
  const sessions = (violation.sessions ?? []).filter((id) => model.value.sessionById.has(id));
  marked.value = { text: said(violation.text), rule: violation.rule, sessions: new Set(sessions) };
  const other = sessions.find((id) => id !== current) ?? sessions[0];
  if (!other) return;
  openDetails(other);
  focusSession(other);
}

/** Points out all sessions that break a rule. */
export function markRule(rule) {
  const of = (violations.value ?? []).filter((violation) => violation.rule === rule);
  const text = t('marks.rule', { rule: ruleName(rule), count: of.length });
  marked.value = { text, rule, sessions: new Set(of.flatMap((violation) => violation.sessions ?? [])) };
}
