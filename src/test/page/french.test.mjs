// A planner who works in French reads no English but what the problem itself says.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { block, saved, shot, start, state } from './harness.mjs';

const FORUM = '#/p/three-day-forum';
let app;
before(async () => (app = await start()));
after(async () => {
  await app.stop();
  assert.deepEqual(app.mishaps, []);
});

const open = (view) => app.open(`${FORUM}/${view}`, { locale: 'fr-FR' });

/** Lines in which English words are left once the names in the problem are taken out. */
async function english(page, within) {
  const { problem } = await state(app, 'three-day-forum');
  const names = [...problem.sessions, ...problem.rooms, ...problem.people, ...problem.tracks].flatMap((one) => [one.title, one.name, one.affiliation]).filter(Boolean).sort((a, b) => b.length - a.length);
  const lines = (await page.locator(within).allInnerTexts()).flatMap((text) => text.split('\n'));
  return lines.filter((line) => / (is|are|the|and|of|to|at|with|instead|min than) /i.test(` ${names.reduce((so, name) => so.replaceAll(name, '·'), line)} `));
}

test('rules, violations and reasons are in French', async () => {
  const page = await open('rules');
  await page.getByRole('button', { name: 'Toutes', exact: true }).click();
  assert.ok((await page.locator('.rule').count()) > 50);
  assert.deepEqual(await english(page, '.rule-what'), []);
  await shot(page, 'french-rules');
  await page.goto(`${app.address}${FORUM}/agenda`);
  await page.locator('.rule-issues').first().waitFor();
  await page.locator('.rule-issues').evaluateAll((all) => all.forEach((one) => (one.open = true)));
  await page.locator('.issue').nth(5).waitFor();
  assert.deepEqual(await english(page, '.issues'), []);
  await block(page, 'panel-4').focus();
  await page.keyboard.press('Enter');
  await page.locator('.picks .pick-why').first().waitFor();
  assert.deepEqual(await english(page, '.panel'), []);
  await shot(page, 'french-session');
  await page.context().close();
});

test('what was done, taken back and changed is in French', async () => {
  const page = await open('versions');
  await page.getByLabel("Nom d'une nouvelle version").fill('Avant');
  await page.locator('form button[type=submit]').click();
  await page.locator('.version').waitFor();
  await page.goto(`${app.address}${FORUM}/agenda`);
  await block(page, 'panel-4').focus();
  await page.keyboard.press('Space');
  await page.locator('.carry-bar').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await saved(page);
  assert.match(await page.locator('.history button').first().getAttribute('title'), /^Annuler : Déplacer « .* » vers mer\. 12 mai, 10:15, Council Chamber$/);
  await page.goto(`${app.address}${FORUM}/versions`);
  await page.locator('.version').getByRole('button', { name: 'Comparer' }).click();
  await page.locator('.change-list').first().waitFor();
  assert.deepEqual(await english(page, '.change-list'), []);
  assert.match((await page.locator('.change-list').first().innerText()), /désormais mercredi 10:15 au lieu de mercredi 10:00/);
  await shot(page, 'french-changes');
  await page.context().close();
});

test('what a repair changes, and who has to be told what, is in French', async () => {
  const page = await open('change');
  await page.getByLabel('Personne', { exact: true }).selectOption('Mr. Elisha Mwangaza');
  await page.locator('.add-event').getByRole('button', { name: 'Ajouter' }).click();
  await page.getByLabel('Événement').selectOption('Une salle fait défaut');
  await page.getByLabel('Salle', { exact: true }).selectOption('Council Chamber');
  await page.locator('.add-event').getByRole('button', { name: 'Ajouter' }).click();
  await page.getByRole('button', { name: 'Chercher le plus petit changement' }).click();
  await page.locator('.proposal .change-list li').first().waitFor({ timeout: 40000 });
  assert.deepEqual(await english(page, '.proposal'), []);
  assert.match(await page.locator('.proposal .change-list').innerText(), /« Panel 2: Dialogue with workers' organisations \(relayed to the Council Chamber, a team of interpreters in each\) » : ne participe plus/);
  await shot(page, 'french-repair');
  await page.context().close();
});

test('what is wrong with the problem is said in French at its field', async () => {
  const page = await open('edit/days');
  await page.locator('.day-row').first().locator('input').nth(2).fill('09:00');
  await page.locator('.editor-status.faulty').waitFor();
  assert.match(await page.locator('.day-row .fault').first().innerText(), /09:00 ne vient pas après/);
  await page.context().close();
});
