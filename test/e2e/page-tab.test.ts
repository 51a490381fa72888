import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../demo/extension-page.ts';
import { openCard, openExtensionPage, textOf, waitForText } from '../../demo/reader-actions.ts';
import { violations } from './accessible.ts';
import { catchCopies, openPanel, paste, photograph } from './panel-actions.ts';
import { press } from './press.ts';
import { PANEL_PAGES, PDF_TEXT } from './panel-pages.ts';
import { SCREENS } from './screens.ts';
import {
  BROWSERS,
  openArticle,
  openPlain,
  setSettings,
  startAltered,
  startSession,
  type Session,
} from './session.ts';

// "This page" of the side panel, and texts that are pasted there.

const flashes = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('sidelight-flash')?.size ?? 0);

describe('in chromium', () => {
  it('the real side panels of two windows follow each its own', async () => {
    const session = await startSession('chromium', PANEL_PAGES);
    try {
      const { browser } = session.launched;
      const [extension] = (await browser.extensions()).values();
      const panels = (): number =>
        browser.targets().filter((one) => one.url().endsWith('sidepanel.html')).length;
      const first = await openArticle(session, '/ministerial');
      await extension!.triggerAction(first);
      const panel = await (
        await browser.waitForTarget((one) => one.url().endsWith('sidepanel.html'))
      ).asPage();
      await waitForText(panel, 'Envoy Says South Caucasus');
      const asking = await openExtensionPage(session.launched, 'card.html');
      await asking.evaluate((url) => {
        const { windows } = (
          globalThis as unknown as { chrome: { windows: { create(of: object): Promise<unknown> } } }
        ).chrome;
        return windows.create({ url });
      }, `${session.site.origin}/ferry`);
      const second = await (await browser.waitForTarget((one) => one.url().endsWith('/ferry'))).page();
      await extension!.triggerAction(second!);
      await expect.poll(panels, { timeout: 10_000 }).toBe(2);
      const other = await Promise.all(
        browser.targets().flatMap((one) => (one.url().endsWith('sidepanel.html') ? [one.asPage()] : [])),
      ).then((all) => all.find((one) => one.target() !== panel.target())!);
      await waitForText(other, 'Harbour Ferry Timetable');
      await first.bringToFront();
      await waitForText(panel, 'Envoy Says South Caucasus');
      expect(await textOf(other)).toContain('Harbour Ferry Timetable');
    } finally {
      await session.close();
    }
  });

  it('pages of the browser and documents say what they are, and offer to paste', async () => {
    const session = await startSession('chromium', PANEL_PAGES);
    try {
      const page = await openPlain(session, '/ferry');
      const panel = await openPanel(session, page);
      await waitForText(panel, 'Harbour Ferry');
      await page.goto(`${session.site.origin}/paper.pdf`).catch(() => undefined);
      await waitForText(panel, 'This is no web page');
      await page.goto('chrome://version');
      await waitForText(panel, 'This is a page of the browser itself');
      await press(panel, 'Paste a text');
      await panel.waitForSelector('textarea');
    } finally {
      await session.close();
    }
  });

  it('scrolls smoothly to a mention, or at once where motion is reduced', async () => {
    const session = await startSession('chromium', PANEL_PAGES);
    try {
      for (const value of ['no-preference', 'reduce']) {
        // A page each: a movement that has all but ended would still be counted in the next.
        const page = await openArticle(session, '/tall');
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
        const panel = await openPanel(session, page);
        await waitForText(panel, 'Dmitry Peskov');
        await page.bringToFront();
        await page.evaluate(() => {
          const scrolled = { to: new Set<number>(), ended: false };
          Object.assign(globalThis, { scrolled });
          addEventListener('scroll', () => scrolled.to.add(scrollY));
          addEventListener('scrollend', () => (scrolled.ended = true));
        });
        await panel.evaluate(() => document.querySelector<HTMLElement>('[data-name] button')!.click());
        const ended = (): Promise<boolean> =>
          page.evaluate(() => (globalThis as unknown as { scrolled: { ended: boolean } }).scrolled.ended);
        await expect.poll(ended, { timeout: 8000, interval: 20 }).toBe(true);
        const { steps, offMiddle } = await page.evaluate(() => {
          const [range] = [...(CSS.highlights.get('sidelight-mention') ?? [])] as StaticRange[];
          const live = document.createRange();
          live.setStart(range!.startContainer, range!.startOffset);
          live.setEnd(range!.endContainer, range!.endOffset);
          return {
            steps: (globalThis as unknown as { scrolled: { to: Set<number> } }).scrolled.to.size,
            offMiddle: Math.abs(live.getBoundingClientRect().top - innerHeight / 2),
          };
        });
        expect(offMiddle).toBeLessThan(2);
        if (value === 'reduce') expect(steps).toBe(1);
        else expect(steps).toBeGreaterThan(2);
        await panel.close();
        await page.close();
      }
    } finally {
      await session.close();
    }
  });
});

