import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../demo/find-browser.ts';
import { launch } from '../../demo/launch.ts';
import { serveSite } from '../../demo/serve-site.ts';
import { buildFor } from '../e2e/session.ts';
import { megabytes } from './measure.ts';

// What the content script holds, in Chromium with the test build (`npm run build:e2e`): the heap of a page with the extension
// less that of the same page without, after collecting garbage. A page of 20,000 words, and one that grows by an article of
// 700 words every 20 seconds for half an hour (fast forward: every 0.4 s).

const ARTICLES = 90;
const people = ['Jens Stoltenberg', 'Dmitry Peskov', 'Julianne Smith', 'Ilham Aliyev', 'Antony Blinken'];
const paragraph = (i: number): string =>
  `<p>${people[i % 5]} said on day ${i} that NATO would meet again before long, and that ${people[(i + 2) % 5]} would be told of it in good time by whoever is in charge of such letters at the seat of the alliance in Brussels.</p>`;
const paragraphs = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => paragraph(from + i)).join('');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Memory</title><link rel="icon" href="data:,"><meta property="og:type" content="article"></head><body><article><h1>Memory</h1>${body}</article></body></html>`;
/** 40 words a paragraph. */
const LONG = page(paragraphs(0, 500));
const GROWING = page(paragraphs(0, 18));

async function heapOf(tab: Page): Promise<number> {
  const client = await tab.createCDPSession();
  // Weakly held things take a second turn.
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

/** Grows the page, article by article, each a section so that it has marks of its own; until the last has been read. */
async function grow(tab: Page, isRead: boolean): Promise<void> {
  for (let i = 1; i <= ARTICLES; i++) {
    await tab.evaluate(
      (html, n) => {
        const article = document.querySelector('article')!;
        article.insertAdjacentHTML('beforeend', `<h2>Part ${n}</h2>${html}`);
        return new Promise((passed) => setTimeout(passed, 400));
      },
      paragraphs(18 * i, 18 * (i + 1)),
      i,
    );
  }
  if (!isRead) return;
  // Five people and NATO in each section, the first one included.
  const all = (ARTICLES + 1) * 6;
  await tab.waitForFunction(
    (n) => (CSS.highlights.get('sidelight-mention')?.size ?? 0) >= n,
    { polling: 100, timeout: 120_000 },
    all,
  );
}

const chromium = findBrowser('chromium');
if (!chromium) throw new Error('No Chromium on this machine: see "npm test" for how to install one.');
const site = await serveSite(resolve(import.meta.dirname, '../../demo/site'), {
  '/long': { body: LONG },
  '/growing': { body: GROWING },
});
const heaps: Record<string, number> = {};
for (const extension of [null, buildFor('chromium')]) {
  const { browser, close } = await launch(chromium, { headless: true, extension });
  const tab = await browser.newPage();
  const open = async (path: string): Promise<void> => {
    await tab.goto(`${site.origin}${path}`);
    await tab.bringToFront();
    if (extension)
      await tab.waitForFunction(() => (CSS.highlights.get('sidelight-mention')?.size ?? 0) > 0, {
        polling: 20,
      });
  };
  const which = extension ? 'with' : 'without';
  await open('/long');
  heaps[`long ${which}`] = await heapOf(tab);
  await open('/growing');
  heaps[`at first ${which}`] = await heapOf(tab);
  await grow(tab, extension !== null);
  heaps[`grown ${which}`] = await heapOf(tab);
  await close();
}
await site.close();
const own = (what: string): number => heaps[`${what} with`]! - heaps[`${what} without`]!;
console.log(`20,000 words: ${megabytes(own('long'))}`);
console.log(
  `half an hour of infinite scroll: grows by ${megabytes(own('grown') - own('at first'))} to ${megabytes(own('grown'))}`,
);
