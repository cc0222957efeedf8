// Asking: why here, why not there, where else; which rules are broken; what if they weighed more.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { block, placeOf, saved, shot, start, state } from './harness.mjs';

const FORUM = '#/p/three-day-forum/agenda';
let app;
before(async () => (app = await start()));
after(async () => {
  await app.stop();
  assert.deepEqual(app.mishaps, []);
});

test('a session tells why it is here, and the best other places; a click takes it to one', async () => {
  const page = await app.open(FORUM);
  await block(page, 'side-remittances').click();
  const panel = page.locator('.session-panel');
  await panel.getByText(/other places/).first().waitFor();
  assert.match(await panel.locator('.facts-table').innerText(), /Room conflict|Beside a plenary|Person in two places/);
  const best = panel.locator('.picks .pick');
  assert.equal(await best.count(), 10);
  await shot(page, 'asking-why');
  const where = await best.first().locator('.pick-name').innerText();
  await best.first().click();
  await saved(page);
  const place = placeOf(await state(app, 'three-day-forum'), 'side-remittances');
  assert.ok(where.includes(place.start.slice(11)), `${where} is where it is now: ${place.start}`);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.context().close();
});

test('tells why not there', async () => {
  const page = await app.open(FORUM);
  await block(page, 'panel-4').click();
  const form = page.locator('.why-not');
  await form.getByLabel('Day').selectOption('Tue 11 May');
  await form.getByLabel('Start').fill('10:30');
  await form.getByRole('button', { name: 'Ask' }).click();
  await page.locator('.answer li', { hasText: 'Panel 1' }).first().waitFor();
  await shot(page, 'asking-why-not');
  await page.context().close();
});

test('a violation points out its sessions', async () => {
  const page = await app.open(FORUM);
  await page.locator('.rule-issues', { hasText: 'Moderator load' }).locator('summary').click();
  await page.locator('.issue', { hasText: 'Elisha Mwangaza moderates both' }).click();
  await page.locator('.banner.marks').waitFor();
  const marked = await page.locator('.block.marked').evaluateAll((blocks) => blocks.map((one) => one.dataset.session).sort());
  assert.deepEqual(marked, ['panel-2', 'panel-4']);
  await shot(page, 'asking-violation');
  await page.getByRole('button', { name: 'Show all again' }).click();
  assert.equal(await page.locator('.block.faded').count(), 0);
  await page.context().close();
});

test('a rule shows on the agenda where it is broken', async () => {
  const page = await app.open('#/p/three-day-forum/rules');
  await shot(page, 'rules');
  await page.locator('.rule', { hasText: 'Region balance' }).getByRole('button', { name: /show on the agenda/ }).click();
  await page.locator('.banner.marks', { hasText: 'Region balance' }).waitFor();
  const expected = (await state(app, 'three-day-forum')).schedule.violations.filter((violation) => violation.rule === 'region-balance').flatMap((violation) => violation.sessions);
  for (const id of expected) await page.locator(`.block.marked[data-session="${id}"]`).waitFor({ state: 'attached' });
  await page.context().close();
});

test('what a rule counts is chosen among the ways that it has', async () => {
  const page = await app.open('#/p/three-day-forum/rules');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await page.getByLabel(/What .*several days counts/).first().selectOption({ index: 1 });
  await page.getByRole('region', { name: /1 rule changed/ }).getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByRole('region', { name: /1 rule changed/ }).waitFor({ state: 'detached' });
  const { rules } = (await state(app, 'three-day-forum')).problem;
  assert.ok(Object.values(rules).some((rule) => rule.count === 'both-lengths'), JSON.stringify(rules));
  await page.context().close();
});

test('weights are set by sliders, and solved again from here', async () => {
  const page = await app.open('#/p/three-day-forum/rules');
  const slider = page.getByRole('slider', { name: 'Weight of Region balance' });
  await slider.focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  const weight = Number(await page.getByLabel('Weight of Region balance as a number').inputValue());
  assert.ok(weight > 5);
  await page.getByRole('region', { name: /1 rule changed/ }).waitFor();
  await shot(page, 'rules-changed');
  await page.getByRole('button', { name: 'Apply and solve from here' }).click();
  await page.locator('.solve-card').waitFor();
  const now = await state(app, 'three-day-forum');
  assert.equal(now.problem.rules['region-balance'].weight, weight);
  assert.equal(now.rules.find((rule) => rule.id === 'region-balance').weight, weight);
  await page.getByRole('button', { name: 'Stop', exact: true }).click().catch(() => {});
  await page.context().close();
});
