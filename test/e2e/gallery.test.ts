import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../demo/find-browser.ts';
import { launch, type Launched } from '../../demo/launch.ts';
import { serveGallery, type ServedGallery } from '../gallery/serve.ts';
import { violations } from './accessible.ts';
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

let gallery: ServedGallery;
beforeAll(async () => {
  gallery = await serveGallery(0);
});
afterAll(() => gallery.close());

describe.each([
  ['chromium', { forced: false }],
  ['firefox', { forced: false }],
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
    for (const family of await page.$$('.family')) {
      const id = await family.evaluate((one) => one.id);
      await family.screenshot({
        // Half the time; Firefox's driver does not know it.
        ...(kind === 'chromium' && { optimizeForSpeed: true }),
        path: `${SCREENS}/${kind}-gallery-${id}${forced ? '-forced' : ''}.png`,
      });
    }
    expect(await violations(page, { coloursOnly: forced, without: OF_A_PAGE })).toEqual([]);
    expect(failed).toEqual([]);
  });
});
