import type { ExtensionPage } from '../../demo/extension-page.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import {
  changesWithin,
  cardFrame,
  cardGone,
  cardOpened,
  cardShown,
  openCard,
  openExtensionPage,
  placeOf,
  pointAt,
  textOf,
  waitForText,
} from '../../demo/reader-actions.ts';
import { BROWSERS, openArticle, startSession, type Session } from './session.ts';

describe.each(BROWSERS)('the card in %s', (kind) => {
  let session: Session;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    session = await startSession(kind);
    page = await openArticle(session, '/ministerial');
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => errors.push(message.text()));
  });
  afterAll(() => session.close());

  it('shows who, with the right quotation and its source', async () => {
    const card = await openCard(page, 'Julianne Smith');
    await waitForText(card, 'Julianne Smith');
    const text = await textOf(card);
    expect(text).toMatch(/ambassador/i);
    expect(text).toContain('Turan');
    expect(text).toMatch(/There are a whole array of topics|In terms of whether or not it’ll come up/);
  });

  it('stays while the pointer moves onto it, and goes when the pointer leaves', async () => {
    const host = await page.$('html > [popover="manual"]');
    const box = (await host!.boundingBox())!;
    await page.mouse.move(box.x + 60, box.y + 40, { steps: 10 });
    await page.mouse.move(box.x + 120, box.y + 60, { steps: 4 });
    // Longer than the grace: the frame itself tells that the pointer is in.
    expect(await changesWithin(page, 'gone', 800)).toBe(false);
    expect(await cardShown(page)).toBe(true);
    await page.mouse.move(5, 5, { steps: 4 });
    await cardGone(page);
  });

  it('closes at Escape, and the same name does not reopen until the pointer has left it', async () => {
    await openCard(page, 'Julianne Smith');
    await page.keyboard.press('Escape');
    await cardGone(page);
    const { x, y } = await placeOf(page, 'Julianne Smith');
    for (let step = 0; step < 6; step++) await page.mouse.move(x + step, y);
    expect(await changesWithin(page, 'shown', 900)).toBe(false);
    await page.mouse.move(5, 5);
    await openCard(page, 'Julianne Smith');
    await page.mouse.click(5, 5);
    await cardGone(page);
  });

  it('shows another name from an open card', async () => {
    await openCard(page, 'Jens Stoltenberg');
    await pointAt(page, 'Dmitry Peskov');
    await waitForText(cardFrame(page), 'Dmitry Peskov');
    expect(await textOf(cardFrame(page))).toContain('nothing but another escalation');
    await page.mouse.click(5, 5);
    await cardGone(page);
  });

  it('has something to show for a name the library does not know', async () => {
    const ferry = await openArticle(session, '/ferry');
    const card = await openCard(ferry, 'Ingrid Solheim');
    await waitForText(card, 'Ingrid Solheim');
    expect(await textOf(card)).toContain('have waited long enough in the rain');
    await ferry.close();
    await page.bringToFront();
  });

  it('moves nothing on the page and adds one element', async () => {
    const own = await page.evaluate(() => {
      const host = document.querySelector('html > [popover="manual"]');
      return {
        children: [...document.documentElement.children].map((one) => one.tagName),
        inBody: document.body.outerHTML,
        host: host?.outerHTML.includes('card'),
      };
    });
    expect(own.children).toEqual(['HEAD', 'BODY', 'DIV']);
    const plain = await (await fetch(`${session.site.origin}/ministerial`)).text();
    expect(flat(own.inBody)).toBe(flat(/<body>[\s\S]*<\/body>/.exec(plain)![0]));
  });

  it('throws and prints nothing on the page', () => expect(errors).toEqual([]));

  it('can be opened with Alt, or never, by setting', async () => {
    const options = await openExtensionPage(session.launched, 'options.html');
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      return chrome.storage.local.set({ settings: { cardMode: 'off' } });
    });
    await page.bringToFront();
    await pointAt(page, 'Jens Stoltenberg');
    expect(await changesWithin(page, 'shown', 900)).toBe(false);
    await options.evaluate(() => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      return chrome.storage.local.set({ settings: { cardMode: 'alt' } });
    });
    await options.close();
    await page.bringToFront();
    await pointAt(page, 'Dmitry Peskov');
    expect(await changesWithin(page, 'shown', 300)).toBe(false);
    await page.keyboard.down('Alt');
    await pointAt(page, 'Jens Stoltenberg');
    await waitForText(await cardOpened(page), 'Jens Stoltenberg');
    await page.keyboard.up('Alt');
  });
});

const flat = (html: string): string => html.replace(/\s+/g, ' ').replace(/ ?\/>/g, '>').trim();
