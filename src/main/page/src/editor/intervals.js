// Half-open stretches of time, in minutes: [{start, end}], in order and apart.

/** A list with a stretch added to it. */
export function withStretch(list, start, end) {
  const touching = list.filter((one) => one.end >= start && one.start <= end);
  const apart = list.filter((one) => one.end < start || one.start > end);
  const joined = { start: Math.min(start, ...touching.map((one) => one.start)), end: Math.max(end, ...touching.map((one) => one.end)) };
  return [...apart, joined].sort((a, b) => a.start - b.start);
}

/** A list with a stretch taken out of it. */
export function withoutStretch(list, start, end) {
  return list.flatMap((one) => {
    if (one.end <= start || one.start >= end) return [one];
    return [{ start: one.start, end: start }, { start: end, end: one.end }].filter((part) => part.end > part.start);
  });
}

/** Whether all, some or nothing of a stretch lies in a list: full, part or none. */
export function coverage(list, start, end) {
  const inside = list.reduce((sum, one) => sum + Math.max(0, Math.min(end, one.end) - Math.max(start, one.start)), 0);
  return inside === 0 ? 'none' : inside >= end - start ? 'full' : 'part';
}
