import uPlot from 'uplot';
import { number, t } from '../core/i18n.js';
import { theme } from '../core/settings.js';
import { LEVELS } from '../core/score.js';
import { html, useEffect, useRef } from '../ui/html.js';

const HEIGHT = 96;

/** How the score climbs, a curve for each level: time in seconds across, the points of the score up. */
export function Curve({ points }) {
  const last = points.at(-1);
  return html`<div class="curves">${LEVELS.map((level, index) => html`<figure class="curve" key=${`${level}${theme.value}`}>
    <figcaption><span class=${`level ${level}`}>${t(`level.${level}`)}</span> <strong>${last ? number(last[index + 1]) : '–'}</strong></figcaption>
    <${Plot} points=${points} column=${index + 1} level=${level} /></figure>`)}</div>`;
}

function Plot({ points, column, level }) {
  const place = useRef(null);
  const plot = useRef(null);
  useEffect(() => {
    const element = place.current;
    const width = () => Math.max(80, element.clientWidth);
    plot.current = new uPlot(options(width(), level), [[], []], element);
    const observer = new ResizeObserver(() => plot.current.setSize({ width: width(), height: HEIGHT }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.current.destroy();
    };
  }, []);
  useEffect(() => {
    plot.current.setData([points.map((point) => point[0] / 1000), points.map((point) => point[column])]);
  }, [points]);
  return html`<div class="plot" ref=${place} role="img" aria-label=${t('solve.curve', { level: t(`level.${level}`), points: points.at(-1)?.[column] ?? 0 })}></div>`;
}

function options(width, level) {
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(name).trim();
  const axis = { stroke: colour('--text-quiet'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false }, font: '11px system-ui' };
  return {
    width,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: false }, y: { range: (_, low, high) => (low === high ? [low - 1, high + 1] : [low, high]) } },
    axes: [{ ...axis, size: 22, values: (_, values) => values.map((value) => t('time.secondsShort', { seconds: value })) }, { ...axis, size: 52, space: 22, values: (_, values) => values.map((value) => (Number.isInteger(value) ? number(value) : '')) }],
    series: [{}, { stroke: colour(`--${level}-strong`), width: 2, paths: uPlot.paths.stepped({ align: 1 }), points: { show: (plot) => plot.data[0].length < 2 } }],
  };
}
