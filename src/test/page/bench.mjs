// Measures the page in the browser with a thousand sessions: node bench.mjs [sessions]. Not a test.
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { start } from './harness.mjs';

const sessions = Number(process.argv[2] ?? 1000);
const jar = join(ROOT, 'target/agendum.jar');
const app = await start(async (place) => {
  execFileSync('java', ['-jar', jar, 'bench', '--generate', String(sessions), '-o', join(place, 'problems/large.json'), '--schedule', join(place, 'solutions/large.json')], { stdio: 'ignore' });
});

const assets = ['index.html', 'app.js', 'app.css', 'lang/en.json'].map((name) => gzipSync(readFileSync(join(ROOT, 'src/main/resources/org/agendum/web/page', name))).length);
const results = { sessions, assetsKilobytes: Math.round(assets.reduce((sum, size) => sum + size, 0) / 100) / 10 };

// The first request builds the model; a running server is what is measured.
await (await app.open('#/p/large/agenda')).close();

async function paint(path) {
  const page = await app.open(path);
  await page.locator('.block, .problem-card').first().waitFor();
  const found = await page.evaluate(() => ({
    firstPaint: Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
  }));
  return { page, found };
}

results.firstPaintHomeMillis = (await paint('')).found.firstPaint;
const { page, found } = await paint('#/p/large/agenda');
results.firstPaintAgendaMillis = found.firstPaint;

/** Frames a second while something goes on, and the slowest frame. */
async function frames(during) {
  await page.evaluate(() => {
    window.frameTimes = [];
    let last = performance.now();
    const note = (now) => {
      window.frameTimes.push(now - last);
      last = now;
      window.frameRequest = requestAnimationFrame(note);
    };
    window.frameRequest = requestAnimationFrame(note);
  });
  await during();
  return page.evaluate(() => {
    cancelAnimationFrame(window.frameRequest);
    const times = window.frameTimes.slice(2).sort((a, b) => a - b);
    const sum = times.reduce((total, time) => total + time, 0);
    return { framesPerSecond: Math.round((times.length / sum) * 1000), slow95Millis: Math.round(times[Math.floor(times.length * 0.95)]), slowestMillis: Math.round(times.at(-1)) };
  });
}

const scroll = (dx, dy) => page.evaluate(([x, y]) => new Promise((done) => {
  const agenda = document.querySelector('.agenda');
  let left = 150;
  const step = () => {
    agenda.scrollBy(x, y);
    left -= 1;
    if (left > 0) requestAnimationFrame(step);
    else done();
  };
  requestAnimationFrame(step);
}), [dx, dy]);

results.scrollAcross = await frames(() => scroll(45, 0));
results.scrollBack = await frames(() => scroll(-45, 0));
results.scrollDown = await frames(() => scroll(0, 8));
await page.evaluate(() => document.querySelector('.agenda').scrollTo(0, 0));
await page.waitForTimeout(300);

const box = await page.locator('.block').nth(20).boundingBox();
await page.mouse.move(box.x + 20, box.y + 10);
await page.mouse.down();
await page.mouse.move(box.x + 60, box.y + 40, { steps: 4 });
await page.locator('.place').first().waitFor({ timeout: 5000 }).catch(() => {});
results.drag = await frames(async () => {
  for (let round = 0; round < 3; round += 1) {
    await page.mouse.move(300, 300, { steps: 40 });
    await page.mouse.move(900, 700, { steps: 40 });
  }
});
await page.keyboard.press('Escape');
await page.mouse.up();
console.log(JSON.stringify(results, null, 2));
await app.stop();
