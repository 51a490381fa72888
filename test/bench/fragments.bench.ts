import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../demo/find-browser.ts';
import { serveSite } from '../../demo/serve-site.ts';
import { samplePages, type FragmentSample, type SamplePage } from './fragment-samples.ts';
import { placeInPage, type PlaceInPage } from './place-in-page.ts';

// Whether Chromium scrolls to the right words: 100 saved pages, their scripts blocked and nothing fetched; on each, words of
// the article as data/pages takes it out, with the fragment that core/coverage makes of them. The window is low, so that
// nearly all words lie below it; those it shows without a fragment are left out, and so are pages that a fragment of words
// that are nowhere does not leave at their top.

const FOLDER = '../shared/eval/pages';
/** Two scroll by themselves. */
const PAGES = 102;
const WINDOW = { width: 1000, height: 240 };
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const NOWHERE = ':~:text=words%20that%20stand%20nowhere%20zxqv';
const GIVE_UP_MS = 2500;

if (!existsSync(FOLDER)) {
  console.log('skipped: ../shared is not there');
  process.exit();
}
const installed = findBrowser('chromium');
if (!installed) throw new Error('No Chromium on this machine: see "npm test" for how to install one.');

const pages = samplePages(FOLDER, PAGES);
const site = await serveSite(
  resolve(import.meta.dirname, '../../demo/site'),
  Object.fromEntries(
    pages.map(({ slug, html }) => [
      `/${slug}`,
      {
        body: html,
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
      },
    ]),
  ),
);
const browser = await puppeteer.launch({
  executablePath: installed.path,
  headless: true,
  pipe: true,
  defaultViewport: WINDOW,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--lang=en-GB',
  ],
});

type Outcome = 'right' | 'not moved' | 'elsewhere' | 'first screen' | Exclude<PlaceInPage['kind'], 'at'>;

let visit = 0;
/** A query of its own makes each visit a new document: a fragment counts once a navigation. */
const open = (page: Page, slug: string, fragment: string): Promise<unknown> =>
  page.goto(`${site.origin}/${slug}?${++visit}#${fragment}`, { waitUntil: 'load' });

const inWindow = (place: PlaceInPage): boolean =>
  place.kind === 'at' && place.top >= -1 && place.top + place.height <= WINDOW.height + 1;

async function tryFragment(page: Page, slug: string, sample: FragmentSample): Promise<Outcome> {
  await open(page, slug, sample.fragment);
  // Once the words are in the window the browser has scrolled; it looks for them until some time after the load.
  await page
    .waitForFunction(
      `(() => { const place = (${placeInPage.toString()})(${JSON.stringify(sample.line)}, ${sample.at});
        return place.kind !== 'at' || (place.top >= -1 && place.top + place.height <= innerHeight + 1); })()`,
      { timeout: GIVE_UP_MS, polling: 100 },
    )
    .catch(() => null);
  const place = await page.evaluate(placeInPage, sample.line, sample.at);
  if (place.kind !== 'at') return place.kind;
  if (inWindow(place)) return 'right';
  return (await page.evaluate(() => scrollY)) === 0 ? 'not moved' : 'elsewhere';
}

async function tryPage(page: Page, { slug, samples }: SamplePage): Promise<readonly Outcome[]> {
  await open(page, slug, NOWHERE);
  const top = await page.evaluate(() => scrollY);
  if (top !== 0) {
    console.log(`${slug} scrolls by itself (to ${top}): left out`);
    return [];
  }
  const before: PlaceInPage[] = [];
  for (const { line, at } of samples) before.push(await page.evaluate(placeInPage, line, at));
  const outcomes: Outcome[] = [];
  for (const [i, sample] of samples.entries()) {
    const place = before[i]!;
    if (place.kind !== 'at') outcomes.push(place.kind);
    else outcomes.push(inWindow(place) ? 'first screen' : await tryFragment(page, slug, sample));
  }
  return outcomes;
}

const counts = new Map<string, number>();
let counted = 0;
const page = await browser.newPage();
for (const sample of pages) {
  const outcomes = await tryPage(page, sample);
  if (outcomes.length > 0) counted++;
  for (const [i, outcome] of outcomes.entries()) {
    const { kind, fragment, line } = sample.samples[i]!;
    for (const key of [outcome, `${kind}: ${outcome}`]) counts.set(key, (counts.get(key) ?? 0) + 1);
    if (outcome === 'not moved' || outcome === 'elsewhere' || process.env['SHOW'] === outcome)
      console.log(
        `${outcome}: ${sample.slug} (${kind})\n  ${decodeURIComponent(fragment)}\n  ${line.slice(0, 200)}`,
      );
  }
}
await browser.close();
await site.close();

const sum = (...keys: string[]): number => keys.reduce((total, key) => total + (counts.get(key) ?? 0), 0);
const tried = sum('right', 'not moved', 'elsewhere');
console.table(Object.fromEntries([...counts].sort()));
console.log(
  `${sum('right')} of ${tried} (${((100 * sum('right')) / tried).toFixed(1)} %) on ${counted} pages scrolled to the right words`,
);
