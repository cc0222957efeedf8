// Moving by hand: with the mouse, by keys, by fingers; pins, seats, undo.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { block, placeOf, saved, serve, shot, start, state } from './harness.mjs';

const FORUM = '#/p/three-day-forum/agenda';
let app;
before(async () => (app = await start()));
after(async () => {
  await app.stop();
  assert.deepEqual(app.mishaps, []);
});
afterEach(async () => {
  // Each test begins with the draft as it was.
  for (let now = await state(app, 'three-day-forum'); now.undo; now = await state(app, 'three-day-forum')) {
    await fetch(`${app.address}api/problems/three-day-forum/undo`, { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json', 'X-Agendum': '1', 'If-Match': `"${now.revision}"` } });
  }
});

/** Drags a session by pixels, and lets go when something was looked at. */
async function drag(page, id, dx, dy, meanwhile = async () => {}) {
  const box = await block(page, id).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + dx / 2, box.y + 12 + dy / 2, { steps: 4 });
  await page.mouse.move(box.x + box.width / 2 + dx, box.y + 12 + dy, { steps: 6 });
  await meanwhile();
  await page.mouse.up();
}

test('a dragged session snaps to the grid and is saved where it was dropped', async () => {
  const page = await app.open(FORUM);
  const column = (await block(page, 'panel-4').boundingBox()).x - (await block(page, 'panel-3').boundingBox()).x;
  const minute = (await block(page, 'panel-3').boundingBox()).height / 180;
  await drag(page, 'side-ports', -column, minute * 34);
  await saved(page);
  const place = placeOf(await state(app, 'three-day-forum'), 'side-ports');
  assert.deepEqual([place.start, place.end, place.room], ['2027-05-11T13:30', '2027-05-11T14:30', 'saleve']);
  await page.reload();
  await block(page, 'side-ports').waitFor();
  assert.match(await block(page, 'side-ports').innerText(), /13:30–14:30/);
  await page.context().close();
});

test('while dragging, every place says what it would cost, by colour and in words', async () => {
  const page = await app.open(FORUM);
  await drag(page, 'side-ports', -10, 60, async () => {
    await page.locator('.place').first().waitFor();
    const kinds = await page.locator('.place').evaluateAll((places) => [...new Set(places.map((place) => place.className.replace('place ', '')))]);
    assert.ok(kinds.includes('hard') && kinds.some((kind) => ['free', 'soft', 'better'].includes(kind)), `kinds: ${kinds}`);
    const texts = await page.locator('.place span').allInnerTexts();
    assert.ok(texts.includes('conflict') && texts.some((text) => /free|costs|saves/.test(text)), `texts: ${texts.slice(0, 20)}`);
    await shot(page, 'moving');
  });
  await page.context().close();
});

test('the reason of a conflict is said, and a planner who insists may drop anyway', async () => {
  const page = await app.open(FORUM);
  const column = (await block(page, 'panel-4').boundingBox()).x - (await block(page, 'panel-3').boundingBox()).x;
  const minute = (await block(page, 'panel-3').boundingBox()).height / 180;
  await drag(page, 'side-ports', -3 * column, minute * -120, async () => {
    await page.locator('.ghost.hard .ghost-why', { hasText: 'Panel 1' }).first().waitFor();
    await shot(page, 'moving-conflict');
  });
  await page.locator('.toast', { hasText: 'although' }).waitFor();
  await saved(page);
  assert.equal(placeOf(await state(app, 'three-day-forum'), 'side-ports').start, '2027-05-11T11:00');
  assert.match(await page.locator('.head-row .score').innerText(), /conflicts/);
  await block(page, 'panel-4').focus();
  await page.keyboard.press('p');
  await block(page, 'panel-4').locator('.mark.pin').waitFor();
  await page.locator('.toast', { hasText: 'although' }).waitFor({ state: 'detached', timeout: 3000 });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await block(page, 'side-ports').locator('.when', { hasText: '13:00' }).waitFor();
  assert.equal(await page.locator('.toast', { hasText: 'Undone' }).count(), 1, 'only the last is told');
  await page.context().close();
});

test('what is still being saved is taken back as soon as it is', async () => {
  const page = await app.open(FORUM);
  await page.route('**/edits', async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await block(page, 'panel-4').focus();
  await page.keyboard.press('p');
  await block(page, 'panel-4').locator('.mark.pin').waitFor();
  await page.keyboard.press('Control+z');
  await page.locator('.toast', { hasText: 'Undone' }).waitFor();
  await block(page, 'panel-4').locator('.mark.pin').waitFor({ state: 'detached' });
  assert.ok((await state(app, 'three-day-forum')).redo);
  await page.context().close();
});

test('reasons are in sight also at the lower edge, and what is dropped there lands there', async () => {
  const page = await app.open(FORUM);
  const box = await block(page, 'side-ports').boundingBox();
  const column = (await block(page, 'panel-4').boundingBox()).x - (await block(page, 'panel-3').boundingBox()).x;
  await drag(page, 'side-ports', -4 * column, 840 - box.y, async () => {
    const reasons = page.locator('.ghost-reasons', { hasText: 'Panel 2' });
    await reasons.waitFor();
    const seen = await reasons.boundingBox();
    assert.ok(seen.y > 140 && seen.y + seen.height <= 900, `from ${seen.y} to ${seen.y + seen.height}`);
  });
  await saved(page);
  assert.equal(placeOf(await state(app, 'three-day-forum'), 'side-ports').room, 'assembly');
  await page.context().close();
});

test('Escape while dragging puts a session back', async () => {
  const page = await app.open(FORUM);
  await drag(page, 'side-ports', -200, 100, () => page.keyboard.press('Escape'));
  assert.equal(await page.locator('.ghost').count(), 0);
  assert.equal((await state(app, 'three-day-forum')).undo ?? null, null);
  await page.context().close();
});

test('the lower edge makes a session longer', async () => {
  const page = await app.open(FORUM);
  const box = await block(page, 'side-ports').boundingBox();
  const minute = box.height / 60;
  await page.mouse.move(box.x + 40, box.y + box.height - 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + box.height + 20, { steps: 4 });
  await page.mouse.move(box.x + 40, box.y + box.height - 2 + minute * 30, { steps: 4 });
  await page.mouse.up();
  await saved(page);
  const place = placeOf(await state(app, 'three-day-forum'), 'side-ports');
  assert.deepEqual([place.start, place.end], ['2027-05-11T13:00', '2027-05-11T14:30']);
  await page.context().close();
});

test('a session is moved by keys alone, and what happens is spoken', async () => {
  const page = await app.open(FORUM);
  const spoken = page.locator('#spoken');
  await page.locator('.blocks [tabindex="0"]').focus();
  for (const id of ['panel-1', 'lunch-1']) {
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction((next) => document.activeElement.dataset.session === next, id);
  }
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.activeElement.dataset.session === 'side-remittances');
  await page.keyboard.press('Space');
  await spoken.filter({ hasText: /Picked up|where it is/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await spoken.filter({ hasText: /13:30–14:30, Jura Room/ }).waitFor();
  await shot(page, 'moving-by-keys');
  await page.keyboard.press('ArrowRight');
  await spoken.filter({ hasText: /13:30–14:30, Salève Room\. conflict.*\..+/ }).waitFor();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowDown');
  await spoken.filter({ hasText: /13:30–14:45, Jura Room/ }).waitFor();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await spoken.filter({ hasText: /is now at/ }).waitFor();
  await saved(page);
  const place = placeOf(await state(app, 'three-day-forum'), 'side-remittances');
  assert.deepEqual([place.start, place.end, place.room], ['2027-05-11T13:30', '2027-05-11T14:30', 'jura']);
  await page.keyboard.press('Control+z');
  await spoken.filter({ hasText: /Undone/ }).waitFor();
  assert.equal(placeOf(await state(app, 'three-day-forum'), 'side-remittances').start, '2027-05-11T13:15');
  await page.context().close();
});

test('a session goes off the agenda, and by keys back on it', async () => {
  const page = await app.open(FORUM);
  await block(page, 'side-ports').focus();
  await page.keyboard.press('Delete');
  await page.locator('.unscheduled .card', { hasText: 'First night' }).waitFor();
  await saved(page);
  assert.deepEqual((await state(app, 'three-day-forum')).schedule.unscheduled, ['side-ports']);
  await page.locator('.unscheduled .card').focus();
  await page.keyboard.press('Space');
  await page.locator('.carry-bar', { hasText: 'May' }).waitFor();
  await page.keyboard.press('Enter');
  await block(page, 'side-ports').waitFor();
  await saved(page);
  const now = await state(app, 'three-day-forum');
  assert.deepEqual(now.schedule.unscheduled, []);
  assert.ok(now.schedule.feasible, 'the first place that is offered is a good one');
  await page.context().close();
});

test('what is not on the agenda is dragged onto it', async () => {
  const page = await app.open('#/p/overbooked-day/agenda');
  const card = await page.locator('.unscheduled .card').first().boundingBox();
  const grid = await page.locator('.agenda').boundingBox();
  await page.mouse.move(card.x + 40, card.y + 20);
  await page.mouse.down();
  await page.mouse.move(card.x + 200, card.y + 60, { steps: 4 });
  await page.mouse.move(grid.x + 300, grid.y + 250, { steps: 6 });
  await page.locator('.ghost .verdict').waitFor();
  await shot(page, 'moving-unscheduled');
  await page.mouse.up();
  await page.waitForFunction(() => document.querySelectorAll('.unscheduled .card').length === 1);
  await saved(page);
  assert.equal((await state(app, 'overbooked-day')).schedule.unscheduled.length, 1);
  await page.context().close();
});

test('pins and unpins', async () => {
  const page = await app.open(FORUM);
  await block(page, 'panel-4').click();
  await page.locator('.session-panel').getByRole('button', { name: 'Pin' }).click();
  await block(page, 'panel-4').locator('.mark.pin').waitFor();
  await saved(page);
  assert.equal(placeOf(await state(app, 'three-day-forum'), 'panel-4').pinned, true);
  await page.locator('.session-panel').getByRole('button', { name: 'Unpin' }).click();
  await block(page, 'panel-4').locator('.mark.pin').waitFor({ state: 'detached' });
  await page.context().close();
});

test('gives a seat to a candidate, and shows who is free', async () => {
  const page = await app.open(FORUM);
  await block(page, 'panel-4').click();
  await page.getByRole('button', { name: /^Change Moderator/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('.pick').first().waitFor();
  await shot(page, 'seat-candidates');
  assert.ok((await dialog.locator('.verdict').allInnerTexts()).includes('Not free'), 'who moderates at the same time is not free');
  const free = dialog.locator('.pick:not(:disabled)', { hasText: 'Free' }).first();
  const name = await free.locator('.pick-name').innerText();
  await free.click();
  await page.locator('.seat-list li', { hasText: 'Moderator' }).filter({ hasText: name }).waitFor();
  await saved(page);
  const now = await state(app, 'three-day-forum');
  const person = now.problem.people.find((one) => one.name === name).id;
  assert.equal(placeOf(now, 'panel-4').seats[0].person, person);
  await page.context().close();
});

test('two people swap their seats', async () => {
  const page = await app.open(FORUM);
  const before = await state(app, 'three-day-forum');
  await block(page, 'panel-4').click();
  await page.getByRole('button', { name: /^Change Moderator/ }).click();
  await page.getByLabel('Swap with').selectOption({ label: 'Prof. Natsumi Hoshikawa-Lane (Panel 5: A skills passport that employers accept)' });
  await saved(page);
  await page.locator('.seat-list li', { hasText: 'Hoshikawa-Lane' }).waitFor();
  const now = await state(app, 'three-day-forum');
  assert.equal(placeOf(now, 'panel-4').seats[0].person, placeOf(before, 'panel-5').seats[0].person);
  assert.equal(placeOf(now, 'panel-5').seats[0].person, placeOf(before, 'panel-4').seats[0].person);
  await page.context().close();
});

test('two sessions swap their places', async () => {
  const page = await app.open(FORUM);
  await block(page, 'side-ports').click();
  await page.getByRole('button', { name: 'Swap places' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Sending money/ }).click();
  await block(page, 'side-ports').locator('.when', { hasText: '13:15' }).waitFor();
  await saved(page);
  const now = await state(app, 'three-day-forum');
  assert.equal(placeOf(now, 'side-ports').room, 'jura');
  assert.equal(placeOf(now, 'side-remittances').room, 'voirons');
  await page.context().close();
});

test('undoes and redoes without limit, also after the page is loaded anew', async () => {
  const page = await app.open(FORUM);
  for (let round = 0; round < 6; round += 1) {
    await block(page, 'panel-4').focus();
    await page.keyboard.press('p');
    await page.waitForFunction((pinned) => Boolean(document.querySelector('[data-session="panel-4"] .mark.pin')) === pinned, round % 2 === 0);
  }
  await saved(page);
  await page.reload();
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  for (let round = 0; round < 6; round += 1) {
    await undo.click();
    await saved(page);
  }
  await page.waitForFunction(() => document.querySelector('.history button').disabled);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await block(page, 'panel-4').locator('.mark.pin').waitFor();
  await page.context().close();
});

test('a finger that rests on a session picks it up, and one that moves on scrolls', async () => {
  const page = await app.open(FORUM, { width: 390, height: 800, hasTouch: true, isMobile: true });
  await page.getByRole('button', { name: 'Tue 11 May', exact: true }).click();
  const box = await block(page, 'panel-1').boundingBox();
  const client = await page.context().newCDPSession(page);
  const touch = (type, x, y) => client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await touch('touchStart', box.x + 50, box.y + 60);
  await page.waitForTimeout(500);
  await page.locator('.ghost').waitFor();
  await touch('touchMove', box.x + 52, box.y + 90);
  await page.waitForTimeout(100);
  await shot(page, 'moving-by-finger');
  await touch('touchMove', box.x + 50, box.y + 60);
  await touch('touchEnd');
  await page.locator('.ghost').waitFor({ state: 'detached' });
  await page.context().close();
});

test('without dragging, a session is picked up by a button and put where the agenda is tapped', async () => {
  const page = await app.open(FORUM, { width: 390, height: 800, hasTouch: true, isMobile: true });
  await page.getByRole('button', { name: 'Wed 12 May', exact: true }).tap();
  await block(page, 'panel-5').tap();
  await page.locator('.session-panel').getByRole('button', { name: 'Move', exact: true }).tap();
  await page.locator('.place').first().waitFor();
  const lunch = await block(page, 'lunch-2').boundingBox();
  await page.touchscreen.tap(lunch.x + 40, lunch.y + lunch.height / 2);
  await page.locator('.carry-bar', { hasText: /14:\d\d–17:\d\d, Assembly Hall/ }).waitFor();
  await page.locator('.carry-bar .why').waitFor();
  await shot(page, 'moving-by-taps');
  await page.locator('.carry-bar').getByRole('button', { name: 'Cancel' }).tap();
  await page.locator('.carry-bar').waitFor({ state: 'detached' });
  await page.context().close();
});

test('nothing is lost when the server is killed', async () => {
  const page = await app.open('#/p/conference/agenda');
  await block(page, 'bus-lanes').focus();
  await page.keyboard.press('Space');
  await page.locator('.carry-bar').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await saved(page);
  const before = placeOf(await state(app, 'conference'), 'bus-lanes');
  await page.context().close();
  await app.server.kill();
  const again = await serve(app.place);
  Object.assign(app, { server: again, address: again.address });
  assert.deepEqual(placeOf(await state(app, 'conference'), 'bus-lanes'), before);
});
