// Every field of the problem format can be seen and changed on the page, with errors at the field.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT } from './root.mjs';
import { shot, start, state } from './harness.mjs';
import { WHOLE } from './whole.mjs';

let app;
before(async () => (app = await start((place) => writeFile(join(place, 'problems/whole.json'), JSON.stringify(WHOLE)))));
after(async () => {
  await app.stop();
  assert.deepEqual(app.mishaps, []);
});

const edit = (part, options) => app.open(`#/p/whole/edit/${part}`, options);
const isSaved = (page) => page.locator('.editor-status.saved').waitFor();
const problem = async () => (await state(app, 'whole')).problem;
const at = (page, path) => page.locator(`[data-path="${path}"]`).locator('input, select, textarea').first();

/** The pointers of all values that are no objects or lists. */
function leaves(value, path = '') {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

test('every field of the format is on the page', async () => {
  const page = await edit('event');
  const parts = ['event', 'days', 'blocks', ...['rooms', 'people', 'tracks', 'sessions', 'slots', 'relations', 'resources', 'costs'].flatMap((part) => WHOLE[part].map((one, index) => `${part}/${one.id ?? index}`))];
  const shown = new Set();
  for (const part of parts) {
    await page.goto(`${app.address}#/p/whole/edit/${part}`);
    await page.locator(part.includes('/') ? `.listing-items a[aria-current][href$="${part}"]` : '.parts a[aria-current]').waitFor();
    await page.waitForTimeout(60);
    for (const path of await page.locator('[data-path]').evaluateAll((all) => all.map((one) => one.dataset.path))) shown.add(path);
  }
  // The weights of rules are on a view of their own.
  const missing = leaves(WHOLE).filter((path) => !path.startsWith('/rules/') && ![...shown].some((one) => path === one || path.startsWith(`${one}/`)));
  assert.deepEqual(missing, []);
  await page.context().close();
});

test('the problem in which every field is set has every field', async () => {
  const schema = JSON.parse(await readFile(join(ROOT, 'src/main/resources/org/agendum/problem.schema.json'), 'utf8'));
  const names = new Set();
  const collect = (value) => value && typeof value === 'object' && Object.entries(value).forEach(([key, inner]) => (names.add(key), collect(inner)));
  collect(WHOLE);
  const fields = [schema, ...Object.values(schema.$defs).flatMap((def) => [def, ...(def.anyOf ?? [])])].flatMap((def) => Object.keys(def.properties ?? {}));
  // Which ways of counting a rule has differs from rule to rule.
  assert.deepEqual([...new Set(fields)].filter((field) => !names.has(field) && field !== 'count'), []);
});

test('every field of the format has a name in each language', async () => {
  const schema = JSON.parse(await readFile(join(ROOT, 'src/main/resources/org/agendum/problem.schema.json'), 'utf8'));
  const made = ['Blocks', 'BlockTime', 'ListedSlot', 'Resource', 'Relation', 'Cost', 'Needs', 'Audience', 'StartBetween', 'Pin', 'Period', 'RemoteHours', 'After'];
  for (const language of ['en', 'fr']) {
    const texts = JSON.parse(await readFile(join(ROOT, `src/main/page/lang/${language}.json`), 'utf8'));
    const fields = made.flatMap((def) => Object.keys(schema.$defs[def].properties ?? schema.$defs[def].anyOf.find((form) => form.properties).properties).map((field) => `schema.${field}`));
    assert.deepEqual(fields.filter((key) => !(key in texts)), [], language);
  }
});

test('edits windows, pauses between sessions, needs and audience', async () => {
  const page = await edit('sessions/two');
  await page.locator('details.more > summary', { hasText: 'All other fields' }).first().waitFor();
  await page.getByRole('button', { name: 'Add: Windows' }).click();
  await at(page, '/sessions/1/windows/0/from').fill('2027-05-11T11:00');
  await at(page, '/sessions/1/windows/0/to').fill('2027-05-11T13:00');
  await at(page, '/sessions/1/after/1/gapMinutes').fill('');
  await page.locator('[data-path="/sessions/1/needs/resources"] select.adding').selectOption('booths');
  await at(page, '/sessions/1/audience/level').fill('2');
  await isSaved(page);
  const two = (await problem()).sessions[1];
  assert.deepEqual(two.windows, [{ from: '2027-05-11T11:00', to: '2027-05-11T13:00' }]);
  assert.deepEqual(two.after, ['one', 'three'], 'a pause of nothing is written shortly');
  assert.deepEqual(two.needs.resources, { booths: 1 });
  assert.equal(two.audience.level, 2);
  await shot(page, 'editor-session-other', { fullPage: true });
  await page.context().close();
});

test('says at the field what is wrong with a rarer one', async () => {
  const page = await edit('slots/late');
  await at(page, '/slots/1/to').fill('2027-05-11T09:30');
  await page.locator('.editor-status.faulty').waitFor();
  const fault = page.locator('.listing-detail .fault, .listing-detail .fault-list');
  assert.match(await fault.first().innerText(), /09:30/);
  assert.equal((await problem()).slots[1].to, '2027-05-11T11:00');
  await shot(page, 'editor-slots-fault');
  await page.getByRole('button', { name: 'Back to what was saved' }).click();
  await isSaved(page);
  await page.context().close();
});

test('adds a relation and a cost, and takes them out again', async () => {
  const page = await edit('relations');
  await page.getByRole('button', { name: 'Add a relation' }).click();
  await at(page, '/relations/1/type').selectOption({ label: 'Never at the same time' });
  await page.locator('[data-path="/relations/1/sessions"] select.adding').selectOption({ label: 'Third' });
  await isSaved(page);
  assert.deepEqual((await problem()).relations[1], { type: 'exclusive', sessions: ['one', 'two', 'three'] });
  await shot(page, 'editor-relations');
  await page.getByRole('button', { name: 'Delete' }).click();
  await isSaved(page);
  assert.equal((await problem()).relations.length, 1);
  await page.goto(`${app.address}#/p/whole/edit/costs`);
  await page.getByRole('button', { name: 'Add a cost' }).click();
  await at(page, '/costs/3/cost').fill('7');
  await isSaved(page);
  assert.deepEqual((await problem()).costs[3], { session: 'one', room: 'hall', cost: 7 });
  await page.context().close();
});

test('a thing that gets another id keeps its place, and all that names it follows', async () => {
  const before = (await state(app, 'whole')).schedule.sessions.find((session) => session.id === 'two');
  assert.ok(before, 'what is pinned is on the agenda');
  const page = await edit('rooms/annex');
  await page.locator('details.more > summary').first().click();
  const id = at(page, '/rooms/1/id');
  await id.fill('pavilion');
  await id.blur();
  await isSaved(page);
  const now = await state(app, 'whole');
  assert.equal(now.problem.sessions[1].pin.room, 'pavilion');
  assert.deepEqual(now.problem.sessions[0].rooms, ['hall', 'pavilion']);
  assert.equal(now.schedule.sessions.find((session) => session.id === 'two').room, 'pavilion');
  await page.waitForURL(/rooms\/pavilion/);
  await page.goto(`${app.address}#/p/whole/edit/sessions/three`);
  const name = at(page, '/sessions/2/id');
  await name.fill('last');
  await name.blur();
  await isSaved(page);
  assert.ok((await problem()).sessions[1].after.some((one) => (one.session ?? one) === 'last'));
  await page.context().close();
});

test('works in French and on a phone', async () => {
  const page = await edit('costs/0', { locale: 'fr-FR', width: 360, height: 780 });
  await page.getByRole('button', { name: 'Ajouter un coût' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  await shot(page, 'editor-costs-phone-fr', { fullPage: true });
  await page.context().close();
});
