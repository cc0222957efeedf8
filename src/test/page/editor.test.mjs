// Editing the problem: days, rooms, people with availabilities, sessions; errors are at their field.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { shot, start, state } from './harness.mjs';

const FORUM = 'three-day-forum';
let app;
before(async () => (app = await start()));
after(async () => {
  await app.stop();
  assert.deepEqual(app.mishaps, []);
});

const edit = (part) => app.open(`#/p/${FORUM}/edit/${part}`);
const isSaved = (page) => page.locator('.editor-status.saved').waitFor();

async function problem() {
  return (await state(app, FORUM)).problem;
}

test('changes a day, and says what is wrong at the field', async () => {
  const page = await edit('days');
  const to = page.getByLabel('To').nth(2);
  await to.fill('09:00');
  await page.locator('.editor-status.faulty').waitFor();
  const fault = page.locator('.day-row').nth(2).locator('.fault');
  assert.match(await fault.innerText(), /09:00 is not after/);
  assert.equal(await to.getAttribute('aria-invalid'), 'true');
  await shot(page, 'editor-days-fault');
  assert.equal((await problem()).days[2].to, '13:00', 'what is wrong is not saved');
  await to.fill('14:00');
  await isSaved(page);
  assert.equal((await problem()).days[2].to, '14:00');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.waitForFunction(() => [...document.querySelectorAll('.day-row input')].some((input) => input.value === '13:00'));
  assert.equal((await problem()).days[2].to, '13:00');
  await page.context().close();
});

test('keeps what is not valid yet when the page is loaded anew', async () => {
  const page = await edit('days');
  await page.getByLabel('To').first().fill('nonsense');
  await page.locator('.editor-status.faulty').waitFor();
  await page.reload();
  await page.locator('.editor-status.faulty').waitFor();
  assert.equal(await page.getByLabel('To').first().inputValue(), 'nonsense');
  await page.getByRole('button', { name: 'Back to what was saved' }).click();
  await isSaved(page);
  assert.equal(await page.getByLabel('To').first().inputValue(), '18:00');
  await page.context().close();
});

test('a day that gets another date takes along what is arranged for it', async () => {
  const page = await edit('days');
  const before = await state(app, FORUM);
  const onDay = (of, date) => of.schedule.sessions.filter((session) => session.start.startsWith(date)).map((session) => session.id);
  await page.getByLabel('Date').nth(2).fill('2027-05-12');
  await page.locator('.editor-status.faulty').waitFor();
  await page.getByLabel('Date').nth(2).fill('2027-05-20');
  await isSaved(page);
  const now = await state(app, FORUM);
  assert.deepEqual(onDay(now, '2027-05-20'), onDay(before, '2027-05-13'));
  assert.deepEqual(now.problem.sessions.filter((session) => session.day === '2027-05-20').map((session) => session.id), before.problem.sessions.filter((session) => session.day === '2027-05-13').map((session) => session.id));
  assert.ok(now.schedule.feasible);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.waitForFunction(() => [...document.querySelectorAll('.day-row input')].some((input) => input.value === '2027-05-13'));
  assert.deepEqual((await state(app, FORUM)).schedule.sessions, before.schedule.sessions);
  await page.context().close();
});

test('what others changed while something here was not valid yet is not overwritten unseen', async () => {
  const [one, other] = [await edit('days'), await edit('event')];
  const title = (await problem()).title;
  await one.getByLabel('To').first().fill('nonsense');
  await one.locator('.editor-status.faulty').waitFor();
  await other.getByLabel('Title of the event').fill('Forum, renamed by another');
  await isSaved(other);
  await one.getByLabel('To').first().fill('18:30');
  const dialog = one.getByRole('dialog', { name: 'Changed by somebody else' });
  await dialog.waitFor();
  assert.equal((await problem()).title, 'Forum, renamed by another');
  await dialog.getByRole('button', { name: 'Keep theirs' }).click();
  await isSaved(one);
  assert.equal(await one.getByLabel('To').first().inputValue(), '18:00');
  assert.equal((await problem()).title, 'Forum, renamed by another');
  await other.getByRole('button', { name: 'Undo', exact: true }).click();
  await other.waitForFunction((was) => [...document.querySelectorAll('input')].some((input) => input.value === was), title);
  await one.context().close();
  await other.context().close();
});

