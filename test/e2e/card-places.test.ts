import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardFrame,
  cardDrawn,
  cardGone,
  cardOpened,
  cardShown,
  changesWithin,
  openCard,
  pointAt,
  stirUntilShown,
  waitForMarks,
  waitForText,
} from '../../demo/reader-actions.ts';
import { CARD_PAGES } from './card-pages.ts';
import { SCREENS } from './screens.ts';
import { BROWSERS, setFast, startSession, type Session } from './session.ts';

// Where a card must find its place: over, in and beside whatever pages do. What it does there: card.test.ts, card-layers.test.ts.

const NAME = 'Jens Stoltenberg';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HOST = '[popover="manual"]';

/** The card, and whether it is what is seen and hit in its middle. */
const cardBox = (page: Page): Promise<Box & { readonly above: boolean }> =>
  page.evaluate((selector) => {
    const host = [...document.querySelectorAll<HTMLElement>(selector)].find(
      (one) => one.style.opacity === '1',
    )!;
    const { left, top, right, bottom } = host.getBoundingClientRect();
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === host;
    return { left, top, right, bottom, above };
  }, HOST);

/** The pieces of the first occurrence of a text in the article, one a line. */
const piecesOf = (page: Page, text: string): Promise<readonly Box[]> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('article')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      }));
    }
    return [];
  }, text);

/** How far the card is from a line: below it or above it. */
const gapTo = (card: Box, line: Box): number =>
  Math.round(Math.max(card.top - line.bottom, line.top - card.bottom));

