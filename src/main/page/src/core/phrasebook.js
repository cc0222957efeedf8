// Sentences of the server in another language. A book has for each English sentence, with holes like {a} or {n}, the
// same sentence in that language. The first letter of a hole says what may be in it.
// Names stand in a sentence as single signs of a range that no text uses, so that no word of a name is taken for one of
// the sentence.
const FIRST_SIGN = 0xe000;
const LAST_SIGN = 0xf8ff;
const SIGN = /[\ue000-\uf8ff]/g;
const NAME = 'i';
const ANY = '(.+?)';
/** One word, or more that begin small, like thematic expert. */
const ROLE = '[\\p{L}\\p{N}_-]+(?: \\p{Ll}[\\p{L}\\p{N}_-]*){0,2}?';
const HOLES = {
  [NAME]: '([\ue000-\uf8ff])',
  n: '(-?\\d+)', k: '(\\d{4}-\\d\\d-\\d\\d)', h: '(\\d{1,2}:\\d\\d)', z: '([+-]\\d\\d:\\d\\d)', q: "('[^']*'|‘[^’]*’|“[^”]*”|[^ ]+?)", x: '([a-z ]+?)',
  r: `(${ROLE})`, o: `(${ROLE}(?:(?:, | and )${ROLE})*?)`,
  w: '((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \\d{1,2} [A-Z][a-z]+)?(?: \\d{4})?)',
};
const HOLE = /\{(([a-z])\d?)\}/g;

/**
 * A function that says a sentence in the language of a book, or gives null if the book does not have it.
 *
 * words: what the language calls things: {role, kind, rule, attribute: id => text, thing: word => text, date, weekday,
 * list, between: what stands between clauses}
 */
export function phrasebook(book, words) {
  const entries = Object.entries(book).map(([english, other]) => entryOf(english, other))
    .sort((one, another) => another.isOfName - one.isOfName || another.literal - one.literal || another.marks.length - one.marks.length);

  function fragment(text) {
    return clauses(text) ?? whole(text);
  }

  /** Parts that stand side by side, like now 10:00 instead of 11:00; now in A instead of B. */
  function clauses(text) {
    const end = text.endsWith('.') ? '.' : '';
    const pieces = text.slice(0, text.length - end.length).split('; ');
    const all = pieces.length > 1 ? listed(pieces, whole, '; ') : null;
    return all && all.length > 1 ? all.join(words.between) + end : null;
  }

  function whole(text) {
    for (const entry of entries) {
      const found = entry.longest === '' || text.includes(entry.longest) ? attempt(entry, text) : null;
      if (found !== null) return found;
    }
    return null;
  }

  function attempt(entry, text) {
    const match = entry.pattern.exec(text);
    if (!match) return null;
    const values = {};
    for (const [index, mark] of entry.marks.entries()) {
      const value = filled(mark.kind, match[index + 1]);
      if (value === null) return null;
      values[mark.name] = value;
    }
    return entry.other.replace(HOLE, (whole, name) => values[name] ?? whole);
  }

  /** What stands in a hole, in the language; null if it cannot be there. */
  function filled(kind, text) {
    switch (kind) {
      case 't': return fragment(text);
      case 'u': return alternatives(text);
      case 's': return items(text, fragment);
      case 'l': return items(text, (item) => item);
      case 'p': return items(text, (item) => fragment(item) ?? item);
      case 'o': return items(text, words.role);
      case 'g': return items(text, (item) => item.replace(/^(\d+) (\S+)$/, (whole, count, value) => `${count} ${words.value(value, Number(count))}`));
      case 'm': return words.list(text.split(', ').map(words.rule));
      case 'r': return words.role(text);
      case 'v': return VERBS.includes(text) ? words.verb(text) : null;
      case 'x': return words.thing(text);
      case 'k': return words.date(text);
      case 'w': return words.weekday(text);
      default: return text;
    }
  }

  function alternatives(text) {
    const all = text.split(' or ').map(fragment);
    return all.length > 1 && !all.includes(null) ? words.list(all) : null;
  }

  /** Items of a list like a, b and c; an item may have commas of its own. */
  function items(text, each) {
    const cut = text.lastIndexOf(' and ');
    const whole = cut < 0 ? each(text) : null;
    if (whole !== null || cut < 0) return whole;
    const last = each(text.slice(cut + 5));
    const others = last === null ? null : listed(text.slice(0, cut).replace(/,$/, '').split(', '), each);
    return others ? words.list([...others, last]) : each(text);
  }

  /** The fewest parts that are items, each of one or more pieces between commas; null if there is no such way. */
  function listed(pieces, each, between = ', ') {
    if (pieces.length === 0) return [];
    for (let count = 1; count <= pieces.length; count += 1) {
      const item = each(pieces.slice(0, count).join(between));
      const rest = item === null ? null : listed(pieces.slice(count), each, between);
      if (rest) return [item, ...rest];
    }
    return null;
  }

  return (text, names = []) => {
    const used = names.filter((name) => name.length > 1 && text.includes(name)).slice(0, LAST_SIGN - FIRST_SIGN);
    return within(text, used) ?? without(text, used);

    /** For names that are words of the sentence; longer ones have to come out of it as they were. */
    function without(sentence, all) {
      const other = fragment(sentence);
      return other !== null && all.every((name) => !name.includes(' ') || other.includes(name)) ? other : null;
    }

    function within(sentence, all) {
      if (all.length === 0) return null;
      const signed = all.reduce((so, name, index) => so.replaceAll(name, (found, at) => (isWhole(so, found, at) ? String.fromCharCode(FIRST_SIGN + index) : found)), sentence);
      return fragment(signed)?.replace(SIGN, (sign) => all[sign.charCodeAt(0) - FIRST_SIGN]) ?? null;
    }
  };
}

const VERBS = ['requires', 'prohibits', 'prefers', 'avoids'];
const LETTER = /[\p{L}\p{N}]/u;
const isWhole = (text, found, at) => !LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + found.length] ?? ' ');

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function entryOf(english, other) {
  const marks = [...english.matchAll(HOLE)].map(([, name, kind]) => ({ name, kind }));
  const literals = english.split(/\{[a-z]\d?\}/);
  const source = literals.map((literal, index) => escaped(literal) + (index < marks.length ? HOLES[marks[index].kind] ?? ANY : '')).join('');
  const longest = literals.reduce((most, literal) => (literal.length > most.length ? literal : most), '');
  // What is said of a thing that stands in front is a sentence of its own.
  const isOfName = marks[0]?.kind === NAME && literals[0] === '';
  return { other, marks, isOfName, longest, literal: literals.join('').length, pattern: new RegExp(`^${source}$`, 'su') };
}
