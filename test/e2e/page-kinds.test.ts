import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../../demo/reader-actions.ts';
import { act, expectedOf, kindNames, kindPages, kindPath, markedWords } from '../pages/page-kinds.ts';
import { BROWSERS, openArticle, openPlain, setSettings, startSession, type Session } from './session.ts';

// Every kind of page in test/pages/kinds: what is marked when it is read, and after it has moved.

describe.each(BROWSERS)('page kinds in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, kindPages());
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
});
