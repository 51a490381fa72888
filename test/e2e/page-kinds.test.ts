import type { ExtensionPage } from '../../demo/extension-page.ts';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCard, openExtensionPage, waitForMarks } from '../../demo/reader-actions.ts';
import { act, expectedOf, kindNames, kindPages, kindPath, markedWords } from '../pages/page-kinds.ts';
import { BROWSERS, openArticle, openPlain, setSettings, startSession, type Session } from './session.ts';

// Every kind of page in test/pages/kinds: what is marked when it is read, and after it has moved.

const LONG = `<!doctype html><html lang="en"><head><title>Long</title><link rel="icon" href="data:,"><meta property="og:type" content="article">
</head><body><article><h1>Long</h1>${Array.from(
  { length: 4000 },
  (_, i) =>
    `<p>Paragraph ${i}: Jens Stoltenberg spoke about NATO and the weather, and about nothing else of any note, for a while. ${'Words without names follow here. '.repeat(5)}</p>`,
).join('')}</article></body></html>`;

const BEFORE = `<!doctype html><title>Before</title><link rel="icon" href="data:,"><a href="/ahead">Read on</a>
<script type="speculationrules">{ "prerender": [{ "urls": ["/ahead"], "eagerness": "immediate" }] }</script>`;

describe.each(BROWSERS)('page kinds in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, {
      ...kindPages(),
      '/before': { body: BEFORE },
      '/long': { body: LONG },
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

  it('over 1 MB of text: it is read, with no more marks than the browser draws well', async () => {
    const page = await openArticle(session, '/long');
    expect(await page.evaluate(() => document.body.innerText.length)).toBeGreaterThan(1_000_000);
    const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.get('sidelight-mention')!.size);
    expect(await marks()).toBeLessThanOrEqual(2000);
    // Of 8,000 names those near the viewport are marked, wherever it goes.
    const markedAt = (n: number): Promise<unknown> =>
      page.waitForFunction(
        (wanted) => {
          let found = false;
          CSS.highlights.get('sidelight-mention')?.forEach(({ startContainer }) => {
            found ||= startContainer.textContent!.startsWith(`Paragraph ${wanted}:`);
          });
          return found;
        },
        { polling: 50, timeout: 10_000 },
        n,
      );
    await markedAt(0);
    await page.evaluate(() => document.querySelectorAll('p')[3000]!.scrollIntoView({ behavior: 'instant' }));
    await markedAt(3000);
    expect(await marks()).toBeLessThan(200);
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
