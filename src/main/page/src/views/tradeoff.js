import { number, ruleName, t } from '../core/i18n.js';
import { scoreOf } from '../core/score.js';
import { html, useState } from '../ui/html.js';
import { Select } from '../ui/parts.js';
import { letter } from './compare.js';

const WIDTH = 520;
const HEIGHT = 300;
const EDGE = 52;

/** Two things that schedules cost against each other: a point for each schedule; down and left is better. */
export function TradeOff({ rules, labels, schedules }) {
  const axes = axesOf(rules, schedules);
  const [x, setX] = useState(axes[0]?.id);
  const [y, setY] = useState((axes[1] ?? axes[0])?.id);
  if (axes.length === 0) return html`<p>${t('tradeoff.none')}</p>`;
  const across = axes.find((axis) => axis.id === x) ?? axes[0];
  const up = axes.find((axis) => axis.id === y) ?? axes[axes.length > 1 ? 1 : 0];
  const options = axes.map((axis) => ({ value: axis.id, label: axis.label }));
  return html`<div class="row wrap"><${Select} label=${t('tradeoff.across')} value=${across.id} onChange=${setX} options=${options} /><${Select} label=${t('tradeoff.up')} value=${up.id} onChange=${setY} options=${options} /></div>
    <${Plot} across=${across} up=${up} labels=${labels} />`;
}

function axesOf(rules, schedules) {
  const differ = rules.filter((rule) => new Set(rule.costs).size > 1);
  if (differ.length === 0) return [];
  const softs = schedules.map((schedule) => -(scoreOf(schedule.score)?.soft ?? 0));
  return [...differ.map((rule) => ({ id: rule.rule, label: ruleName(rule.rule), costs: rule.costs })), { id: 'soft', label: t('tradeoff.soft'), costs: softs }];
}

function Plot({ across, up, labels }) {
  const toX = scale(across.costs, EDGE, WIDTH - 24);
  const toY = scale(up.costs, HEIGHT - EDGE, 24);
  const text = labels.map((label, index) => t('tradeoff.point', { label, across: across.label, x: across.costs[index], up: up.label, y: up.costs[index] })).join('. ');
  return html`<svg class="tradeoff" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label=${text}>
    <path class="axes" d=${`M${EDGE} 12V${HEIGHT - EDGE + 12}H${WIDTH - 8}`} />
    ${[...new Set(across.costs)].map((cost) => html`<text key=${cost} x=${toX(cost)} y=${HEIGHT - EDGE + 28} text-anchor="middle">${number(cost)}</text>`)}
    ${[...new Set(up.costs)].map((cost) => html`<text key=${cost} x=${EDGE - 8} y=${toY(cost) + 4} text-anchor="end">${number(cost)}</text>`)}
    <text class="axis-name" x=${(WIDTH + EDGE) / 2} y=${HEIGHT - 6} text-anchor="middle">${across.label}</text>
    <text class="axis-name" x="6" y="10">${up.label}</text>
    ${groups(across.costs, up.costs).map((group) => html`<g key=${group.letters} class=${isBeaten(group, across.costs, up.costs) ? 'beaten' : ''}>
      <circle cx=${toX(group.x)} cy=${toY(group.y)} r="6" /><text class="point" x=${toX(group.x) + 11} y=${toY(group.y) - 7}>${group.letters}</text></g>`)}
  </svg>`;
}

function scale(costs, from, to) {
  const low = Math.min(...costs);
  const high = Math.max(...costs);
  const inset = (to - from) * 0.08;
  return (cost) => (high === low ? (from + to) / 2 : from + inset + ((cost - low) / (high - low)) * (to - from - 2 * inset));
}

/** Schedules at the same point share one mark. */
function groups(xs, ys) {
  const points = new Map();
  xs.forEach((x, index) => {
    const key = `${x} ${ys[index]}`;
    points.set(key, { x, y: ys[index], letters: [points.get(key)?.letters, letter(index)].filter(Boolean).join(' ') });
  });
  return [...points.values()];
}

const isBeaten = (group, xs, ys) => xs.some((x, index) => x <= group.x && ys[index] <= group.y && (x < group.x || ys[index] < group.y));
