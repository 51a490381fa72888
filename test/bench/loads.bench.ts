import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../demo/find-browser.ts';
import { launch } from '../../demo/launch.ts';
import { buildFor } from '../e2e/session.ts';
import { readSavedPage } from '../pages/page-set.ts';
import { servePages } from '../pages/serve-pages.ts';

// What the extension adds to a page's load, in Chromium with the test build (`npm run build:e2e`), on a few of the saved pages:
// in turns with a browser without it. Between loads each browser rests as it does between a reader's clicks: one that has only
// just loaded a page has no process ready for the next, and is the slower for every further process it runs.

const PAGES = resolve(import.meta.dirname, '../../../shared/eval/pages');
const EVERY = 40;
const LOADS = 9;
const REST_MS = 4000;
const TIMES = ['parsed', 'loaded', 'first paint'] as const;

async function load(page: Page, url: string): Promise<readonly number[]> {
  await page.bringToFront();
  await new Promise((rested) => setTimeout(rested, REST_MS));
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, {
    polling: 20,
  });
  return page.evaluate(() => {
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return [timing!.domContentLoadedEventEnd, timing!.loadEventEnd, paint!.startTime];
  });
}

const median = (list: readonly number[]): number => list.toSorted((a, b) => a - b)[list.length >> 1]!;

const chromium = findBrowser('chromium');
if (!chromium) throw new Error('No Chromium on this machine: see "npm test" for how to install one.');
if (!existsSync(PAGES)) throw new Error(`No saved pages in ${PAGES}`);
const server = await servePages();
const [plain, reading] = await Promise.all(
  [null, buildFor('chromium')].map(async (extension) => {
    const { browser, close } = await launch(chromium, { headless: true, offline: true, extension });
    return { page: await browser.newPage(), close };
  }),
);
const all: number[][] = TIMES.map(() => []);
for (const slug of readdirSync(PAGES)
  .sort()
  .filter((_, i) => i % EVERY === 1)) {
  const { html } = readSavedPage(PAGES, slug, new Map());
  server.show(slug, html);
  const url = `${server.origin}/${encodeURIComponent(slug)}`;
  const [without, within]: [(readonly number[])[], (readonly number[])[]] = [[], []];
  for (let i = 0; i < LOADS; i++) {
    without.push(await load(plain!.page, url));
    within.push(await load(reading!.page, url));
  }
  const differences = TIMES.map(
    (_, k) => median(within.map((one) => one[k]!)) - median(without.map((one) => one[k]!)),
  );
  for (const [k, one] of differences.entries()) all[k]!.push(one);
  console.log(`${slug}: ${TIMES.map((time, k) => `${time} ${differences[k]!.toFixed(0)} ms`).join(', ')}`);
}
console.log(
  `slower with the extension, median: ${TIMES.map((time, k) => `${time} ${median(all[k]!).toFixed(0)} ms`).join(', ')}`,
);
await Promise.all([plain!.close(), reading!.close(), server.close()]);
