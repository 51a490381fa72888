import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardDrawn,
  cardGone,
  cardShown,
  openCard,
  openExtensionPage,
  textOf,
  waitForMarks,
  waitForText,
} from '../../demo/reader-actions.ts';
import { CARD_PAGES } from './card-pages.ts';
import { SCREENS } from './screens.ts';
import { BROWSERS, openArticle, openPlain, setFast, startSession, type Session } from './session.ts';

// What a card does once it is there: layers, pin, what makes it go, and the three ways to keep it from coming back.

const NAME = 'Jens Stoltenberg';

/** Presses a button of the card with the keyboard: a click by pointer in its first moments is taken for one on the page. */
async function press(page: Page, card: Frame, name: string): Promise<void> {
  await card.evaluate((wanted) => {
    const all = [
      ...document.querySelectorAll<HTMLElement>(
        '.card:not([inert]) button, .card:not([inert]) [role="button"]',
      ),
    ];
    const said = (one: HTMLElement): string => one.getAttribute('aria-label') ?? one.innerText;
    all.find((one) => said(one).startsWith(wanted))!.focus();
  }, name);
  await page.keyboard.press('Enter');
}

const layers = (card: Frame): Promise<number> => card.$$eval('.card', (all) => all.length);
const focused = (card: Frame): Promise<string> =>
  card.evaluate(() => `${document.activeElement?.className} ${document.activeElement?.textContent}`);

describe.each(BROWSERS)('an open card in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind, CARD_PAGES);
    await setFast(session);
    page = await openArticle(session, '/plain');
  });
  afterAll(() => session.close());

  it('keeps its parent when a name in its words is opened; Escape drops one layer a press and gives the focus back', async () => {
    const card = await openCard(page, NAME);
    await waitForText(card, 'NATO');
    await press(page, card, 'NATO');
    await card.waitForSelector('.card.upper');
    expect(await textOf(card)).toContain('Jens Stoltenberg'); // the way back
    expect(await focused(card)).toMatch(/^card upper/);
    await cardDrawn(card);
    await page.screenshot({ path: `${SCREENS}/${kind}-card-nested.png` });
    await page.keyboard.press('Escape');
    await card.waitForSelector('.card.upper', { hidden: true });
    expect(await focused(card)).toBe('name-in-words NATO');
    expect(await cardShown(page)).toBe(true);
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  it('drops its layers at Escape in the page as well, and by the way back', async () => {
    await page.mouse.move(5, 5);
    const card = await openCard(page, NAME);
    await press(page, card, 'NATO');
    await card.waitForSelector('.card.upper');
    await press(page, card, 'Back to Jens Stoltenberg');
    await card.waitForSelector('.card.upper', { hidden: true });
    await press(page, card, 'NATO');
    await card.waitForSelector('.card.upper');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Escape');
    await card.waitForSelector('.card.upper', { hidden: true });
    expect(await cardShown(page)).toBe(true);
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  it('has two layers, and closes all of them by its button', async () => {
    await page.mouse.move(5, 5);
    const card = await openCard(page, NAME);
    await press(page, card, 'NATO');
    await card.waitForSelector('.card.upper');
    expect(await layers(card)).toBe(2);
    await press(page, card, 'Close');
    await cardGone(page);
  });

  it('pinned, stays until Escape: without the pointer, while the page scrolls, is clicked and is behind', async () => {
    await page.mouse.move(5, 5);
    const card = await openCard(page, NAME);
    await press(page, card, 'Pin');
    await page.mouse.move(5, 5, { steps: 3 });
    await page.mouse.click(5, 300);
    await page.evaluate(() => scrollBy({ top: 300, behavior: 'instant' }));
    const other = await openPlain(session, '/rude');
    await other.close();
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    expect(await cardShown(page)).toBe(true);
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the page scrolls', () => page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }))],
    ['its words are gone', () => page.$eval('article b', (one) => (one.textContent = 'Somebody'))],
    ['the page goes to another address', () => page.evaluate(() => history.pushState(null, '', '/plain/2'))],
    ['the page is hidden', async () => (await openPlain(session, '/rude')).close()],
  ])('goes when %s', async (_name, happen) => {
    await page.goto(`${session.site.origin}/plain`);
    await page.bringToFront();
    await waitForMarks(page);
    await openCard(page, NAME);
    await happen();
    await page.bringToFront();
    await cardGone(page);
  });

  it('stays where something else on the page scrolls, and leaves a link its click', async () => {
    await page.goto(`${session.site.origin}/plain`);
    await waitForMarks(page);
    const card = await openCard(page, NAME, 1);
    await page.$eval('#ticker', (one) => one.scrollBy({ top: 60, behavior: 'instant' }));
    await cardDrawn(card);
    expect(await cardShown(page)).toBe(true);
    await page.click('article a');
    expect(await page.evaluate(() => location.hash)).toBe('#followed');
    await cardGone(page);
  });

  it('not this person: the mark stays, the card says so and takes it back', async () => {
    await page.goto(`${session.site.origin}/plain`);
    await page.bringToFront();
    await waitForMarks(page);
    await press(page, await openCard(page, NAME), 'Not this person');
    await cardGone(page);
    const options = await openExtensionPage(session.launched, 'options.html');
    await waitForText(options, 'Corrections');
    await waitForText(options, NAME);
    await options.close();
    await page.bringToFront();
    await waitForMarks(page);
    await page.mouse.move(2, 2);
    const card = await openCard(page, NAME);
    await waitForText(card, 'is not meant on this site');
    await press(page, card, 'Undo');
    await waitForText(card, 'Open in panel');
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  it.each([
    ['Pause here', '127.0.0.1/plain', 'Paused pages'],
    ['Off for this site', '127.0.0.1', 'Paused sites'],
  ] as const)('%s: one click, which settings take back', async (button, entry, heading) => {
    await page.goto(`${session.site.origin}/plain?from=home`);
    await page.bringToFront();
    await waitForMarks(page);
    const card = await openCard(page, NAME);
    await press(page, card, button);
    await cardGone(page);
    const gone = (): boolean => {
      const marked = [...(CSS.highlights.get('sidelight-mention') ?? [])] as StaticRange[];
      return !marked.some(({ startContainer }) => startContainer.parentElement?.tagName === 'B');
    };
    await page.waitForFunction(gone, { polling: 20, timeout: 5000 });
    const options = await openExtensionPage(session.launched, 'options.html');
    await waitForText(options, heading);
    const row = (wanted: string): HTMLElement | undefined =>
      [...document.querySelectorAll<HTMLElement>('.removable li')].find(
        (one) => one.querySelector('.row-label')?.textContent === wanted,
      );
    await options.evaluate(`(${String(row)})(${JSON.stringify(entry)}).querySelector('button').click()`);
    await options.waitForFunction(`!(${String(row)})(${JSON.stringify(entry)})`, {
      polling: 20,
      timeout: 5000,
    });
    await options.close();
    await page.bringToFront();
    await page.waitForFunction(`!(${String(gone)})()`, { polling: 20, timeout: 5000 });
  });
});