describe.each(BROWSERS)('the card finds its place in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind, CARD_PAGES);
    await setFast(session);
    page = await session.launched.browser.newPage();
  });
  afterAll(() => session.close());

  const shoot = async (name: string): Promise<void> => {
    await cardDrawn(await cardOpened(page));
    await page.screenshot({ path: `${SCREENS}/${kind}-card-${name}.png` });
  };
  /** A page in a viewport of its own, with its marks, and the pointer away from them. */
  const open = async (path: string, width = 1100, height = 800, deviceScaleFactor = 1): Promise<void> => {
    await page.setViewport({ width, height, deviceScaleFactor });
    await page.goto(`${session.site.origin}${path}`);
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await waitForMarks(page);
  };
  // Firefox's driver sets neither the distance of fingers nor the wish for less motion.
  const inChromium = kind === 'chromium' ? it : it.skip;

  it('in a modal dialog that was open before it; Escape closes the card and not the dialog', async () => {
    await open('/dialog#open');
    await openCard(page, 'Dmitry Peskov');
    expect(await page.$$(`dialog > ${HOST}`)).toHaveLength(1);
    expect((await cardBox(page)).above).toBe(true);
    await shoot('dialog');
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await page.$$('dialog[open]')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog')!.open, { polling: 20 });
    // And back in the document, in a frame loaded anew.
    await waitForText(await openCard(page, NAME), 'Stoltenberg');
    expect(await page.$$(`html > ${HOST}`)).toHaveLength(1);
    // Opened over a card, the dialog takes its place.
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await cardGone(page);
    await waitForText(await openCard(page, 'Dmitry Peskov'), 'Peskov');
    expect((await cardBox(page)).above).toBe(true);
  });

  it('over an element in full screen', async () => {
    await open('/full-screen');
    await page.click('button');
    await page.waitForFunction(() => document.fullscreenElement !== null, { polling: 20 });
    await openCard(page, NAME);
    await shoot('full-screen');
    expect((await cardBox(page)).above).toBe(true);
    await page.evaluate(() => document.exitFullscreen());
  });

  it('over the page’s own top layer, on a dark page', async () => {
    // What of it is dark needs the system's wish, which Firefox's driver does not set.
    if (kind === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await open('/overlaid');
    await openCard(page, NAME);
    expect((await cardBox(page)).above).toBe(true);
    await shoot('overlaid');
    if (kind === 'chromium') await page.emulateMediaFeatures([]);
  });

  it.each(['/transformed', '/zoomed-by-itself'])('8 px from the words on a page that is %s', async (path) => {
    await open(path);
    await openCard(page, NAME);
    const card = await cardBox(page);
    expect(gapTo(card, (await piecesOf(page, NAME))[0]!)).toBe(8);
    expect(Math.round(card.right - card.left)).toBe(320);
  });

  it('in columns, in the first and in the last', async () => {
    await open('/columns', 1100, 500);
    for (const name of [NAME, 'Dmitry Peskov']) {
      await openCard(page, name);
      const card = await cardBox(page);
      expect(gapTo(card, (await piecesOf(page, name))[0]!)).toBe(8);
      expect(card.right).toBeLessThanOrEqual(1095);
    }
    await shoot('light');
  });

  it('beside the piece that is pointed at of a name on two lines', async () => {
    await open('/wrapped');
    await pointAt(page, NAME);
    for (const which of [0, 1]) {
      const pieces = await piecesOf(page, NAME);
      expect(pieces).toHaveLength(2);
      const { left, right, top, bottom } = pieces[which]!;
      await page.mouse.move(5, 5);
      await cardGone(page);
      const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
      await page.mouse.move(middle.x, middle.y, { steps: 12 });
      await stirUntilShown(page, () => Promise.resolve(middle));
      expect(gapTo(await cardBox(page), pieces[which]!)).toBe(8);
      if (which === 1) await shoot('wrapped');
    }
  });

  it('on a right-to-left page: it ends where the name ends', async () => {
    await open('/rtl');
    await openCard(page, NAME);
    const card = await cardBox(page);
    const [line] = await piecesOf(page, NAME);
    await shoot('rtl');
    expect(gapTo(card, line!)).toBe(8);
    expect(Math.abs(card.right - line!.right)).toBeLessThan(1.5);
    await shoot('rtl');
  });

  it.each([
    ['narrow', 320, 480, 1],
    ['tiny', 200, 150, 2],
    ['400-percent', 320, 200, 4],
  ] as const)('as a sheet: %s', async (name, width, height, scale) => {
    await open('/plain', width, height, scale);
    await openCard(page, NAME);
    const card = await cardBox(page);
    // Firefox's scroll bars take of width and height.
    const [clientWidth, clientHeight] = await page.evaluate(() => [
      document.documentElement.clientWidth,
      document.documentElement.clientHeight,
    ]);
    expect([card.left, Math.round(card.right)]).toEqual([0, clientWidth]);
    expect(card.top === 0 || Math.round(card.bottom) === clientHeight).toBe(true);
    expect(gapTo(card, (await piecesOf(page, NAME))[0]!)).toBeGreaterThanOrEqual(8);
    await shoot(name);
    // Whatever the height, the last of it can be scrolled to.
    const last = await cardFrame(page).evaluate(() => {
      const foot = document.querySelector('.card-foot')!;
      foot.scrollIntoView({ block: 'end', behavior: 'instant' });
      const { top, bottom } = foot.getBoundingClientRect();
      return bottom <= innerHeight + 1 && bottom > top;
    });
    expect(last).toBe(true);
  });

  it('at 50 % zoom', async () => {
    await open('/plain', 2200, 1600, 0.5);
    await openCard(page, NAME);
    expect(gapTo(await cardBox(page), (await piecesOf(page, NAME))[0]!)).toBe(8);
    await shoot('50-percent');
  });

  inChromium('in what is seen with fingers apart', async () => {
    await open('/plain');
    const devtools = await page.createCDPSession();
    await openCard(page, NAME);
    await page.mouse.move(5, 5);
    await cardGone(page);
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1.5 });
    await openCard(page, NAME);
    const seen = await page.evaluate(() => {
      const { offsetLeft, offsetTop, width, height } = visualViewport!;
      return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
    });
    const card = await cardBox(page);
    expect(card.left).toBeGreaterThanOrEqual(seen.left);
    expect(card.right).toBeLessThanOrEqual(seen.right);
    expect(card.bottom).toBeLessThanOrEqual(seen.bottom);
    await shoot('fingers-apart');
  });

  it('again on a page that took its host away', async () => {
    await open('/rude');
    await openCard(page, NAME);
    await page.evaluate(() => {
      (globalThis as { rude?: boolean }).rude = true;
      document.documentElement.append(document.createElement('i'));
    });
    await page.waitForFunction((host) => !document.querySelector(host), { polling: 20 }, HOST);
    await page.evaluate(() => ((globalThis as { rude?: boolean }).rude = false));
    await page.mouse.move(5, 5);
    await waitForText(await openCard(page, NAME), 'Stoltenberg');
  });

  it('nowhere for a finger', async () => {
    await open('/plain');
    const [line] = await piecesOf(page, NAME);
    await page.touchscreen.tap(line!.left + 20, line!.top + 8);
    expect(await changesWithin(page, 'shown', 500)).toBe(false);
  });

  it('nor while words are selected, by pointer or by keys', async () => {
    await open('/plain');
    const [line] = await piecesOf(page, NAME);
    const { left, top } = line!;
    await page.mouse.move(left - 60, top + 8);
    await page.mouse.down();
    await page.mouse.move(left + 40, top + 8, { steps: 12 });
    expect(await changesWithin(page, 'shown', 500)).toBe(false);
    await page.mouse.up();
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowRight');
    await page.mouse.move(left + 44, top + 9, { steps: 4 });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    expect(await changesWithin(page, 'shown', 300)).toBe(false);
  });

  inChromium('and fades in 200 ms and out in 150, or not at all where motion is reduced', async () => {
    await open('/plain');
    const transition = (): Promise<string> =>
      page.$eval(`html > ${HOST}`, (host) => (host as HTMLElement).style.transition);
    await openCard(page, NAME);
    expect(await transition()).toMatch(/^none/);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
    await page.mouse.move(5, 5);
    await cardGone(page);
    await openCard(page, NAME);
    expect(await transition()).toMatch(/^opacity (?:200ms|0\.2s)/);
    const out = page.waitForFunction(
      (host) => /^opacity (?:150ms|0\.15s)/.test(document.querySelector<HTMLElement>(host)!.style.transition),
      { polling: 'mutation', timeout: 5000 },
      HOST,
    );
    await page.keyboard.press('Escape');
    await out;
    await cardGone(page);
    expect(await cardShown(page)).toBe(false);
  });
});
