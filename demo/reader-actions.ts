import type { ExtensionPage } from './extension-page.ts';
import type { Frame, Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';

// What a reader does, done by a driver: open a page, point at a name, read the card. Used by the tour and the tests.

/** The registry of highlights is the page's own, so the page can be asked. */
export async function waitForMarks(page: Page): Promise<void> {
  // Polled by the clock: a page in a tab behind gets no animation frames.
  await page.waitForFunction(() => (CSS.highlights.get('sidelight-mention')?.size ?? 0) > 0, {
    timeout: 20_000,
    polling: 20,
  });
}

/**
 * Opens a page of the extension in a tab or window of its own. Firefox loads it but never says so to the driver, and sometimes
 * replaces the document under the driver's wait, which then fails at once: another tab is tried.
 */
export async function openExtensionPage(
  launched: Launched,
  path: string,
  type: 'tab' | 'window' = 'tab',
  triesLeft = 5,
): Promise<Page> {
  const page = await launched.browser.newPage({ type });
  const url = `${launched.extensionOrigin}/${path}`;
  const going = page.goto(url, { timeout: 20_000 });
  if (url.startsWith('moz-')) going.catch(() => undefined);
  else await going;
  try {
    await page.waitForSelector('#root > *', { timeout: 20_000 });
    return page;
  } catch (error) {
    if (triesLeft === 0 || (error instanceof Error && error.name === 'TimeoutError')) throw error;
    await page.close().catch(() => undefined);
    return openExtensionPage(launched, path, type, triesLeft - 1);
  }
}

const askers = new WeakMap<Launched, Page>();

/** A page of the extension in a tab behind, to ask the browser what only the extension may: opened once. */
export async function asker(launched: Launched): Promise<Page> {
  const there = askers.get(launched);
  if (there && !there.isClosed()) return there;
  const opened = await openExtensionPage(launched, 'options.html');
  askers.set(launched, opened);
  return opened;
}

/** The number of the page's tab, asked of the extension. */
export async function tabIdOf(launched: Launched, page: Page): Promise<number> {
  const id = await (
    await asker(launched)
  ).evaluate(async (url) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
  }, page.url());
  await page.bringToFront();
  if (id === undefined) throw new Error(`No tab shows ${page.url()}`);
  return id;
}

/** The middle of the n-th occurrence of a text on the page, scrolled into view; CSS pixels of the viewport. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (wanted, skip) => {
      const walker = document.createTreeWalker(
        document.querySelector('article, main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      let left = skip;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
        for (let at = node.data.indexOf(wanted); at >= 0; at = node.data.indexOf(wanted, at + 1)) {
          if (left-- > 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
          const [rect] = range.getClientRects();
          return { x: rect!.x + rect!.width / 2, y: rect!.y + rect!.height / 2 };
        }
      throw new Error(`"${wanted}" does not stand on the page`);
    },
    text,
    nth,
  );
}

const HOST = 'html > [popover="manual"], :modal > [popover="manual"]';
const isShown = (host: string): boolean => document.querySelector<HTMLElement>(host)?.style.opacity === '1';

const isGone = (host: string): boolean => document.querySelector<HTMLElement>(host)?.style.opacity !== '1';

/** Moves the pointer onto a text from the side, slowly at the end, as a hand does. */
export async function pointAt(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth);
  await page.mouse.move(x - 40, y - 30);
  await page.mouse.move(x, y, { steps: 12 });
}

/** Points at a text until its card is shown, and gives the card's frame. */
export async function openCard(page: Page, text: string, nth = 0): Promise<Frame> {
  await hover(page, text, nth);
  return cardFrame(page);
}

/** Points at a text until its card is shown, be it a frame or plain text. */
export async function hover(page: Page, text: string, nth = 0): Promise<void> {
  await pointAt(page, text, nth);
  await stirUntilShown(page, () => placeOf(page, text, nth));
}

/** With the pointer at a place: waits until a card is shown. A hand moves again when nothing came. */
export async function stirUntilShown(
  page: Page,
  place: () => Promise<{ readonly x: number; readonly y: number }>,
): Promise<void> {
  for (let attempt = 1; attempt <= 12; attempt++) {
    if (await changesWithin(page, 'shown', 900)) return;
    const { x, y } = await place();
    await page.mouse.move(x + (attempt % 3), y);
  }
  const { x, y } = await place();
  throw new Error(`No card at ${Math.round(x)}, ${Math.round(y)}`);
}

/** The frame of the card that is shown. */
export function cardFrame(page: Page): Frame {
  // Firefox's driver keeps the address a frame was made with, so the frame is known by standing in the page.
  const frame = page.frames().find((one) => one.url().includes('/card.html')) ?? page.frames()[1];
  if (!frame) throw new Error('The card has no frame');
  return frame;
}

export const cardShown = (page: Page): Promise<boolean> => page.evaluate(isShown, HOST);

/** Waits until the card is shown. */
export async function cardOpened(page: Page): Promise<Frame> {
  await page.waitForFunction(isShown, { timeout: 15_000, polling: 20 }, HOST);
  return cardFrame(page);
}

/** Waits until a card that is shown has been drawn, so that a picture has it: the first one of a page takes some frames. */
export async function cardDrawn(card: Frame): Promise<void> {
  await card.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** Waits until no card is shown. */
export async function cardGone(page: Page): Promise<void> {
  await page.waitForFunction(isGone, { timeout: 10_000, polling: 20 }, HOST);
}

/** Whether the card comes, or goes, within a time. */
export function changesWithin(page: Page, to: 'shown' | 'gone', ms: number): Promise<boolean> {
  const changed = page.waitForFunction(to === 'shown' ? isShown : isGone, { timeout: ms, polling: 20 }, HOST);
  return changed.then(
    () => true,
    () => false,
  );
}

/** What a page or frame says, white space folded. */
export async function textOf(where: Page | Frame): Promise<string> {
  return (await where.evaluate(() => document.body.innerText)).replace(/\s+/g, ' ').trim();
}

/** Waits until a page or frame says something. */
export async function waitForText(where: Page | Frame, text: string): Promise<void> {
  await where.waitForFunction(
    (wanted) => document.body.innerText.replace(/\s+/g, ' ').includes(wanted),
    { timeout: 15_000, polling: 50 },
    text,
  );
}
