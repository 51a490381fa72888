import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  cardGone,
  cardShown,
  openCard,
  openExtensionPage,
  tabIdOf,
  waitForText,
} from '../../demo/reader-actions.ts';
import { SCREENS } from './screens.ts';
import { BROWSERS, openArticle, startSession, switchSource, type Session } from './session.ts';

/** What is marked in the article that the panel shows. */
const marked = (panel: Page): Promise<readonly string[]> =>
  panel.$$eval('.reading-text mark', (all) => all.map((one) => one.textContent ?? ''));

/** Clicks the first button whose accessible name, or text, begins so. */
const press = (panel: Page, name: string): Promise<void> =>
  panel.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button')].find(
      (one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent ?? '').trim().startsWith(wanted),
    );
    if (!found) throw new Error(`No button "${wanted}"`);
    found.focus();
    found.click();
  }, name);

const inView = (panel: Page): Promise<unknown> =>
  panel.waitForFunction(
    () => {
      const box = document.querySelector('.reading-text mark')?.getBoundingClientRect();
      return box && box.top > 80 && box.top < innerHeight * 0.5;
    },
    { timeout: 5000, polling: 20 },
  );

describe('in chromium', () => {
  it('a click in the card opens the real side panel at the words', async () => {
    const session = await startSession('chromium');
    try {
      const page = await openArticle(session, '/ministerial');
      const card = await openCard(page, 'Julianne Smith');
      await waitForText(card, 'Turan');
      const button = await card.$('.quotation [aria-label^="Show the words in"]');
      // Clicks in the card's first moments are not meant for it: clicked, as a reader would, until it goes.
      await expect
        .poll(
          async () => {
            await button!.click().catch(() => undefined); // gone with the card
            return cardShown(page);
          },
          { interval: 100, timeout: 5000 },
        )
        .toBe(false);
      const target = await session.launched.browser.waitForTarget(
        (one) => one.url().endsWith('sidepanel.html'),
        { timeout: 10_000 },
      );
      const panel = await target.asPage();
      await panel.waitForSelector('.reading-text mark');
      expect(await marked(panel)).toHaveLength(1);
      await inView(panel);
    } finally {
      await session.close();
    }
  });
});

describe.each(BROWSERS)('the article view in %s', (kind) => {
  let session: Session;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await openArticle(session, '/ministerial');
    const tab = await tabIdOf(session.launched, page);
    panel = await openExtensionPage(session.launched, `sidepanel.html?tab=${tab}`);
    await panel.setViewport({ width: 400, height: 900 });
    await panel.bringToFront();
    await waitForText(panel, 'South Caucasus Nations');
  });
  afterEach(async () => {
    await panel.close();
    await page.close();
  });

  it('shows a quotation of the card where it stands, with its words marked', async () => {
    await page.bringToFront();
    const card = await openCard(page, 'Julianne Smith');
    await waitForText(card, 'Turan');
    const words = await card.$eval('.quotation .words', (one) => one.textContent ?? '');
    await card.$eval('.quotation [aria-label^="Show the words in"]', (one) => (one as HTMLElement).focus());
    await page.keyboard.press('Enter');
    await cardGone(page);
    await panel.bringToFront();
    await panel.waitForSelector('.reading-text mark');
    expect(words).toContain((await marked(panel))[0]);
    await inView(panel);
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('article-title');
    await panel.screenshot({ path: `${SCREENS}/${kind}-article.png` });
  });

  it('shows only the part that a version is, and goes back to where the reader was', async () => {
    await panel.$eval('button[aria-label^="Show the words in"]', (one) => one.focus());
    const before = await panel.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    await press(panel, 'Show the words in');
    await panel.waitForSelector('.reading-text mark');
    const [words] = await marked(panel);
    const whole = await panel.$eval('.reading-text', (one) => one.textContent ?? '');
    expect(words!.length).toBeLessThan(whole.length / 4);
    await inView(panel);
    await press(panel, 'Back');
    await panel.waitForFunction(() => document.querySelector('.reading') === null, { polling: 20 });
    const after = await panel.evaluate(() => ({
      focus: document.activeElement?.ariaLabel?.startsWith('Show the words in'),
      scroll: window.scrollY,
    }));
    expect(after.focus).toBe(true);
    // Firefox scrolls by parts of a pixel and rounds what it says of it.
    expect(Math.abs(after.scroll - before)).toBeLessThanOrEqual(1);
  });

  it('lists many versions of a turn within the panel’s width', async () => {
    await press(panel, 'All about Julianne Smith');
    await panel.waitForSelector('.record');
    await panel.$$eval('.record .disclose', (all) => all.forEach((one) => (one as HTMLElement).click()));
    await press(panel, 'Show 5 more versions');
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await panel.screenshot({ path: `${SCREENS}/${kind}-versions.png`, fullPage: true });
  });

  it('opens a related article by its title, and says when its source is switched off', async () => {
    await press(panel, 'South Caucasus Nations');
    await panel.waitForSelector('.left-out');
    expect(await marked(panel)).toEqual([]);
    await panel.$eval('.left-out summary', (one) => (one as HTMLElement).click());
    await waitForText(panel, 'Back to top button');
    await switchSource(session, 'Turan');
    await panel.bringToFront();
    await waitForText(panel, 'Turan is switched off');
    await panel.screenshot({ path: `${SCREENS}/${kind}-article-off.png` });
    await press(panel, 'Switch it on');
    await panel.waitForSelector('.reading-text');
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => document.querySelector('.reading') === null, { polling: 20 });
  });
});
