import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { openExtensionPage, tabIdOf } from '../../demo/reader-actions.ts';
import { SAID, SPEAKER, withLargeLibrary } from '../e2e/large-library.ts';
import { press } from '../e2e/press.ts';
import {
  buildFor,
  openArticle,
  SOON_IDLE,
  startSession,
  stopBackground,
  type Session,
} from '../e2e/session.ts';
import { megabytes } from './measure.ts';

// With the test build (`npm run build:e2e`): how soon the panel shows its page, in both browsers, with the background awake and
// stopped; how smoothly the record of somebody who said ten thousand things scrolls in Chromium, and what the panel's heap is
// after collecting garbage.

const SECONDS = 8;

interface Scrolled {
  readonly frames: number;
  readonly p95: number;
  readonly longest: number;
  readonly rows: number;
}

/** Scrolls by a tenth of a screen a frame and jumps now and then; milliseconds between frames. */
const scroll = (page: Page): Promise<Scrolled> =>
  page.evaluate(async (seconds) => {
    const times: number[] = [];
    let rows = 0;
    const end = performance.now() + seconds * 1000;
    let before = await new Promise<number>(requestAnimationFrame);
    while (before < end) {
      const far = times.length % 120 === 119;
      window.scrollBy({ top: far ? 60_000 : innerHeight / 10, behavior: 'instant' });
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - before);
      rows = Math.max(rows, document.querySelectorAll('.rows > li').length);
      before = now;
    }
    const sorted = times.sort((a, b) => a - b);
    return {
      frames: times.length / seconds,
      p95: sorted[Math.floor(sorted.length * 0.95)]!,
      longest: sorted.at(-1)!,
      rows,
    };
  }, SECONDS);

async function heapOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

/**
 * Opens the panel; milliseconds from its navigation to the first painting of the page's coverage or title, as the browser
 * itself tells it.
 */
async function timePanel(session: Session, path: string, triesLeft = 3): Promise<number> {
  const { kind, launched } = session;
  const panel = await launched.browser.newPage();
  const going = panel.goto(`${launched.extensionOrigin}/${path}`, { timeout: 20_000 });
  // Firefox's driver is never told that a page of the extension has loaded.
  if (kind === 'firefox') going.catch(() => undefined);
  else await going;
  try {
    await panel.waitForSelector('.name-rows');
  } catch (error) {
    // As in openExtensionPage: the document was replaced under the wait.
    if (triesLeft === 0 || (error instanceof Error && error.name === 'TimeoutError')) throw error;
    await panel.close();
    return timePanel(session, path, triesLeft - 1);
  }
  const ms = await panel.evaluate(
    () =>
      new Promise<number>((done) => {
        new PerformanceObserver((list) => {
          const entries = list.getEntries() as (PerformanceEntry & { readonly element: Element | null })[];
          const first = entries.find(({ element }) => element?.closest('.tab-panel'));
          if (first) done(first.startTime);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await panel.close();
  return ms;
}

const TRIES = 7;
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

for (const kind of ['chromium', 'firefox'] as const) {
  const opened = await startSession(kind, {}, SOON_IDLE);
  const page = await openArticle(opened, '/ministerial');
  const path = `sidepanel.html?tab=${await tabIdOf(opened.launched, page)}`;
  await timePanel(opened, path);
  const [warm, cold]: [number[], number[]] = [[], []];
  for (let i = 0; i < TRIES; i++) {
    await stopBackground(opened);
    cold.push(await timePanel(opened, path));
    warm.push(await timePanel(opened, path));
  }
  const print = (times: readonly number[]): string =>
    `${Math.round(median(times))} ms (${times.map(Math.round).join(', ')})`;
  console.log(`${kind}: the page is painted ${print(warm)} after the panel was opened, cold ${print(cold)}`);
  await opened.close();
}

const session = await startSession(
  'chromium',
  {},
  { extension: await withLargeLibrary(buildFor('chromium')) },
);
const panel = await openExtensionPage(session.launched, 'sidepanel.html');
await panel.setViewport({ width: 400, height: 900 });
await panel.bringToFront();
console.log(`the panel, opened: ${megabytes(await heapOf(panel))}`);
await press(panel, 'Search');
await panel.waitForSelector('input[type="search"]');
await panel.type('input[type="search"]', SPEAKER);
await panel.waitForSelector('.hit');
console.log(`with its search: ${megabytes(await heapOf(panel))}`);
await panel.click('.hit');
const asked = performance.now();
await panel.waitForSelector('.record .quotation', { timeout: 60_000 });
console.log(`the record of ${SAID} quotations is there after ${Math.round(performance.now() - asked)} ms`);
const { frames, p95, longest, rows } = await scroll(panel);
console.log(
  `${frames.toFixed(1)} frames a second, p95 ${p95.toFixed(1)} ms, longest ${longest.toFixed(0)} ms, at most ${rows} rows in the document`,
);
console.log(`the panel with the record: ${megabytes(await heapOf(panel))}`);
await session.close();
await rm(session.extension, { recursive: true, force: true });
