import { t } from './i18n.js';

export const LEVELS = ['hard', 'medium', 'soft'];

/** The three numbers of a score, from its text like 0hard/-2medium/-35soft or from a list of numbers. */
export function scoreOf(score) {
  if (Array.isArray(score)) return { hard: score[0], medium: score[1], soft: score[2] };
  const parts = /^(-?\d+)hard\/(-?\d+)medium\/(-?\d+)soft$/.exec(score ?? '');
  return parts ? { hard: +parts[1], medium: +parts[2], soft: +parts[3] } : null;
}

/** Below zero when a is worse than b, above when better. */
export function compareScores(a, b) {
  return a.hard - b.hard || a.medium - b.medium || a.soft - b.soft;
}

/** What a change of the score means: better, free, soft, medium or hard (a conflict). */
export function verdict(change) {
  if (change.hard < 0) return 'hard';
  if (change.hard === 0 && change.medium < 0) return 'medium';
  if (change.hard === 0 && change.medium === 0 && change.soft < 0) return 'soft';
  return change.hard === 0 && change.medium === 0 && change.soft === 0 ? 'free' : 'better';
}

/** One word or number for a change, short enough for a place on the agenda. */
export function shortChange(change) {
  const kind = verdict(change);
  if (kind === 'soft') return t('place.cost', { points: -change.soft });
  if (kind === 'better') return t(change.hard || change.medium ? 'place.mends' : 'place.saves', { points: change.soft });
  return t(`place.${kind}`);
}

/** A change of the score in words. */
export function changeText(change) {
  const parts = LEVELS.filter((level) => change[level] !== 0).map((level) =>
    t(change[level] < 0 ? `change.worse.${level}` : `change.better.${level}`, { points: Math.abs(change[level]) }));
  return parts.length === 0 ? t('change.none') : parts.join(', ');
}

/** The worst level of a change in words, where there is no room for more. */
export function worstText(change) {
  const worst = LEVELS.find((level) => change[level] < 0);
  return worst ? t(`change.worse.${worst}`, { points: -change[worst] }) : changeText(change);
}

/** A score for people: what lacks at each level, or that nothing does. */
export function scoreText(score) {
  const parts = LEVELS.filter((level) => score[level] !== 0).map((level) =>
    t(`score.${level}`, { count: Math.abs(score[level]) }));
  return parts.length === 0 ? t('score.perfect') : parts.join(' · ');
}
