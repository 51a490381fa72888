import type { ExtensionPage } from '../../demo/extension-page.ts';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asker, openExtensionPage, tabIdOf, textOf, waitForText } from '../../demo/reader-actions.ts';
import { BROWSERS, openArticle, startSession, type Session } from './session.ts';

describe.each(BROWSERS)('search in %s', (kind) => {
  let session: Session;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    session = await startSession(kind);
    page = await openArticle(session, '/ministerial');
    const tab = await tabIdOf(session.launched, page);
    panel = await openExtensionPage(session.launched, `sidepanel.html?tab=${tab}`);
    await panel.bringToFront();
    await waitForText(panel, 'South Caucasus Nations');
  });
  afterAll(() => session.close());

  const focused = (of: Page): Promise<string> =>
    of.evaluate(() => `${document.activeElement?.tagName} ${document.activeElement?.className}`);
  /** Types in place of what stands in the field. */
  async function type(query: string): Promise<void> {
    await panel.keyboard.press('/');
    await panel.waitForFunction(() => document.activeElement?.matches('input[type="search"]'), {
      polling: 20,
    });
    await panel.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await panel.keyboard.type(query);
  }
  const sections = (): Promise<readonly string[]> =>
    panel.$$eval('.results .section .heading', (all) => all.map((one) => one.textContent));

  it('finds as one types, with a typing error, and marks whole words', async () => {
    await type('stoltenburg');
    await waitForText(panel, 'Jens Stoltenberg');
    expect(await panel.$$eval('.results .row-label mark', (all) => all[0]!.textContent)).toBe('Stoltenberg');
  });

  it('goes without a pointer: down to a name, into its record, back to it, up to the field, out of it', async () => {
    await panel.keyboard.press('ArrowDown');
    expect(await focused(panel)).toContain('hit');
    await panel.keyboard.press('Enter');
    await waitForText(panel, 'Prime Minister of Norway');
    await panel.keyboard.press('Escape');
    await expect.poll(() => focused(panel), { interval: 20, timeout: 5000 }).toContain('hit');
    await panel.keyboard.press('Escape');
    expect(await focused(panel)).toMatch(/^INPUT/);
    await panel.keyboard.press('Escape');
    await waitForText(panel, 'Find anything in your library');
    await panel.keyboard.press('Escape');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('tab-search');
  });

  it('narrows to a source and a speaker, lists what passes without a word, and widens again', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('.filters .disclose')!.click());
    await panel.waitForSelector('.filter-fields select');
    await panel.evaluate(() => {
      const source = document.querySelectorAll<HTMLSelectElement>('.filter-fields select')[1]!;
      const turan = [...source.options].find((option) => option.text.includes('Turan'))!;
      source.value = turan.value;
      source.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(sections, { interval: 20, timeout: 5000 }).toEqual(['Names', 'Quotations', 'Articles']);
    await panel.focus('.filter-fields input[list]');
    await panel.keyboard.type('stoltenberg');
    await waitForText(panel, 'By stoltenberg');
    await expect.poll(sections, { interval: 20, timeout: 5000 }).toEqual(['Quotations']);
    const rows = await panel.$$eval('.results .row-detail', (all) => all.map((one) => one.textContent));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/Stoltenberg · .*Turan/);
    // Back to the button of the filters, from where `/` is no letter.
    await panel.keyboard.press('Escape');
    await type('zebra');
    await waitForText(panel, 'Nothing found for “zebra”');
    await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.filter-row button')]
        .find((one) => one.textContent === 'Clear filters')!
        .click(),
    );
    expect(await panel.$$('.chip')).toHaveLength(0);
  });

  it('helps with the nearest spelling', async () => {
    await type('sdoldenburg');
    await panel.waitForFunction(
      () =>
        [...document.querySelectorAll('.empty button, .results mark')].some((one) =>
          /stoltenberg/i.test(one.textContent),
        ),
      { polling: 20, timeout: 5000 },
    );
  });

  it('begins with what was asked for before the panel was there', async () => {
    const tab = await tabIdOf(session.launched, page);
    await (
      await asker(session.launched)
    ).evaluate(async (tabId) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      await (chrome.storage.session as unknown as typeof chrome.storage.local).set({
        'panel-target': { tabId, target: { kind: 'search', query: 'stoltenberg' } },
      });
    }, tab);
    const opened = await openExtensionPage(session.launched, `sidepanel.html?tab=${tab}`);
    await opened.waitForSelector('input[type="search"]');
    await waitForText(opened, 'Jens Stoltenberg');
    expect(await opened.$eval('input[type="search"]', (input) => (input as HTMLInputElement).value)).toBe(
      'stoltenberg',
    );
    await opened.close();
  });

  it('stands in a tab of its own where the browser opens no panel', async () => {
    const opened = await openExtensionPage(session.launched, 'sidepanel.html?search=territorial%20integrity');
    await opened.waitForSelector('.results mark');
    expect((await textOf(opened)).toLowerCase()).toContain('territorial integrity');
    await opened.close();
  });

  // Only Chromium's driver reaches the background; its events can be told to happen there, without the reader's click.
  it.runIf(kind === 'chromium')('follows the menu item on selected text', async () => {
    const target = await session.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = (await target.worker())!;
    const opening = session.launched.browser.waitForTarget((one) =>
      one.url().includes('sidepanel.html?search='),
    );
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          contextMenus: { onClicked: { dispatch(...values: unknown[]): void } };
          tabs: { query(of: object): Promise<readonly object[]> };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true });
      chrome.contextMenus.onClicked.dispatch(
        { menuItemId: 'search-selection', selectionText: 'Stoltenberg' },
        tab,
      );
    });
    const opened = (await (await opening).page())!;
    await waitForText(opened, 'Jens Stoltenberg');
    await opened.close();
  });
});
