// Starts agendum on a copy of the problems and a browser on its page.
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { ROOT } from './root.mjs';

const JAR = process.env.AGENDUM_JAR ?? join(ROOT, 'target/agendum.jar');
const SHOTS = join(ROOT, 'target/screenshots');
const BROWSER = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A folder of its own with the problems and solutions of the project, and more files if wanted. */
export async function folder(fill = async () => {}) {
  const place = await mkdtemp(join(tmpdir(), 'agendum-page-'));
  await cp(join(ROOT, 'problems'), join(place, 'problems'), { recursive: true, filter: (path) => !path.includes('.agendum') });
  await cp(join(ROOT, 'solutions'), join(place, 'solutions'), { recursive: true });
  await fill(place);
  return place;
}

/** Runs `agendum serve`; resolves once it has told its address. */
export async function serve(place) {
  if (!existsSync(JAR)) throw new Error(`There is no ${JAR}. Maybe run mvn package first.`);
  const child = spawn('java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', JAR, 'serve', join(place, 'problems'), '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  const address = await new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      said += data;
      const found = /(http:\/\/\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    child.on('exit', (code) => reject(new Error(`agendum serve ended with ${code}: ${said}`)));
  });
  return { address, stop: () => new Promise((resolve) => { child.on('exit', resolve); child.kill(); }), kill: () => new Promise((resolve) => { child.on('exit', resolve); child.kill('SIGKILL'); }) };
}

/** A server and a browser; pages that are opened fail the test when something goes wrong in them unseen. */
export async function start(fill) {
  const place = await folder(fill);
  const server = await serve(place);
  const browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
  const mishaps = [];
  const open = async (path = '', { width = 1440, height = 900, scheme = 'light', locale = 'en-GB', ...rest } = {}) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, locale, reducedMotion: 'reduce', acceptDownloads: true, ...rest });
    const page = await context.newPage();
    page.setDefaultTimeout(20000);
    page.on('pageerror', (error) => mishaps.push(error.stack));
    page.on('console', (message) => message.type() === 'error' && !/status of (409|422)/.test(message.text()) && mishaps.push(message.text()));
    await page.goto(app.address + path);
    await page.locator('.agenda, .page-view, .home, .note, .empty').first().waitFor();
    return page;
  };
  const stop = async () => {
    await browser.close();
    await app.server.stop();
    await rm(place, { recursive: true, force: true });
  };
  const app = { server, browser, place, open, stop, mishaps, address: server.address };
  return app;
}

/** Keeps a picture of the page as output of the build. */
export async function shot(page, name, options = {}) {
  await mkdir(SHOTS, { recursive: true });
  await page.waitForTimeout(120);
  await page.screenshot({ path: join(SHOTS, `${name}.png`), ...options });
}

/** The block of a session on the agenda. */
export const block = (page, id) => page.locator(`.blocks [data-session="${id}"]`);

/** Asks the API directly, to see what is really kept. */
export async function state(app, name) {
  const response = await fetch(`${app.address}api/problems/${name}`);
  return response.json();
}

export const placeOf = (of, id) => of.schedule.sessions.find((session) => session.id === id);

/** Waits until the page has saved. */
export async function saved(page) {
  await page.locator('.saved', { hasText: /^(Saved|Enregistré)$/ }).waitFor();
}
