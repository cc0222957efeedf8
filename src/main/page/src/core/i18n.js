import { signal } from '@preact/signals';

// Every text that a user reads is in lang/*.json; nothing is written in the code.
export const LANGUAGES = ['en', 'fr'];
export const language = signal('en');
const messages = signal({});
/** English dates have the day before the month, as in the notes of most secretariats. */
const LOCALES = { en: 'en-GB', fr: 'fr' };
export const locale = () => LOCALES[language.value];
const loaded = {};

/** Loads the catalogue of a language and shows it. */
export async function useLanguage(code) {
  const chosen = LANGUAGES.includes(code) ? code : 'en';
  loaded[chosen] ??= await (await fetch(`lang/${chosen}.json`)).json();
  messages.value = loaded[chosen];
  language.value = chosen;
  document.documentElement.lang = chosen;
}

/** Whether there is a text of this key. */
export function has(key) {
  return key in messages.value;
}

/**
 * The text of a key, with {name} replaced by params.name. A text that depends on a number is an object by plural
 * category, chosen by params.count.
 */
export function t(key, params = {}) {
  let text = messages.value[key];
  if (text === undefined) return key;
  if (typeof text === 'object') text = text[plural(params.count)] ?? text.other;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in params ? shown(params[name]) : whole));
}

const caches = {};

function cached(kind, options, make) {
  const key = `${kind} ${language.value} ${JSON.stringify(options)}`;
  return (caches[key] ??= make());
}

function plural(count) {
  return cached('plural', null, () => new Intl.PluralRules(locale())).select(count ?? 0);
}

function shown(value) {
  return typeof value === 'number' ? number(value) : value;
}

export function number(value, options = {}) {
  return cached('number', options, () => new Intl.NumberFormat(locale(), options)).format(value);
}

function date(minute, options) {
  const zoned = { timeZone: 'UTC', ...options };
  return cached('date', zoned, () => new Intl.DateTimeFormat(locale(), zoned)).format(new Date(minute * 60000));
}

export const clock = (minute) => date(minute, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
export const dayName = (minute) => date(minute, { weekday: 'short', day: 'numeric', month: 'short' });
export const dayLong = (minute) => date(minute, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
export const dayAndClock = (minute) => t('time.dayAndClock', { day: dayName(minute), clock: clock(minute) });
export const span = (start, end) => t('time.span', { from: clock(start), to: clock(end) });

/** A length in minutes, like 1 h 30 min. */
export function length(minutes) {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return t('time.minutes', { minutes: rest });
  return rest === 0 ? t('time.hours', { hours }) : t('time.hoursMinutes', { hours, minutes: rest });
}

/** A moment of the clock on the wall here, of an ISO instant. */
export function moment(instant) {
  const options = { dateStyle: 'medium', timeStyle: 'short' };
  return cached('moment', options, () => new Intl.DateTimeFormat(locale(), options)).format(new Date(instant));
}

/** As keys have it: thematic expert is thematic-expert. */
export const slug = (id) => id.toLowerCase().replace(/[ _]+/g, '-');

/** What a kind or role is called, or several of it: from the catalogue, or as written in the problem. */
export function word(kind, id, count = 1) {
  const key = has(`${kind}.${id}`) ? `${kind}.${id}` : `${kind}.${slug(id)}`;
  if (has(key)) return t(key, { count });
  const spaced = id.replace(/[-_]/g, ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

export const ruleName = (id) => word('rule', id);

/** Names in one line, like A, B and C. */
export function list(names) {
  return cached('list', null, () => new Intl.ListFormat(locale(), { type: 'conjunction' })).format(names);
}
