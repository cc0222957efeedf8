// Drafting by the machine: start, watch, stop, keep.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { block, saved, shot, start, state } from './harness.mjs';

let app;
before(async () => (app = await start()));
after(async () => {
  await app.stop();
  assert.deepEqual(app.mishaps, []);
});

async function solve(page, { seconds, from = 'nothing' }) {
  if (!(await page.locator('.dock').isVisible())) await page.getByRole('button', { name: 'Solve', exact: true }).click();
  await page.getByLabel('For at most').selectOption(seconds);
  await page.getByLabel('Start from').selectOption(from);
  await page.locator('.solve-start').getByRole('button', { name: 'Start' }).click();
}

test('a solve is started, its curve climbs, and the agenda changes while it runs', async () => {
  const page = await app.open('#/p/conference/agenda');
  const before = await block(page, 'bus-lanes').boundingBox();
  await solve(page, { seconds: '10 s' });
  await page.locator('.banner.preview', { hasText: 'running solve' }).waitFor();
  await page.locator('.solve-card .level.soft + strong', { hasText: /\d/ }).waitFor();
  await page.locator('.curve canvas').nth(2).waitFor();
  await page.locator('.block.changed').first().waitFor();
  await page.waitForTimeout(1500);
  await shot(page, 'solving');
  await block(page, 'bus-lanes').focus();
  await page.keyboard.press('Space');
  await page.locator('.toast', { hasText: 'This is not the draft' }).waitFor();
  assert.ok(before, 'the session is on the agenda before');
  await page.context().close();
});

test('is stopped at any time, and the best so far is kept as one step', async () => {
  const page = await app.open('#/p/three-day-forum/agenda');
  const before = await state(app, 'three-day-forum');
  await solve(page, { seconds: '5 min' });
  await page.locator('.solve-card .level.soft + strong', { hasText: /\d/ }).waitFor();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.locator('.solve-head', { hasText: /Stopped by you|Optimal|Nothing better/ }).waitFor();
  await shot(page, 'solving-stopped');
  await page.getByRole('button', { name: 'Keep this' }).click();
  await page.locator('.toast', { hasText: 'The draft is now what was solved' }).waitFor();
  await saved(page);
  const kept = await state(app, 'three-day-forum');
  assert.ok(kept.revision > before.revision);
  assert.equal(await page.locator('.banner.preview').count(), 0);
  await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
  await page.locator('.toast', { hasText: 'Undone' }).waitFor();
  assert.deepEqual((await state(app, 'three-day-forum')).schedule.sessions, before.schedule.sessions);
  await page.context().close();
});

test('several solves at once leave the page free to work', async () => {
  const page = await app.open('#/p/three-day-forum/agenda');
  await solve(page, { seconds: '1 min' });
  await page.getByLabel('Seed').fill('7');
  await solve(page, { seconds: '1 min' });
  await page.locator('.solve-card').nth(1).waitFor();
  const began = Date.now();
  await page.getByRole('button', { name: 'Back to the draft' }).click();
  await block(page, 'panel-4').focus();
  await page.keyboard.press('p');
  await block(page, 'panel-4').locator('.mark.pin').waitFor();
  await saved(page);
  assert.ok(Date.now() - began < 5000, 'an edit does not wait for the solves');
  await shot(page, 'solving-two');
  for (const stop of await page.getByRole('button', { name: 'Stop', exact: true }).all()) await stop.click().catch(() => {});
  await page.context().close();
});

test('a small agenda is proved to be the best', async () => {
  const page = await app.open('#/p/third-thematic-session/agenda');
  await solve(page, { seconds: '30 s' });
  await page.locator('.solve-head', { hasText: 'Optimal' }).waitFor();
  await page.context().close();
});

test('what was found is still there after a reload', async () => {
  const page = await app.open('#/p/conference/agenda');
  await solve(page, { seconds: '5 s' });
  await page.locator('.solve-head', { hasText: /Time is up|Nothing better|Optimal/ }).last().waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Solve', exact: true }).click();
  const card = page.locator('.solve-card').last();
  await card.locator('.solve-head', { hasText: /Time is up|Nothing better|Optimal/ }).waitFor();
  await card.locator('.curve canvas').first().waitFor();
  await card.getByRole('button', { name: 'Show on the agenda' }).click();
  await page.locator('.banner.preview').waitFor();
  await card.getByRole('button', { name: 'Keep this' }).click();
  await page.locator('.toast', { hasText: 'The draft is now what was solved' }).waitFor();
  await page.context().close();
});
