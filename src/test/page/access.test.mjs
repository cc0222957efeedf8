// Every view by axe, in light and dark, wide and narrow.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { start } from './harness.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const VIEWS = ['', ...['agenda', 'rules', 'compare', 'versions', 'change', 'export', 'edit', 'edit/days', 'edit/rooms', 'edit/people', 'edit/sessions', 'edit/tracks'].map((view) => `#/p/three-day-forum/${view}`)];

let app;
before(async () => (app = await start()));
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
