import { computed, effect, signal } from '@preact/signals';
import { dayName, language, list, locale, t, word } from './i18n.js';
import { phrasebook } from './phrasebook.js';
import { state } from './store.js';
import { minuteOf } from './time.js';

// What the server says, in the language of the page. The server speaks English; of every other language there is a book
// of its sentences.
const books = {};
const book = signal(null);

/** Reads the book of a language. */
async function usePhrases(code) {
  if (code !== 'en') books[code] ??= await (await fetch(`lang/phrases.${code}.json`)).json().catch(() => ({}));
  book.value = books[code] ?? null;
}

const MONDAY = Date.UTC(2024, 0, 1);
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day as English has it, like Tuesday 20 June 2017. */
function weekday(text) {
  const [name, day, month, year] = text.split(' ');
  const of = (date, options) => new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', ...options }).format(new Date(date));
  const named = of(MONDAY + DAYS.indexOf(name) * 86400000, { weekday: 'long' });
  if (!day) return named;
  const date = of(Date.UTC(Number(year ?? 2024), MONTHS.indexOf(month), Number(day)), { day: 'numeric', month: 'long', ...(year && { year: 'numeric' }) });
  return `${named} ${date}`;
}

/** The roles of the problem that is open: those of several words are known by that. */
const roles = computed(() => new Set((state.value?.problem.sessions ?? []).flatMap((session) => (session.seats ?? []).map((seat) => seat.role))));

const words = {
  role: (id) => (id.includes(' ') && !roles.value.has(id) ? null : word('role', id).toLocaleLowerCase(locale())),
  rule: (id) => word('rule', id),
  value: (id, count) => word('value', id, count),
  verb: (id) => t(`verb.${id}`),
  thing: (id) => t(`thing.${id}`),
  date: (text) => dayName(minuteOf(text)),
  weekday,
  list,
  get between() {
    return t('list.clauses');
  },
};

const speaker = computed(() => (book.value ? phrasebook(book.value, words) : null));

/** What things are called in the problem that is open, the longest first. */
const names = computed(() => {
  const problem = state.value?.problem;
  if (!problem) return [];
  const all = [...problem.sessions.map((one) => one.title ?? one.id), ...(problem.rooms ?? []).map((one) => one.name ?? one.id), ...(problem.people ?? []).map((one) => one.name ?? one.id),
    ...(problem.blocks?.times ?? []).map((one) => one.title ?? one.id)];
  return [...new Set(all)].sort((one, other) => other.length - one.length);
});

/** An error of the server with all its faults. */
export const faultsText = (error) => [error.message, ...(error.faults ?? []).map((fault) => fault.message)].map(said).join(' ');

let cache = new Map();
let cachedFor = [];

/** A sentence of the server in the language of the page; as it is when there is no translation of it. */
export const said = (text) => translated(text) ?? text;

/** What the server advises; nothing when there is no translation of it. */
export const advised = (text) => translated(text) ?? (book.value ? '' : text);

function translated(text) {
  if (!text || !speaker.value) return text;
  const now = [language.value, speaker.value, names.value];
  if (now.some((one, index) => one !== cachedFor[index])) [cache, cachedFor] = [new Map(), now];
  if (!cache.has(text)) cache.set(text, speaker.value(text, names.value) ?? sentences(text));
  return cache.get(text);
}

/** Several sentences, each for itself. */
function sentences(text) {
  const parts = text.split(/(?<=[.?!]) (?=[A-Z'“"`\d])/);
  if (parts.length < 2) return null;
  const all = parts.map((part) => speaker.value(part, names.value));
  return all.includes(null) ? null : all.join(' ');
}

effect(() => {
  usePhrases(language.value);
});
