import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardGone,
  cardOpened,
  openExtensionPage,
  tabIdOf,
  textOf,
  waitForText,
} from '../../demo/reader-actions.ts';
import { BROWSERS, command, openArticle, startSession, type Session } from './session.ts';

// The whole tour without a pointer: a name, its card, the panel, search, a source switched off.

/** Presses Tab until the focused thing's name matches. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 60; press++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      const labels =
        focused instanceof HTMLInputElement ? [...(focused.labels ?? [])].map((one) => one.textContent) : [];
      return [focused?.getAttribute('aria-label'), ...labels, focused?.textContent].filter(Boolean).join(' ');
    });
    if (name.test(label)) return;
    seen.push(label.slice(0, 40));
  }
  throw new Error(`Tab never came to ${name}: ${seen.join(' · ')}`);
}

describe.each(BROWSERS)('the tour by keyboard in %s', (kind) => {
  let session: Session;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    session = await startSession(kind);
    page = await openArticle(session, '/ministerial');
  });
  afterAll(() => session.close());

  it('walks to a name, opens its card, reads it and goes back to where it was', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="/world"]')!.focus());
    for (const walk of ['next-mention', 'next-mention', 'previous-mention', 'open-card'] as const)
      await command(session, page, walk);
    const card = await cardOpened(page);
    await waitForText(card, 'Open in panel');
    expect(await card.$$eval('[role="dialog"]', (all) => all.length)).toBe(1);
    await card.waitForFunction(
      () =>
        /^NATO. \d+ quotations? from/.test(document.querySelector('.card > [role="status"]')!.textContent),
      {
        polling: 20,
      },
    );
    await page.keyboard.press('Enter');
    await card.waitForFunction(() => document.activeElement !== document.body, {
      timeout: 5000,
      polling: 20,
    });
    await page.keyboard.press('ArrowDown');
    await card.waitForSelector('.quotation:focus');
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/world');
  });

  it('opens the panel’s search, finds a name and opens its record', async () => {
    panel = await openExtensionPage(
      session.launched,
      `sidepanel.html?tab=${await tabIdOf(session.launched, page)}`,
    );
    await panel.bringToFront();
    await waitForText(panel, 'South Caucasus Nations');
    await panel.keyboard.press('/');
    await panel.waitForFunction(() => document.activeElement instanceof HTMLInputElement, {
      timeout: 5000,
      polling: 20,
    });
    await panel.keyboard.type('stoltenb');
    await waitForText(panel, 'Jens Stoltenberg');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await waitForText(panel, 'Prime Minister of Norway');
  });

  it('switches a source off in settings, and the panel knows', async () => {
    const options = await openExtensionPage(session.launched, 'options.html');
    await options.bringToFront();
    await waitForText(options, 'Turan');
    await tabTo(options, /Use Turan/);
    await options.keyboard.press(' ');
    await panel.bringToFront();
    await panel.waitForFunction(() => !document.body.innerText.includes('NATO Chief Visits Washington'), {
      timeout: 5000,
      polling: 20,
    });
    expect(await textOf(panel)).not.toContain('Turan Jun');
    await options.close();
  });
});
