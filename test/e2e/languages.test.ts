import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asker, cardDrawn, openCard, openExtensionPage, tabIdOf } from '../../demo/reader-actions.ts';
import { languageOf, type PseudoLocale } from './pseudo-locale.ts';
import { SCREENS } from './screens.ts';
import { BROWSERS, openArticle, setSettings, startAltered, type Session } from './session.ts';

// In languages that do not exist nothing is cut off, nothing is English, and all is turned where the language is.

const LOCALES: readonly PseudoLocale[] = ['accented', 'mirrored'];

/** What is wider than where it stands, and was not meant to scroll or be cut. */
const cutOff = (where: Page | Frame): Promise<readonly string[]> =>
  where.evaluate(() => {
    const page = document.documentElement;
    const wide = page.scrollWidth > page.clientWidth ? ['the page scrolls sideways'] : [];
    const cut = [...document.querySelectorAll<HTMLElement>('button, a, summary, label, h1, h2, h3, th')]
      .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      .filter((one) => getComputedStyle(one).display !== 'inline')
      .map((one) => one.outerHTML.slice(0, 160));
    return [...wide, ...cut];
  });

/** Words of the interface that are not of the language: texts without its brackets in controls and headings. */
const english = (where: Page, selector: string): Promise<readonly string[]> =>
  where.evaluate((wanted) => {
    const shown = [...document.querySelectorAll<HTMLElement>(wanted)].filter((one) => one.checkVisibility());
    return shown
      .map((one) => one.ariaLabel ?? one.innerText)
      .filter((words) => /[a-z]{3}/i.test(words.normalize('NFC')) && !words.includes('⟦'));
  }, selector);

describe.each(BROWSERS)('languages in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startAltered(kind);
  });
  afterAll(() => session.close());

  describe.each(LOCALES)('%s', (locale) => {
    beforeAll(async () => setSettings(await asker(session.launched), { language: languageOf(locale) }));

    const shoot = (page: Page, name: string): Promise<unknown> =>
      page.screenshot({ path: `${SCREENS}/${kind}-${locale}-${name}.png` });
    const isTurned = (where: Page | Frame): Promise<boolean> =>
      where.evaluate(() => getComputedStyle(document.documentElement).direction === 'rtl');

    it('card and panel', async () => {
      const page = await openArticle(session, '/ministerial');
      const card = await openCard(page, 'Julianne Smith');
      await card.waitForSelector('.quotation');
      await cardDrawn(card);
      await shoot(page, 'card');
      expect(await cutOff(card)).toEqual([]);
      expect(await isTurned(card)).toBe(locale === 'mirrored');
      const panel = await openExtensionPage(
        session.launched,
        `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`,
      );
      await panel.setViewport({ width: 400, height: 1000 });
      await panel.bringToFront();
      await panel.waitForSelector('.related');
      await shoot(panel, 'panel');
      expect(await cutOff(panel)).toEqual([]);
      expect(await english(panel, 'h2, [role="tab"], .text-button')).toEqual([]);
      await panel.close();
      await page.close();
    });

    it.each([
      ['options', '.source-row'],
      ['welcome', '.welcome-choice'],
    ])('%s', async (name, there) => {
      const page = await openExtensionPage(session.launched, `${name}.html`);
      await page.setViewport({ width: 640, height: 1000 });
      await page.bringToFront();
      await page.waitForSelector(there);
      await shoot(page, name);
      expect(await cutOff(page)).toEqual([]);
      expect(await english(page, 'h1, h2, h3:not(.heading), legend, nav a, .quiet, .button')).toEqual([]);
      expect(await isTurned(page)).toBe(locale === 'mirrored');
      await page.close();
    });
  });
});
