import { findBrowser } from '../../demo/find-browser.ts';
import { openExtensionPage, waitForMarks } from '../../demo/reader-actions.ts';
import { firstMarks, openPlain, startSession, stopBackground, watchFirstMarks } from '../e2e/session.ts';
import type { ExtensionPage } from '../../demo/extension-page.ts';

// How soon after the document is idle the first marks are there, in Chromium with the test build (`npm run build:e2e`): warm,
// with the background stopped, and with the document that hosts the analysis closed as well; and what that holds in memory.

const TRIES = 9;

if (!findBrowser('chromium'))
  throw new Error('No Chromium on this machine: see "npm test" for how to install one.');
const session = await startSession('chromium');
const options = await openExtensionPage(session.launched, 'options.html');
const page = await openPlain(session, '/ferry');
await waitForMarks(page);
await watchFirstMarks(page);

const closeAnalysis = (): Promise<void> =>
  options.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.offscreen.closeDocument());

const times = { warm: [] as number[], 'background stopped': [] as number[], 'all closed': [] as number[] };
for (let i = 0; i < TRIES; i++) {
  times.warm.push(await firstMarks(page));
  await stopBackground(session);
  times['background stopped'].push(await firstMarks(page));
  await closeAnalysis();
  await stopBackground(session);
  times['all closed'].push(await firstMarks(page));
}
for (const [name, list] of Object.entries(times)) {
  const sorted = list.map(Math.round).sort((a, b) => a - b);
  console.log(`${name}: median ${sorted[TRIES >> 1]} ms (${sorted.join(', ')})`);
}
const worker = session.launched.browser.targets().find((target) => target.url().endsWith('/analysis.js'));
const client = await worker?.createCDPSession();
await client?.send('HeapProfiler.collectGarbage');
const heap = (await client?.send('Runtime.getHeapUsage')) as
  { usedSize: number; backingStorageSize?: number } | undefined;
if (heap)
  console.log(`analysis worker: ${((heap.usedSize + (heap.backingStorageSize ?? 0)) / 1e6).toFixed(1)} MB`);
await session.close();
