import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../demo/reader-actions.ts';
import { SAID, SPEAKER, withLargeLibrary } from '../e2e/large-library.ts';
import { press } from '../e2e/press.ts';
import { buildFor, startSession } from '../e2e/session.ts';
import { megabytes } from './measure.ts';

// The record of somebody who said ten thousand things, in Chromium with the test build (`npm run build:e2e`): how smoothly
// it scrolls from top to bottom, and what the panel's heap is after collecting garbage.

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
