// Bundles the page into the resources of the jar. The same sources give the same bytes.
import { build, context } from 'esbuild';
import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = process.env.PAGE_OUT ?? join(here, '../resources/org/agendum/web/page');

const options = {
  absWorkingDir: here,
  entryPoints: { app: 'src/main.js' },
  outdir: target,
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

async function copyTexts() {
  await mkdir(join(target, 'lang'), { recursive: true });
  await copyFile(join(here, 'index.html'), join(target, 'index.html'));
  for (const name of await readdir(join(here, 'lang'))) await copyFile(join(here, 'lang', name), join(target, 'lang', name));
}

await copyTexts();
if (process.argv.includes('--watch')) await (await context(options)).watch();
else await build(options);
