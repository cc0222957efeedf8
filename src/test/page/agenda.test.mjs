// The agenda as it is looked at: days, rooms, people, the note.
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT } from './root.mjs';
import { block, shot, start } from './harness.mjs';

let app;
before(async () => (app = await start()));
after(async () => {
  await app.stop();
  assert.deepEqual(app.mishaps, []);
});

test('lists the agendas of the folder, and opens one', async () => {
  const page = await app.open();
  assert.equal(await page.locator('.problem-card').count(), 5);
  await shot(page, 'home');
  await page.getByRole('link', { name: 'Forum on Fair Recruitment' }).click();
  await page.locator('.agenda').waitFor();
  assert.match(page.url(), /#\/p\/three-day-forum\/agenda$/);
  await page.context().close();
});

test('shows days side by side with rooms as columns and time down', async () => {
  const page = await app.open('#/p/three-day-forum/agenda');
  await shot(page, 'agenda');
  assert.deepEqual(await page.locator('.day-head').allInnerTexts(), ['Day 1 Tue 11 May', 'Day 2 Wed 12 May', 'Day 3 Thu 13 May']);
  const [panel3, panel4, panel1] = await Promise.all(['panel-3', 'panel-4', 'panel-1'].map((id) => block(page, id).boundingBox()));
  assert.equal(panel3.y, panel4.y, 'sessions at the same time are at the same height');
  assert.ok(panel4.x > panel3.x, 'another room is another column');
  assert.ok(panel3.x > panel1.x, 'another day is further right');
  await page.context().close();
});

test('shows fixed blocks, people by role and seats to be confirmed', async () => {
  const page = await app.open('#/p/three-day-forum/agenda', { height: 1300 });
  assert.ok(await block(page, 'lunch-1').evaluate((element) => element.classList.contains('fixed')));
  const text = await block(page, 'panel-2').innerText();
  assert.match(text, /Moderator\s+Mr\. Elisha Mwangaza/);
  assert.match(text, /Panelists\s+Ms\. Anahit Petrosyan-Holm/);
  assert.match(text, /TBC/);
  await page.context().close();
});

test('shows one day, one room, or one person', async () => {
  const page = await app.open('#/p/three-day-forum/agenda');
  await page.getByRole('button', { name: 'Wed 12 May', exact: true }).click();
  await block(page, 'panel-5').waitFor();
  assert.equal(await block(page, 'panel-1').count(), 0);
  await page.getByRole('button', { name: 'All days' }).click();
  await page.getByRole('button', { name: 'One room' }).click();
  await page.getByLabel('Room', { exact: true }).selectOption('Jura Room');
  await block(page, 'side-remittances').waitFor();
  assert.equal(await block(page, 'panel-1').count(), 0);
  await shot(page, 'agenda-one-room');
  await page.getByRole('button', { name: 'One person' }).click();
  await page.getByLabel('Person', { exact: true }).selectOption('H.E. Mr. Tobias Krogh Rasmussen');
  await block(page, 'panel-5').waitFor();
  assert.equal(await block(page, 'panel-1').count(), 0);
  assert.ok((await page.locator('.closed').count()) > 0, 'hours when the person is away are hatched');
  await shot(page, 'agenda-one-person');
  await page.context().close();
});

test('zooms', async () => {
  const page = await app.open('#/p/three-day-forum/agenda');
  const height = async () => (await block(page, 'panel-1').boundingBox()).height;
  const before = await height();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForFunction((old) => document.querySelector('[data-session=panel-1]').getBoundingClientRect().height > old * 1.2, before);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await page.waitForFunction((old) => document.querySelector('[data-session=panel-1]').getBoundingClientRect().height < old * 0.9, before);
  await page.context().close();
});

test('lists what is not on the agenda', async () => {
  const page = await app.open('#/p/overbooked-day/agenda');
  assert.equal(await page.locator('.unscheduled .card').count(), 2);
  await shot(page, 'agenda-unscheduled');
  await page.context().close();
});

test('prints the procedural note: a table for each day with time and concept', async () => {
  const page = await app.open('#/p/third-thematic-session/agenda', { width: 900, height: 1200 });
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  assert.equal(await page.locator('.note table').count(), 2);
  assert.deepEqual(await page.locator('.note table').first().locator('th').allInnerTexts(), ['Time', 'Concept']);
  assert.match(await page.locator('.note tbody tr').first().innerText(), /10:00–10:15\s+Opening segment\s+Co-facilitators\s+H\.E\. Mr\. Juan José Gómez Camacho, Permanent Representative of Mexico/);
  await page.getByRole('button', { name: 'Rooms', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.locator('.print-only .note').waitFor();
  assert.ok(!(await page.locator('.page-head').isVisible()), 'only the note is printed');
  await shot(page, 'print', { fullPage: true });
  await writeFile(join(ROOT, 'target/screenshots/print.pdf'), await page.pdf({ format: 'A4' }));
  await page.context().close();
});

test('the shortest sessions are legible, and the view that is open is in sight on narrow screens', async () => {
  const page = await app.open('#/p/third-thematic-session/agenda');
  const welcome = page.locator('.block', { hasText: 'Welcome remarks' });
  const title = welcome.locator('.block-title');
  const [outer, inner] = [await welcome.boundingBox(), await title.boundingBox()];
  assert.ok(inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height, 'the title is within its block');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${app.address}#/p/third-thematic-session/export`);
  await page.locator('.format-list').waitFor();
  const tab = await page.locator('.tabs [aria-current]').boundingBox();
  assert.ok(tab.x >= 0 && tab.x + tab.width <= 360, `the tab is at ${tab.x}`);
  await page.context().close();
});

test('a file with faults is told with its lines and ways out', async () => {
  await writeFile(join(app.place, 'problems/broken.json'), '{ "id": "broken", "title": "Broken", "timeZone": "Europe/Zurich", "days": [],\n"sesions": [] }');
  const page = await app.open('#/p/broken/agenda');
  const faults = page.locator('.faults');
  await faults.locator('li', { hasText: 'broken.json:2:1' }).filter({ hasText: "Did you mean 'sessions'?" }).waitFor();
  await page.goto(app.address);
  const card = page.locator('.problem-card', { hasText: 'broken' });
  await card.locator('.score.hard').waitFor();
  assert.doesNotMatch(await card.innerText(), /0 sessions/);
  await rm(join(app.place, 'problems/broken.json'));
  await page.context().close();
});

test('what comes late in the day is brought into sight when it is the first on the agenda', async () => {
  const night = { id: 'night', title: 'Night of science', timeZone: 'Europe/Paris', days: [{ date: '2027-05-11', from: '12:00', to: '26:00' }], rooms: [], sessions: [{ id: 'late', kind: 'talk', title: 'Late talk', minutes: 60 }] };
  await writeFile(join(app.place, 'problems/night.json'), JSON.stringify(night));
  const page = await app.open('#/p/night/agenda');
  const place = { type: 'place', session: 'late', start: '2027-05-12T00:30', end: '2027-05-12T01:30', room: null };
  await fetch(`${app.address}api/problems/night/edits`, { method: 'POST', body: JSON.stringify({ edits: [place] }), headers: { 'Content-Type': 'application/json', 'X-Agendum': '1', 'If-Match': '"1"' } });
  await page.locator('.block', { hasText: 'Late talk' }).waitFor();
  const box = await page.locator('.block', { hasText: 'Late talk' }).boundingBox();
  assert.ok(box.y > 150 && box.y < 880, `it begins at ${box.y}`);
  await rm(join(app.place, 'problems/night.json'));
  await page.context().close();
});

test('speaks French', async () => {
  const page = await app.open('#/p/three-day-forum/agenda', { locale: 'fr-FR' });
  await page.getByRole('link', { name: 'Ordre du jour', exact: true }).waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'fr');
  assert.match(await page.locator('.day-head').first().innerText(), /mar\. 11 mai/);
  await shot(page, 'agenda-french');
  await page.getByLabel('Langue').selectOption('EN');
  await page.getByRole('link', { name: 'Agenda', exact: true }).waitFor();
  await page.context().close();
});

for (const [width, height] of [[360, 740], [768, 1024], [2560, 1440]]) {
  test(`fits a window of ${width} pixels`, async () => {
    const page = await app.open('#/p/three-day-forum/agenda', { width, height });
    await shot(page, `agenda-${width}`);
    for (const view of ['rules', 'compare', 'versions', 'change', 'export', 'edit', 'agenda']) {
      await page.goto(`${app.address}#/p/three-day-forum/${view}`);
      await page.locator(view === 'agenda' ? '.agenda' : '.page-view').waitFor();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${view} is ${over} pixels too wide`);
    }
    await page.context().close();
  });
}

test('is dark where the system is, or where the planner wants it', async () => {
  const page = await app.open('#/p/conference/agenda', { scheme: 'dark' });
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  await shot(page, 'agenda-dark');
  await page.getByRole('button', { name: /^Colours/ }).click();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'light');
  await page.getByRole('button', { name: /^Colours/ }).click();
  await page.getByRole('button', { name: /^Colours/ }).click();
  await page.reload();
  await page.locator('.agenda').waitFor();
  assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
  await page.context().close();
});
