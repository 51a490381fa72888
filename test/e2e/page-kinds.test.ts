import type { ExtensionPage } from '../../demo/extension-page.ts';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCard, openExtensionPage, waitForMarks } from '../../demo/reader-actions.ts';
import { act, expectedOf, kindNames, kindPages, kindPath, markedWords } from '../pages/page-kinds.ts';
import { BROWSERS, openArticle, openPlain, setSettings, startSession, type Session } from './session.ts';

// Every kind of page in test/pages/kinds: what is marked when it is read, and after it has moved.

const BEFORE = `<!doctype html><title>Before</title><link rel="icon" href="data:,"><a href="/ahead">Read on</a>
<script type="speculationrules">{ "prerender": [{ "urls": ["/ahead"], "eagerness": "immediate" }] }</script>`;

describe.each(BROWSERS)('page kinds in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, {
      ...kindPages(),
      '/before': { body: BEFORE },
      '/ahead': kindPages()[kindPath('live-blog')]!,
    });
    const options = await openExtensionPage(session.launched, 'options.html');
    await setSettings(options, { marks: 'all' });
    await options.close();
  });
  afterAll(() => session.close());

  const marksBecome = (page: Page, expected: readonly string[]): Promise<void> =>
    expect.poll(() => markedWords(page), { timeout: 15_000, interval: 50 }).toEqual(expected);

  it.each(kindNames())('%s', async (name) => {
    const { marks, afterwards } = expectedOf(name);
    const page = await openPlain(session, kindPath(name));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    // A page that is left alone has had its time when another one has been read.
    if (marks.length === 0) await (await openArticle(session, '/ferry')).close();
    await marksBecome(page, marks);
    if (afterwards) {
      await act(page);
      await marksBecome(page, afterwards);
    }
    expect(errors).toEqual([]);
    await page.close();
  });

  it('a page left and come back to has its marks and cards', async () => {
    const page = await openArticle(session, '/ministerial');
    await page.evaluate(
      () => void addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await page.goto(`${session.site.origin}/ferry`);
    await waitForMarks(page);
    // The driver of Firefox waits for a load that a kept page has none of.
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => location.pathname === '/ministerial', { polling: 20 });
    await waitForMarks(page);
    // The browser kept the page whole, with the script in it: nothing of the extension's stands against that.
    expect(await page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
    await openCard(page, 'Jens Stoltenberg');
    await page.close();
  });

  // Firefox has no prerendering.
  if (kind === 'chromium')
    it('a page that is prerendered is read when it is seen, not before', async () => {
      const page = await openPlain(session, '/before');
      const prerendered = (): boolean => session.site.requests.includes('GET /ahead');
      await expect.poll(prerendered, { timeout: 10_000, interval: 50 }).toBe(true);
      const options = await openExtensionPage(session.launched, 'options.html');
      const read = await options.evaluate(() =>
        (globalThis as unknown as ExtensionPage).chrome.storage.session.get(null),
      );
      expect(JSON.stringify(read)).not.toContain('/ahead');
      await options.close();
      await page.bringToFront();
      await Promise.all([page.waitForNavigation(), page.click('a')]);
      await waitForMarks(page);
      expect(
        await page.evaluate(() => {
          const [timing] = performance.getEntriesByType('navigation');
          return (timing as unknown as { activationStart: number }).activationStart;
        }),
      ).toBeGreaterThan(0);
      await page.close();
    });
});
