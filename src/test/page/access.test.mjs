// Every view by axe, in light and dark, wide and narrow.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { block, saved, shot, start } from './harness.mjs';
import { WHOLE } from './whole.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = ['', ...['agenda', 'rules', 'compare', 'versions', 'change', 'export', 'edit', 'edit/days', 'edit/rooms', 'edit/people', 'edit/sessions', 'edit/tracks'].map((view) => `#/p/three-day-forum/${view}`),
  ...['event', 'blocks', 'sessions/one', 'sessions/two', 'people/ada', 'tracks/ports', 'slots', 'relations', 'resources', 'costs'].map((part) => `#/p/whole/edit/${part}`)];

let app;
before(async () => (app = await start((place) => writeFile(join(place, 'problems/whole.json'), JSON.stringify(WHOLE)))));
after(() => app.stop());

export async function breaches(page) {
  // The page allows no script but its own, so axe is run where the policy does not reach.
  await page.evaluate(axe);
  const found = await page.evaluate((tags) => window.axe.run(document, { runOnly: tags }), TAGS);
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => `${node.target} ${node.failureSummary}`).slice(0, 3).join(' | ')}`);
}

for (const scheme of ['light', 'dark']) {
  for (const width of [1440, 360]) {
    test(`axe finds nothing in ${scheme} at ${width} pixels`, async () => {
      const page = await app.open('', { scheme, width, height: 900 });
      const found = [];
      for (const view of VIEWS) {
        await page.goto(app.address + view);
        await page.locator('.agenda, .page-view, .home').first().waitFor();
        await page.waitForTimeout(150);
        found.push(...(await breaches(page)).map((breach) => `${view || 'home'}: ${breach}`));
      }
      assert.deepEqual(found, []);
      await page.context().close();
    });
  }
}

const FORUM = '#/p/three-day-forum';

/** What comes up only when something is done: how it is brought up, and what shows that it is there. */
const PASSING = {
  'keys help': { view: `${FORUM}/agenda`, see: 'dialog', act: (page) => page.getByRole('button', { name: /keys/i }).first().click() },
  'new problem': { view: '', see: 'dialog', act: (page) => page.locator('.home-head button').click() },
  'delete a problem': { view: '', see: 'dialog', act: (page) => page.locator('.problem-card button').first().click() },
  'swap places': { view: `${FORUM}/agenda`, see: 'dialog', act: async (page) => {
    await block(page, 'panel-1').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Swap places' }).click();
  } },
  candidates: { view: `${FORUM}/agenda`, see: 'dialog .pick', act: async (page) => {
    await block(page, 'panel-1').focus();
    await page.keyboard.press('Enter');
    await page.locator('.seat-list button').first().click();
  } },
  'a session that is carried by keys': { view: `${FORUM}/agenda`, see: '.carry-bar', act: async (page) => {
    await block(page, 'panel-1').focus();
    await page.keyboard.press('Space');
    await page.locator('.carry-bar').waitFor();
    await page.keyboard.press('ArrowDown');
  } },
  'a session that is dragged': { view: `${FORUM}/agenda`, see: '.ghost', act: async (page) => {
    const box = await block(page, 'panel-1').boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 60, { steps: 6 });
    await page.mouse.move(box.x + box.width / 2, box.y + 90, { steps: 6 });
  } },
  'a running solve': { view: '#/p/conference/agenda', see: '.solve-card .curve canvas', act: async (page) => {
    await page.getByRole('button', { name: 'Solve', exact: true }).click();
    await page.locator('.solve-start').getByRole('button', { name: 'Start' }).click();
  }, end: (page) => page.getByRole('button', { name: 'Stop', exact: true }).first().click() },
  'a changelog': { view: '#/p/third-thematic-session/versions', see: 'dialog', act: async (page) => {
    if ((await page.locator('.version').count()) === 0) {
      for (const name of ['First', 'Second']) {
        await page.getByLabel('Name of a new version').fill(name);
        await page.getByRole('button', { name: 'Save as a version' }).click();
        await page.locator('.version', { hasText: name }).waitFor();
        await page.locator('.version', { hasText: name }).getByRole('button', { name: 'Publish' }).click();
        await saved(page);
      }
    }
    await page.locator('.version').first().getByRole('button', { name: /changed|Changelog/i }).click();
  } },
  'going back': { view: '#/p/third-thematic-session/versions', see: 'dialog', act: (page) => page.locator('.version').last().getByRole('button', { name: /go back/i }).click() },
};

for (const scheme of ['light', 'dark']) {
  for (const width of [1440, 360]) {
    test(`axe finds nothing in what comes up and goes, in ${scheme} at ${width} pixels`, async () => {
      const found = [];
      for (const [name, { view, see, act, end }] of Object.entries(PASSING)) {
        if (width === 360 && name === 'a session that is dragged') continue;
        const page = await app.open(view, { scheme, width, height: 900 });
        await act(page);
        await page.locator(see).first().waitFor();
        await page.waitForTimeout(150);
        await shot(page, `passing-${name.replaceAll(' ', '-')}-${scheme}-${width}`);
        found.push(...(await breaches(page)).map((breach) => `${name}: ${breach}`));
        await end?.(page);
        await page.context().close();
      }
      assert.deepEqual(found, []);
    });
  }
}
