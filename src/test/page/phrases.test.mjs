// What the server says can be said in every language of the page.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { phrasebook } from '../../main/page/src/core/phrasebook.js';
import { ROOT } from './root.mjs';

const PAGE = join(ROOT, 'src/main/page/lang');
const languages = (await readdir(PAGE)).map((name) => /^phrases\.(\w+)\.json$/.exec(name)?.[1]).filter(Boolean);
const lines = async (path) => (await readFile(join(ROOT, path), 'utf8')).split('\n').filter(Boolean);
const SEVERAL_WORDS = ['thematic expert'];
const plain = { between: ' / ', role: (id) => (id.includes(' ') && !SEVERAL_WORDS.includes(id) ? null : `<${id}>`), rule: (id) => id, value: (id) => id, verb: (id) => `<${id}>`, thing: (id) => `<${id}>`, date: (text) => text, weekday: (text) => text, list: (items) => items.join(' + ') };
const marks = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

/** The texts of faults that bad problems are answered with, as the command line prints them. */
async function faults() {
  const folder = 'src/test/resources/faults/problem';
  const all = [];
  for (const name of (await readdir(join(ROOT, folder))).filter((one) => one.endsWith('.expected'))) {
    for (const line of await lines(`${folder}/${name}`)) {
      const text = /^[^ ]*:\d+:\d+: (?:(?:[^ "]|"[^"]*")+: )?(.*)$/.exec(line)?.[1];
      if (text) all.push(text);
    }
  }
  return all;
}

test('there is a book for every language but English', async () => {
  const all = (await readdir(PAGE)).map((name) => /^(\w\w)\.json$/.exec(name)?.[1]).filter((code) => code && code !== 'en');
  assert.deepEqual(languages, all);
});

for (const language of languages) {
  const book = JSON.parse(await readFile(join(PAGE, `phrases.${language}.json`), 'utf8'));
  const say = phrasebook(book, plain);

  test(`${language} fills in nothing that is not said, and leaves out little`, () => {
    for (const [english, other] of Object.entries(book)) assert.deepEqual(marks(other).filter((mark) => !marks(english).includes(mark)), [], english);
  });

  test(`${language} has every sentence in which a rule says what is wrong`, async () => {
    const examples = (await lines('src/test/resources/sentences/violations.txt')).map((line) => line.split('\t'));
    assert.ok(examples.length > 300);
    assert.deepEqual(examples.filter(([, text, ...names]) => say(text, names) === null).map(([rule, text]) => `${rule}: ${text}`), []);
  });

  test(`${language} has what each rule asks for, and what it counts`, async () => {
    const { stdout } = await promisify(execFile)('java', ['-jar', process.env.AGENDUM_JAR ?? join(ROOT, 'target/agendum.jar'), 'rules', '--json']);
    const rules = JSON.parse(stdout);
    assert.ok(rules.length > 60, `found ${rules.length} rules`);
    assert.ok(rules.some((rule) => rule.countings?.length > 1));
    const texts = rules.flatMap((rule) => [rule.sentence, rule.unit, ...(rule.countings ?? []).map((way) => way.unit)]);
    assert.deepEqual(texts.filter((text) => !(text in book)), []);
  });

  test(`${language} has what is wrong with a problem`, async () => {
    const all = await faults();
    assert.ok(all.length > 100);
    const sentences = all.flatMap((text) => text.split(/(?<=[.?!]) (?=[A-Z'"`\d])/)[0]);
    assert.deepEqual([...new Set(sentences.filter((text) => say(text) === null))], []);
  });

  test(`${language} names things whole, whatever words are in their names`, () => {
    const names = ['Ports and rivers', 'Rivers', 'Hall, in the west'];
    const text = 'Ports and rivers and Rivers are both in Hall, in the west, 2027-05-11 10:00 to 11:00.';
    assert.equal(say(text, names).includes(' + '), false);
    const order = ['Ports and rivers', 'Rivers', 'Hall, in the west'].map((name) => say(text, names).indexOf(name));
    assert.ok(order.every((at) => at >= 0));
    assert.match(say(text, names), /Ports and rivers.+Rivers.+Hall, in the west/);
  });

  test(`${language} has what changes, for whom, also with roles of several words`, () => {
    const title = 'Panel 2: Dialogue (relayed to the Hall, a team in each)';
    const names = [title, 'Ms. Ada Byron', 'Mr. Bo Li', 'Hall'];
    const changes = [
      `${title}: no longer takes part; was Tuesday 15:00, Hall`,
      `${title}: takes part as moderator: Tuesday 15:00, Hall`,
      `${title}: takes part as thematic expert and panelist: Tuesday 15:00, Hall`,
      `${title}: now thematic expert instead of moderator; now Tuesday 10:05 instead of Monday 15:00`,
      'now in Hall instead of in Annex; now with Ms. Ada Byron as moderator, without Mr. Bo Li as moderator',
      'Mr. Bo Li moderates Panel 4; Ms. Ada Byron need not stay overnight.',
      `${title}, 2027-05-11 14:30 to 15:30, is not within 2027-05-11 13:00 to 15:00 or 2027-05-12 13:00 to 15:00.`,
    ];
    for (const text of changes) {
      const other = say(text, names);
      assert.ok(other !== null, text);
      assert.doesNotMatch(names.reduce((so, name) => so.replaceAll(name, ''), other), / (as|was|with|without|instead|moderates|need|or|is|not within) /, other);
    }
  });

  test(`${language} says nothing rather than a part of it with names cut up`, () => {
    assert.equal(say('A talk (relayed to the Hall) has what nobody has said of anything', ['A talk (relayed to the Hall)']), null);
  });

  test(`${language} lets alone what it does not have`, () => {
    assert.equal(say('This is no sentence of the server'), null);
  });
}
