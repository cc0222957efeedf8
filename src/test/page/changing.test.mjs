// After publishing: versions, and the smallest change that mends what has happened.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { block, placeOf, saved, shot, start, state } from './harness.mjs';

let app;
before(async () => (app = await start()));
after(async () => {
  await app.stop();
  assert.deepEqual(app.mishaps, []);
});

async function saveVersion(page, name) {
  await page.getByLabel('Name of a new version').fill(name);
  await page.getByRole('button', { name: 'Save as a version' }).click();
  await page.locator('.version', { hasText: name }).waitFor();
}

test('versions are named, published, told apart, and gone back to', async () => {
  const page = await app.open('#/p/three-day-forum/versions');
  await saveVersion(page, 'Provisional');
  await page.locator('.version', { hasText: 'Provisional' }).getByRole('button', { name: 'Publish' }).click();
  await page.locator('.version', { hasText: 'Provisional' }).locator('.tag', { hasText: 'Published' }).waitFor();
  await page.getByRole('link', { name: 'Agenda', exact: true }).click();
  await block(page, 'side-ports').focus();
  await page.keyboard.press('Space');
  await page.locator('.carry-bar').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await saved(page);
  await page.getByRole('link', { name: 'Versions', exact: true }).click();
  await saveVersion(page, 'Final');
  await shot(page, 'versions');
  await page.locator('.version', { hasText: 'Final' }).getByRole('button', { name: 'What changed' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.change-list li', { hasText: 'First night in a port city' }).first().waitFor();
  assert.match(await dialog.innerText(), /13:15/);
  assert.match(await dialog.innerText(), /Mr\. Davide Castelnuovo/);
  await shot(page, 'versions-changelog');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.locator('.version', { hasText: 'Provisional' }).getByRole('button', { name: 'Go back to it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Go back to it' }).click();
  await page.locator('.toast', { hasText: 'is version Provisional again' }).waitFor();
  assert.equal(placeOf(await state(app, 'three-day-forum'), 'side-ports').start, '2027-05-11T13:00');
  await page.locator('.version', { hasText: 'Final' }).getByRole('button', { name: 'Show', exact: true }).click();
  await page.locator('.banner.preview', { hasText: 'version Final' }).waitFor();
  assert.match(await block(page, 'side-ports').innerText(), /13:15/);
  await page.context().close();
});

test('a person cancels: the changes and notices are seen before they are accepted', async () => {
  const page = await app.open('#/p/three-day-forum/change');
  const before = await state(app, 'three-day-forum');
  await page.getByLabel('Person', { exact: true }).selectOption('Ms. Montserrat Quiroga Serrat');
  await page.locator('.add-event').getByRole('button', { name: 'Add' }).click();
  await page.getByRole('button', { name: 'Find the smallest change' }).click();
  const proposal = page.getByRole('region', { name: 'Proposal' });
  await proposal.waitFor({ timeout: 40000 });
  await proposal.locator('.change-list li', { hasText: 'Serrat' }).waitFor();
  await proposal.locator('tbody td', { hasText: 'without Ms. Montserrat Quiroga Serrat' }).first().waitFor();
  await shot(page, 'repair');
  assert.deepEqual((await state(app, 'three-day-forum')).schedule.sessions, before.schedule.sessions, 'nothing has changed yet');
  await proposal.getByRole('button', { name: 'Show on the agenda' }).click();
  await page.locator('.banner.preview', { hasText: 'proposal' }).waitFor();
  await page.locator('.block.changed').first().waitFor({ state: 'attached' });
  await shot(page, 'repair-on-agenda');
  await page.getByRole('link', { name: 'Changes', exact: true }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.locator('.toast', { hasText: 'The change was made' }).waitFor();
  const now = await state(app, 'three-day-forum');
  assert.ok(now.schedule.sessions.every((session) => session.seats.every((seat) => seat.person !== 'serrat')));
  assert.ok(now.schedule.feasible);
  await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  await page.locator('.toast', { hasText: 'Undone' }).waitFor();
  assert.deepEqual((await state(app, 'three-day-forum')).schedule.sessions, before.schedule.sessions);
  await page.context().close();
});

test('a room is lost and a session is added at once', async () => {
  const page = await app.open('#/p/three-day-forum/change');
  await page.getByLabel('Event').selectOption('A room is lost');
  await page.getByLabel('Room', { exact: true }).selectOption('Jura Room');
  await page.locator('.add-event').getByRole('button', { name: 'Add' }).click();
  await page.getByLabel('Event').selectOption('A session is added');
  await page.getByLabel('Title').fill('Side event: Late arrivals');
  await page.getByLabel('Minutes').fill('45');
  await page.locator('.add-event').getByRole('button', { name: 'Add' }).click();
  assert.equal(await page.locator('.event-list li').count(), 2);
  await page.getByRole('button', { name: 'Find the smallest change' }).click();
  await page.getByRole('region', { name: 'Proposal' }).waitFor({ timeout: 40000 });
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.locator('.toast', { hasText: 'The change was made' }).waitFor();
  const now = await state(app, 'three-day-forum');
  assert.ok(now.problem.sessions.some((session) => session.title === 'Side event: Late arrivals'));
  assert.ok(now.schedule.sessions.every((session) => session.room !== 'jura'));
  await page.context().close();
});
