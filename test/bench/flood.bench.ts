import { resolve } from 'node:path';
import { findBrowser } from '../../demo/find-browser.ts';
import { launch } from '../../demo/launch.ts';
import { serveSite } from '../../demo/serve-site.ts';
import { buildFor } from '../e2e/session.ts';

// Frames a second of a page that changes 10,000 times a second for a minute, with the extension and without, in Chromium
// with the test build (`npm run build:e2e`). In turns, since machines are noisy.

const SECONDS = Number(process.env['FLOOD_SECONDS'] ?? 60);
const TURNS = 2;

const PAGE = `<!doctype html><html lang="en"><head><title>Flood</title><link rel="icon" href="data:,"><meta property="og:type" content="article"></head><body><article><h1>A flood</h1>
${'<p>NATO Secretary General Jens Stoltenberg said on Monday that the alliance would stay the course, and Dmitry Peskov said not.</p>'.repeat(40)}
<p id="flood"></p></article></body></html>`;

/** Runs in the page: changes it at the given pace, and counts the frames that are drawn meanwhile. */
function flood(seconds: number): Promise<number> {
  const at = document.querySelector('#flood')!;
  for (let i = 0; i < 100; i++) at.append(document.createElement('b'));
  const start = performance.now();
  let frames = 0;
  let changes = 0;
  return new Promise((done) => {
    const turn = (): void => {
      const spent = performance.now() - start;
      if (spent > seconds * 1000) return done(frames / seconds);
      for (; changes < spent * 10; changes++) {
        const b = at.children[changes % 100]!;
        if (changes % 3) b.textContent = String(changes);
        else b.replaceWith(document.createElement('b'));
      }
      setTimeout(turn);
    };
    const count = (): void => {
      frames++;
      requestAnimationFrame(count);
    };
    count();
    turn();
  });
}

const chromium = findBrowser('chromium');
if (!chromium) throw new Error('No Chromium on this machine: see "npm test" for how to install one.');
const site = await serveSite(resolve(import.meta.dirname, '../../demo/site'), { '/flood': { body: PAGE } });
const rates = { without: [] as number[], with: [] as number[] };
for (let i = 0; i < TURNS; i++)
  for (const which of ['without', 'with'] as const) {
    const extension = which === 'with' ? buildFor('chromium') : null;
    const { browser, close } = await launch(chromium, { headless: true, extension });
    const page = await browser.newPage();
    await page.goto(`${site.origin}/flood`);
    await page.bringToFront();
    if (which === 'with')
      await page.waitForFunction(() => (CSS.highlights.get('sidelight-mention')?.size ?? 0) > 0, {
        polling: 20,
      });
    rates[which].push(await page.evaluate(flood, SECONDS));
    await close();
  }
await site.close();
for (const [which, list] of Object.entries(rates))
  console.log(`${which} the extension: ${list.map((rate) => rate.toFixed(1)).join(', ')} frames a second`);
const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
console.log(`frame rate: ${((sum(rates.with) / sum(rates.without) - 1) * 100).toFixed(1)} %`);
