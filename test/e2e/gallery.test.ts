import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../demo/find-browser.ts';
import { launch, type Launched } from '../../demo/launch.ts';
import { serveGallery, type ServedGallery } from '../gallery/serve.ts';
import { tooLoud, tooSticky, tooWide, unclearNames, unseenFocus, violations } from './accessible.ts';
import { SCREENS } from './screens.ts';

// Every part in every state, light and dark beside each other: a picture of each family, and axe on all of it.

/** Parts stand many times on one page here, with the ids and landmarks that their own page has once. */
const OF_A_PAGE = [
  'duplicate-id-aria',
  'heading-order',
  'landmark-banner-is-top-level',
  'landmark-main-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-main',
  'landmark-one-main',
  'landmark-unique',
  'page-has-heading-one',
  'region',
];

const BAD = `<!doctype html><html lang="en"><head><title>Bad</title></head><body>
<style>:focus-visible { outline: 2px solid } #ringless:focus-visible { outline: none }</style>
<main><h1>Bad</h1><img src="data:," /><button id="nameless"></button>
<button>Open</button><button>Open</button>
<ul><li>The harbour <button class="icon-button" aria-label="Copy"></button></li></ul>
<a id="ringless" href="#a">A</a><a href="#b">B</a><a href="#b">B</a>
${'<p role="status"></p>'.repeat(4)}
<p id="wide" style="inline-size: 400px">Wide</p>
<p id="cut" style="inline-size: 40px; overflow: hidden; white-space: nowrap">Cut off at its end</p>
<div style="position: sticky; inset-block-start: 0; block-size: 70px">Bar</div>
</main></body></html>`;

let gallery: ServedGallery;
beforeAll(async () => {
  gallery = await serveGallery(0);
});
afterAll(() => gallery.close());

// Forced colours in Firefox, which reads them only at its start; the same parts in light and dark are in looks.test.ts there.
describe.each([
  ['chromium', { forced: false }],
  ['firefox', { forced: true }],
] as const)('gallery in %s, %o', (kind, { forced }) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(findBrowser(kind)!, { extension: null, headless: true, forcedColours: forced });
  });
  afterAll(() => launched.close());

  it('axe finds nothing; a picture of each family', async () => {
    const page = await launched.browser.newPage();
    await page.setViewport({ width: 1000, height: 900 });
    const failed: string[] = [];
    page.on('pageerror', (error) => failed.push(String(error)));
    await page.goto(gallery.address);
    await page.waitForSelector('.family');
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(forced);
    const ids = await page.$$eval('.family', (all) => all.map(({ id }) => id));
    // Alone on the page each is drawn in a fraction of the time.
    const showOnly = (shown: string | null): Promise<void> =>
      page.evaluate((id) => {
        for (const one of document.querySelectorAll<HTMLElement>('.family'))
          one.style.display = id === null || one.id === id ? '' : 'none';
      }, shown);
    for (const id of ids) {
      await showOnly(id);
      const path = `${SCREENS}/${kind}-gallery-${id}${forced ? '-forced' : ''}.png`;
      await page.screenshot({ path, fullPage: true });
    }
    await showOnly(null);
    expect(await violations(page, { coloursOnly: forced, without: OF_A_PAGE })).toEqual([]);
    expect(failed).toEqual([]);
  });

  it('what looks.test.ts asks is asked rightly: a page with all that may be wrong', async () => {
    const page = await launched.browser.newPage();
    await page.setViewport({ width: 320, height: 256 });
    await page.setContent(BAD);
    expect((await violations(page)).some((line) => line.startsWith('image-alt'))).toBe(true);
    expect(await unclearNames(page)).toEqual([
      expect.stringMatching(/^no name: <button id="nameless"/),
      'of what? Copy',
      '2 times button “Open”',
    ]);
    expect(await unseenFocus(page, page)).toEqual([expect.stringMatching(/^no ring: <a id="ringless"/)]);
    expect(await tooLoud(page)).toEqual([expect.stringMatching(/^4 live regions/)]);
    expect(await tooWide(page)).toEqual([
      expect.stringMatching(/^scrolls sideways/),
      expect.stringMatching(/px: <p id="wide"/),
      expect.stringMatching(/^cut off: <p id="cut"/),
    ]);
    expect(await tooSticky(page)).toEqual([expect.stringMatching(/^70 of 256 px/)]);
    await page.close();
  });
});
