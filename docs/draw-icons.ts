import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';

// Draws public/icon/*.png from docs/icon.svg: `node docs/draw-icons.ts [path of a Chromium]`.

const SIZES = [16, 32, 48, 96, 128];
const root = join(import.meta.dirname, '..');
const svg = await readFile(join(root, 'docs/icon.svg'), 'utf8');
const folder = join(root, 'public/icon');
await mkdir(folder, { recursive: true });

const browser = await launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: join(folder, `${size}.png`) as `${string}.png`, omitBackground: true });
}
await browser.close();
