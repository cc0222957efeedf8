// Choosing among schedules, and taking one home.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { block, saved, shot, start, state } from './harness.mjs';

let app;
before(async () => (app = await start()));
after(async () => {
  await app.stop();
  assert.deepEqual(app.mishaps, []);
});

test('alternatives are found, compared side by side, and one is kept', async () => {
  const page = await app.open('#/p/three-day-forum/compare');
  await page.getByLabel('How many').selectOption('3');
  await page.getByRole('button', { name: 'Find alternatives' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.compare-pick').length >= 4 && !document.querySelector('.compare-view .busy'), null, { timeout: 60000 });
  for (const number of [1, 2, 3]) await page.getByRole('checkbox', { name: new RegExp(`Alternative ${number}`) }).check();
  await page.locator('.timeline-row').first().locator('.timeline').nth(3).waitFor();
  assert.ok((await page.locator('.mini.changed').count()) > 0, 'differences are marked');
  assert.ok((await page.locator('.rule-table tbody tr').count()) > 2);
  await page.locator('.tradeoff circle').first().waitFor();
  await shot(page, 'compare', { fullPage: false });
  await page.locator('.rule-table').scrollIntoViewIfNeeded();
  await shot(page, 'compare-rules');
  await page.getByRole('button', { name: /^Keep .*Alternative 2/ }).click();
  await page.locator('.toast', { hasText: 'Alternative 2' }).waitFor();
  await saved(page);
  assert.ok((await state(app, 'three-day-forum')).schedule.feasible);
  await page.context().close();
});

test('a search for alternatives is stopped, and what it has found outlasts a reload', async () => {
  const page = await app.open('#/p/three-day-forum/compare');
  await page.getByLabel('For at most').selectOption('5 min');
  await page.getByRole('button', { name: 'Find alternatives' }).click();
  await page.waitForTimeout(2500);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await page.waitForFunction(() => !document.querySelector('.compare-view .busy'), null, { timeout: 30000 });
  await page.getByText('The search ended early; more time may find more.').waitFor();
  const found = await page.locator('.compare-pick').count();
  await page.reload();
  await page.locator('.compare-pick').nth(found - 1).waitFor();
  assert.equal(await page.locator('.compare-pick').count(), found);
  assert.ok(found > 1);
  await page.context().close();
});

test('many rooms stay legible, wide and on a phone', async () => {
  const page = await app.open('#/p/conference/versions');
  await page.getByLabel('Name of a new version').fill('As it was');
  await page.getByRole('button', { name: 'Save as a version' }).click();
  await page.locator('.version').waitFor();
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${app.address}#/p/conference/compare`);
    await page.getByRole('checkbox', { name: /As it was/ }).check();
    await page.locator('.timeline').nth(1).waitFor();
    const widths = await page.locator('.mini').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    assert.ok(Math.min(...widths) > 40, `a session is ${Math.min(...widths)} pixels wide at ${width}`);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await page.locator('.timeline').first().scrollIntoViewIfNeeded();
    await shot(page, `compare-${width}`);
  }
  await page.context().close();
});

test('a version is compared with the draft', async () => {
  const page = await app.open('#/p/third-thematic-session/versions');
  await page.getByLabel('Name of a new version').fill('First');
  await page.getByRole('button', { name: 'Save as a version' }).click();
  await page.locator('.version').waitFor();
  await page.goto(`${app.address}#/p/third-thematic-session/agenda`);
  await block(page, 'panel-1').focus();
  await page.keyboard.press('Space');
  await page.locator('.carry-bar').waitFor();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('link', { name: 'Versions', exact: true }).click();
  await page.locator('.version').getByRole('button', { name: 'Compare' }).click();
  await page.locator('.mini.changed').waitFor();
  assert.equal(await page.locator('.mini.changed').count(), 1);
  await page.locator('.change-list', { hasText: 'PANEL 1' }).first().waitFor();
  await page.context().close();
});

test('every format is downloaded under a fitting name', async () => {
  const page = await app.open('#/p/third-thematic-session/export');
  await page.locator('.format-list li').first().waitFor();
  await shot(page, 'export');
  const formats = await page.locator('.format-list li').all();
  assert.ok(formats.length >= 8, `${formats.length} formats`);
  for (const format of formats) {
    assert.match(await format.locator('p').innerText(), /\w{3}/, `${await format.locator('h2').innerText()} says what it is for`);
    // Only what was imported from there can go back there; the page says so.
    if (/CoSPLib/.test(await format.innerText())) continue;
    const [download] = await Promise.all([page.waitForEvent('download'), format.getByRole('button').click()]);
    assert.match(download.suggestedFilename(), /third-thematic-session.*\.\w+$/);
    assert.ok((await readFile(await download.path())).length > 100, `${download.suggestedFilename()} is not empty`);
  }
  await page.context().close();
});

test('a new agenda is made from a template, drafted and deleted', async () => {
  const page = await app.open('');
  await page.getByRole('button', { name: 'New agenda' }).click();
  await page.getByLabel('Title of the event').fill('Réunion de printemps');
  await page.getByRole('radio').first().check();
  await page.getByLabel('First day').fill('2027-05-10');
  await page.getByLabel('Days', { exact: true }).fill('3');
  await shot(page, 'new-agenda');
  await page.getByRole('button', { name: 'Create' }).click();
  await page.locator('.editor').waitFor();
  assert.match(page.url(), /reunion-de-printemps\/edit/);
  const { problem } = await state(app, 'reunion-de-printemps');
  assert.equal(problem.title, 'Réunion de printemps');
  assert.deepEqual(problem.days.map((day) => day.date), ['2027-05-10', '2027-05-11', '2027-05-12']);
  await page.goto(app.address);
  await page.getByRole('button', { name: 'Delete Réunion de printemps' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await page.locator('.problem-card', { hasText: 'Réunion' }).waitFor({ state: 'detached' });
  await page.context().close();
});