test('adds a room, and takes it out again', async () => {
  const page = await edit('rooms');
  await page.getByRole('button', { name: 'Add a room' }).click();
  await page.getByLabel('Name').fill('Lake Pavilion');
  await page.getByLabel('Seats').fill('70');
  await page.getByLabel('Features').fill('video-link, webcast');
  await isSaved(page);
  const room = (await problem()).rooms.at(-1);
  assert.deepEqual([room.name, room.seats, room.features], ['Lake Pavilion', 70, ['video-link', 'webcast']]);
  await shot(page, 'editor-rooms');
  await page.getByRole('button', { name: 'Delete' }).click();
  await isSaved(page);
  assert.equal((await problem()).rooms.length, 5);
  await page.context().close();
});

test('paints when a person is away, by mouse and by keys', async () => {
  const page = await edit('people/serrat');
  const cell = (day, row) => page.locator(`.cell[data-day="${day}"][data-row="${row}"]`);
  const from = await cell(0, 2).boundingBox();
  const to = await cell(0, 5).boundingBox();
  await page.mouse.move(from.x + 20, from.y + 6);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 6, { steps: 5 });
  await page.mouse.up();
  await isSaved(page);
  const away = async () => (await problem()).people.find((person) => person.id === 'serrat').unavailable;
  assert.deepEqual(await away(), [{ from: '2027-05-11T11:00', to: '2027-05-11T13:00' }]);
  await shot(page, 'editor-people');
  await cell(1, 0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await isSaved(page);
  await page.waitForFunction(() => document.querySelectorAll('.cell.full[data-day="1"]').length === 1);
  await page.locator('.editor-status.saved').waitFor();
  assert.deepEqual((await away())[1], { from: '2027-05-12T10:30', to: '2027-05-12T11:00' });
  await page.getByRole('button', { name: 'Always available' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.cell.full[data-day]').length === 0);
  await isSaved(page);
  assert.equal((await away())?.length ?? 0, 0);
  await page.context().close();
});

test('edits a session: length, seats, rooms', async () => {
  const page = await edit('sessions/side-ports');
  await page.getByLabel('Title', { exact: true }).fill('Side event: Second night in a port city');
  await page.getByLabel('Minutes', { exact: true }).fill('75');
  await page.getByRole('button', { name: 'Add a seat' }).click();
  await page.getByLabel('Person', { exact: true }).last().selectOption({ label: 'Dr. Yun Seo-hyeon' });
  await page.getByLabel('Jura Room').check();
  await isSaved(page);
  const session = (await problem()).sessions.find((one) => one.id === 'side-ports');
  assert.equal(session.title, 'Side event: Second night in a port city');
  assert.equal(session.minutes, 75);
  assert.deepEqual(session.seats.at(-1), { role: 'speaker', person: 'yun' });
  assert.deepEqual(session.rooms, ['jura', 'saleve', 'voirons']);
  await shot(page, 'editor-session', { fullPage: true });
  await page.context().close();
});

test('a person who is taken out leaves no seat dangling', async () => {
  const page = await edit('people/yun');
  await page.getByRole('button', { name: 'Delete' }).click();
  await isSaved(page);
  const now = await problem();
  assert.ok(!now.people.some((person) => person.id === 'yun'));
  assert.ok(!JSON.stringify(now.sessions).includes('"yun"'));
  await page.context().close();
});

test('markup in a title stays text', async () => {
  const page = await edit('sessions/side-ports');
  await page.getByLabel('Title', { exact: true }).fill('<img src=x onerror="document.title=1"><b>bold</b>');
  await isSaved(page);
  await page.goto(`${app.address}#/p/${FORUM}/agenda`);
  await page.locator('.blocks .block-title', { hasText: '<b>bold</b>' }).waitFor();
  assert.equal(await page.locator('.block img, .block b').count(), 0);
  await page.context().close();
});
