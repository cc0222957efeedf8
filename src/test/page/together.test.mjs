// Two planners at one agenda: nobody overwrites the other unseen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { block, placeOf, saved, shot, start, state } from './harness.mjs';

const FORUM = '#/p/three-day-forum/agenda';
let app;
before(async () => (app = await start()));
after(async () => {
  await app.stop();
  // That a page hears nothing is wanted here.
  assert.deepEqual(app.mishaps.filter((mishap) => !mishap.includes('net::ERR_FAILED')), []);
});

/** Makes an edit as somebody else would, against the revision that is there. */
async function elsewhere(edits) {
  const now = await state(app, 'three-day-forum');
  const response = await fetch(`${app.address}api/problems/three-day-forum/edits`, { method: 'POST', body: JSON.stringify({ edits }), headers: { 'Content-Type': 'application/json', 'X-Agendum': '1', 'If-Match': `"${now.revision}"` } });
  assert.equal(response.status, 200);
}

/** A page that does not hear what others do, as when the network is slow. */
async function deaf() {
  const page = await app.open('');
  await page.route('**/api/problems/*/events', (route) => route.abort());
  await page.goto(`${app.address}${FORUM}`);
  await block(page, 'panel-4').waitFor();
  return page;
}

test('a second tab sees what the first does', async () => {
  const [one, other] = [await app.open(FORUM), await app.open(FORUM)];
  await block(one, 'panel-4').focus();
  await one.keyboard.press('p');
  await block(other, 'panel-4').locator('.mark.pin').waitFor();
  await other.locator('.toast', { hasText: 'Somebody else changed the agenda' }).waitFor();
  await one.context().close();
  await other.context().close();
});

test('changes of different sessions are put together', async () => {
  const page = await deaf();
  await elsewhere([{ type: 'pin', session: 'panel-3', pinned: true }]);
  await block(page, 'panel-1').focus();
  await page.keyboard.press('p');
  await page.locator('.toast', { hasText: 'on top of theirs' }).waitFor();
  const now = await state(app, 'three-day-forum');
  assert.ok(placeOf(now, 'panel-3').pinned && placeOf(now, 'panel-1').pinned);
  await page.context().close();
});

for (const mine of [true, false]) {
  test(`for the same session the planner chooses: ${mine ? 'mine' : 'theirs'}`, async () => {
    const page = await deaf();
    const pinned = Boolean(placeOf(await state(app, 'three-day-forum'), 'side-ports').pinned);
    await elsewhere([{ type: 'place', session: 'side-ports', start: '2027-05-11T14:00', end: mine ? '2027-05-11T15:00' : '2027-05-11T14:45', room: 'voirons' }]);
    await block(page, 'side-ports').focus();
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: 'Changed by somebody else' });
    await dialog.getByText('First night in a port city').waitFor();
    await shot(page, 'conflict');
    await dialog.getByRole('button', { name: mine ? 'Make my change' : 'Keep theirs' }).click();
    await dialog.waitFor({ state: 'detached' });
    await saved(page);
    const place = placeOf(await state(app, 'three-day-forum'), 'side-ports');
    assert.equal(place.start, '2027-05-11T14:00');
    assert.equal(place.pinned, mine ? !pinned : pinned);
    await block(page, 'side-ports').locator('.when', { hasText: '14:00' }).waitFor();
    await page.context().close();
  });
}
