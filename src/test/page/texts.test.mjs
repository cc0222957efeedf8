// No text is in the code: all that a user reads is in the catalogues, which say the same in every language.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './root.mjs';

const PAGE = join(ROOT, 'src/main/page');
const english = JSON.parse(await readFile(join(PAGE, 'lang/en.json'), 'utf8'));
const sources = await readSources(join(PAGE, 'src'));

async function readSources(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return Promise.all(entries.filter((entry) => entry.name.endsWith('.js')).map(async (entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    return { path: path.slice(PAGE.length), text: await readFile(path, 'utf8') };
  }));
}

const forms = (text) => (typeof text === 'string' ? [text] : Object.values(text));
const holes = (text) => [...new Set(forms(text).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map((match) => match[1])))].sort();

for (const name of (await readdir(join(PAGE, 'lang'))).filter((name) => /^[a-z]{2}\.json$/.test(name) && name !== 'en.json')) {
  const other = JSON.parse(await readFile(join(PAGE, 'lang', name), 'utf8'));

  test(`${name} has the keys of en.json`, () => {
    assert.deepEqual(Object.keys(other).sort(), Object.keys(english).sort());
  });

  test(`${name} is filled in with the same values as en.json`, () => {
    for (const key of Object.keys(english)) {
      // A form for one may leave the number out.
      const without = (list) => list.filter((hole) => hole !== 'count');
      assert.deepEqual(without(holes(other[key])), without(holes(english[key])), key);
    }
  });

  test(`${name} leaves nothing empty`, () => {
    for (const [key, text] of Object.entries(other)) assert.ok(forms(text).every((form) => form.trim() !== ''), key);
  });
}

test('every text that the code asks for is there', () => {
  const asked = sources.flatMap(({ path, text }) => [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map((match) => ({ path, key: match[1] })));
  assert.ok(asked.length > 200);
  assert.deepEqual(asked.filter(({ key }) => !(key in english)), []);
});

test('every text is asked for', () => {
  const code = sources.map(({ text }) => text).join('\n');
  const made = [...code.matchAll(/`([a-zA-Z.]*\.)\$\{/g)].map((match) => match[1]);
  const words = [...code.matchAll(/word\('([\w.]+)'/g)].map((match) => `${match[1]}.`);
  const unused = Object.keys(english).filter((key) => !code.includes(`'${key}'`) && ![...made, ...words].some((start) => key.startsWith(start)));
  assert.deepEqual(unused, []);
});

test('every rule has a name', async () => {
  const rules = await readFile(join(ROOT, 'docs/rules.md'), 'utf8');
  const ids = [...rules.matchAll(/^\| `([a-z-]+)`/gm)].map((match) => match[1]);
  assert.ok(ids.length > 50, `found ${ids.length} rules in docs/rules.md`);
  assert.deepEqual([...new Set(ids)].filter((id) => !(`rule.${id}` in english)), []);
});

test('templates hold no text of their own', () => {
  const found = sources.flatMap(({ path, text }) => templates(text).flatMap((template) => literals(template).map((literal) => `${path}: ${literal}`)));
  assert.deepEqual(found, []);
});

/** The html templates of a source, each with its expressions replaced by a mark; those inside expressions too. */
function templates(text) {
  const found = [];
  for (let at = text.indexOf('html`'); at >= 0; at = text.indexOf('html`', at + 5)) found.push(template(text, at + 5));
  return found;
}

function template(text, from) {
  let markup = '';
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '`') return markup;
    if (text.startsWith('${', at)) {
      at = endOfExpression(text, at + 2);
      markup += '\u0001';
    } else markup += text[at];
  }
  throw new Error('A template does not end.');
}

function endOfExpression(text, from) {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") at = text.indexOf("'", at + 1);
    else if (text[at] === '`') at = endOfTemplate(text, at + 1);
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  throw new Error('An expression does not end.');
}

function endOfTemplate(text, from) {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '`') return at;
    if (text.startsWith('${', at)) at = endOfExpression(text, at + 2);
  }
  throw new Error('A template does not end.');
}

/** Words between tags, and in attributes that are read out or shown. */
function literals(markup) {
  const shown = [...markup.matchAll(/\b(?:aria-label|aria-valuetext|title|placeholder|alt|label)="([^"]*)"/g)].map((match) => match[1]);
  const between = markup.replace(/<[^<>]*>/g, '\u0002').split(/[\u0001\u0002]/);
  return [...shown, ...between].filter((part) => /\p{L}{2,}/u.test(part)).map((part) => part.trim());
}
