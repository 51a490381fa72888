import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCard, openExtensionPage, tabIdOf, waitForText } from '../../demo/reader-actions.ts';
import { press } from './press.ts';
import { readAloud } from './read-aloud.ts';
import { openArticle, startSession, type Session } from './session.ts';

// docs/walkthrough has each view as a screen reader goes through it. `UPDATE=1` before the command writes the files anew;
// what stands above their first line of the view is written by hand and stays.

const FOLDER = resolve(import.meta.dirname, '../../docs/walkthrough');
const FENCE = '```text\n';

/** Fails where the view is no longer as its file says. */
async function expectWalkthrough(view: string, where: Page | Frame): Promise<void> {
  const file = resolve(FOLDER, `${view}.md`);
  const written = await readFile(file, 'utf8').catch(() => `# ${view}\n\n${FENCE}`);
  const [introduction, kept = ''] = written.split(FENCE);
  const now = (await readAloud(where)).join('\n').replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1');
  if (process.env['UPDATE']) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, `${introduction}${FENCE}${now}\n\`\`\`\n`);
    return;
  }
  expect(now, `${view}: look at it, then write it anew with UPDATE=1`).toBe(kept.replace(/\n```\s*$/, ''));
}

describe('as a screen reader goes through it', () => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession('chromium');
    page = await openArticle(session, '/ministerial');
  });
  afterAll(() => session.close());

  it('the card', async () => {
    const card = await openCard(page, 'Julianne Smith');
    await waitForText(card, 'Turan');
    await expectWalkthrough('card', card);
    await page.keyboard.press('Escape');
  });

  it('the panel: this page, a record, search, library', async () => {
    const panel = await openExtensionPage(
      session.launched,
      `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`,
    );
    await panel.bringToFront();
    await waitForText(panel, 'South Caucasus Nations');
    await expectWalkthrough('this-page', panel);
    await press(panel, 'All about Julianne Smith');
    await panel.waitForSelector('.record');
    await waitForText(panel, 'Quotations');
    await expectWalkthrough('name', panel);
    await press(panel, 'Back');
    await press(panel, 'Search');
    await panel.waitForSelector('.search-box input');
    await panel.type('.search-box input', 'nato');
    await panel.waitForSelector('.hit');
    // The number of results is said once the typing rests.
    await panel.waitForFunction(
      () => document.querySelector('.search-panel [role="status"]')?.textContent !== '',
      { polling: 50, timeout: 10_000 },
    );
    await expectWalkthrough('search', panel);
    await press(panel, 'Library');
    await waitForText(panel, 'Turan');
    await expectWalkthrough('library', panel);
    await panel.close();
  });

  it.each([
    ['settings', 'options.html', 'Turan'],
    ['welcome', 'welcome.html', 'Sidelight'],
  ])('%s', async (view, path, text) => {
    const opened = await openExtensionPage(session.launched, path);
    await waitForText(opened, text);
    await expectWalkthrough(view, opened);
    await opened.close();
  });
});