describe.each(BROWSERS)('this page in %s', (kind) => {
  let session: Session;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    session = await startAltered(kind, PANEL_PAGES);
  });
  afterAll(() => session.close());
  beforeEach(async () => {
    page = await openArticle(session, '/ministerial');
    panel = await openPanel(session, page);
    await waitForText(panel, 'South Caucasus Nations');
  });
  afterEach(async () => {
    await setSettings(panel, {});
    await panel.close();
    await page.close();
  });

  it('says what was understood, and shows what was left out when asked', async () => {
    expect(await textOf(panel)).toMatch(/127\.0\.0\.1 (?:4 Apr|Apr 4,) 2024 \d+ words read/);
    await press(panel, 'What was left out');
    await waitForText(panel, 'Front page');
    const lines = await panel.$$eval('.page-left-out li', (all) => all.map((one) => one.textContent));
    expect(lines).toContain(
      'Also read: Harbour ferry timetable changes on Monday, says Mayor Ingrid Solheim',
    );
    expect(lines.join('\n')).not.toContain('Ministers gather in Brussels');
    await press(panel, 'What was left out');
    expect(await panel.$('.page-left-out')).toBeNull();
  });

  it('gives every related article a reason and counts what is independent', async () => {
    expect(await textOf(panel)).toMatch(/\d articles?, \d independent/);
    const rows = await panel.$$eval('.related', (all) =>
      all.map((one) => one.querySelector('.reason')?.textContent),
    );
    expect(rows.length).toBeGreaterThan(1);
    for (const reason of rows) expect(reason).toMatch(/\w/);
  });

  it('draws the story in time, with the table behind it', async () => {
    const label = await panel.$eval('.timeline svg', (one) => one.getAttribute('aria-label'));
    expect(label).toMatch(/^\d articles, .+2024\. Most: 3 articles \(week of .+2024\)\.$/);
    await panel.$eval('.as-table summary', (one) => (one as HTMLElement).click());
    const rows = await panel.$$eval('.as-table tbody tr', (all) => all.map((one) => one.textContent ?? ''));
    expect(rows[0]).toMatch(/The Post/);
    expect(rows.some((row) => row.includes('this page'))).toBe(true);
    await photograph(panel, kind, 'page-tab');
    await panel.$eval('.as-table .link-button', (one) => (one as HTMLElement).click());
    await panel.waitForSelector('.reading-text');
    await panel.keyboard.press('Escape');
    await press(panel, 'All about Julianne Smith');
    await panel.waitForSelector('.record .timeline svg');
    expect(await panel.$eval('.record .timeline svg', (one) => one.getAttribute('aria-label'))).toMatch(
      /quotations/,
    );
  });

  it('copies a quotation of the page with its citation', async () => {
    const copied = await catchCopies(panel);
    await panel.$eval('[data-page-quotation] [aria-label^="Copy with citation"]', (one) =>
      (one as HTMLElement).click(),
    );
    expect(await copied()).toMatch(
      /^[^\n]+ \(Julianne Smith, .+\)\n127\.0\.0\.1, “Envoy Says South Caucasus .+”, .*2024, http:\/\/127\.0\.0\.1:\d+\/ministerial#:~:text=/,
    );
    await waitForText(panel, 'Copied');
  });

  it('goes from a row to the mention, which flashes, and from the card to the row', async () => {
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-name]')]
        .find((row) => row.textContent?.includes('Ilham Aliyev'))!
        .querySelector('button')!
        .click(),
    );
    await expect.poll(() => flashes(page), { interval: 20, timeout: 5000 }).toBe(1);
    await page.bringToFront();
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    const card = await openCard(page, 'Jens Stoltenberg');
    await waitForText(card, 'mentions on this page');
    const focused = await card.evaluateHandle(() =>
      [...document.querySelectorAll('button')].find((one) => /on this page/.test(one.textContent ?? '')),
    );
    await card.evaluate((one) => (one as HTMLElement).focus(), focused);
    await page.keyboard.press('Enter');
    await panel.bringToFront();
    await panel.waitForFunction(
      () => document.activeElement?.closest('.name-row.sought')?.textContent?.includes('Jens Stoltenberg'),
      { timeout: 5000, polling: 20 },
    );
    const box = await panel.$eval(
      '.name-row.sought',
      (one) => one.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect(box.top).toBeGreaterThan(0);
    expect(box.bottom).toBeLessThan(900);
  });

  it('follows the tab from page to page, also to one that is no article', async () => {
    await page.goto(`${session.site.origin}/ferry`);
    await waitForText(panel, 'Harbour Ferry Timetable');
    await page.goto(`${session.site.origin}/`);
    await waitForText(panel, 'This page has not been read');
    await page.goto(`${session.site.origin}/ministerial`);
    await waitForText(panel, 'Envoy Says South Caucasus');
  });

  it('says that a site is not allowed, and offers the click that asks for it', async () => {
    await page.goto(`${session.site.origin.replace('127.0.0.1', 'localhost')}/ferry`);
    await waitForText(panel, 'Sidelight is not allowed on this site');
    await panel.screenshot({ path: `${SCREENS}/${kind}-not-allowed.png` });
    if (kind === 'chromium') {
      await press(panel, 'Ask to read this site');
      await waitForText(panel, 'Allow it in the toolbar');
    } else {
      // A click by script is no click of the reader, so the browser refuses to ask.
      await press(panel, 'Allow every site');
      await waitForText(panel, 'The browser did not accept this');
    }
    expect(await violations(panel)).toEqual([]);
  });

  it('analyses a text that is pasted, and keeps nothing of it', async () => {
    await paste(panel, PDF_TEXT);
    await panel.waitForSelector('textarea');
    expect(await panel.$eval('textarea', (one) => one.value)).toContain('before the min-');
    await photograph(panel, kind, 'paste-form');
    await press(panel, 'Analyse');
    await waitForText(panel, 'Names in this text');
    const text = await textOf(panel);
    expect(text).toMatch(/Pasted text (?:4 Apr|Apr 4,) 2024/);
    expect(text).toContain('Envoy Speaks in Brussels');
    expect(text).toMatch(/altered/i);
    await photograph(panel, kind, 'pasted');
    const copied = await catchCopies(panel);
    await panel.$eval('.pasted [aria-label^="Copy with citation"]', (one) => (one as HTMLElement).click());
    expect(await copied()).toMatch(/^[^\n]+\n“Envoy Speaks in Brussels/);
    await press(panel, 'Person: Dmitry Peskov', { begins: true, within: '.pasted .name-rows' });
    await panel.waitForSelector('.reading-text mark');
    expect(await panel.$$eval('.reading-text mark', (all) => all.map((one) => one.textContent))).toEqual([
      'Dmitry Peskov',
    ]);
    expect(await textOf(panel)).toContain('before the ministers met there');
    await panel.screenshot({ path: `${SCREENS}/${kind}-pasted-words.png` });
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => document.querySelector('.reading') === null, { polling: 20 });
    const stored = await panel.evaluate(async () => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      return JSON.stringify([
        await chrome.storage.session.get(null),
        await chrome.storage.local.get(null as unknown as string),
      ]);
    });
    expect(stored).not.toContain('in spite of');
    // There until one goes back from it.
    const draft = (): Promise<string> => panel.$eval('textarea', (one) => one.value);
    await panel.click('#tab-search');
    await panel.click('#tab-page');
    await press(panel, 'Paste a text');
    await panel.waitForSelector('textarea');
    expect(await draft()).toContain('before the min-');
    await press(panel, 'Back', { within: '.paste' });
    await waitForText(panel, 'South Caucasus Nations');
    await press(panel, 'Paste a text');
    await panel.waitForSelector('textarea');
    expect(await draft()).toBe('');
  });
});
