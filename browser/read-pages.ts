import type { ReadPage } from '#core/coverage/read-page.ts';
import { browser } from './api.ts';

// What the background must remember of open tabs outlives it in `storage.session`: in memory only, gone with the
// browser, out of reach of content scripts.

const pageKey = (tabId: number): string => `page:${tabId}`;
const frameKey = (tabId: number): string => `frame:${tabId}`;

// How often each tab's page was forgotten while this background lives: what was being analysed for a page that is gone
// by the time it is done must not be taken for the next page.
const forgotten = new Map<number, number>();

/** A number that changes when the tab's page is forgotten. */
export const pageTurn = (tabId: number): number => forgotten.get(tabId) ?? 0;

/**
 * Remembers a tab's page. Where the session's 10 MB are full the pages of other tabs give way, and where even that is
 * too little nothing is kept: marks are drawn, and the panel says that the page has not been read.
 */
export async function keepPage(tabId: number, page: ReadPage): Promise<void> {
  const { session } = browser.storage;
  const item = { [pageKey(tabId)]: page };
  try {
    await session.set(item);
  } catch {
    const stored = await session.get(null);
    await session.remove(Object.keys(stored).filter((key) => key.startsWith('page:')));
    await session.set(item).catch(() => undefined);
  }
}

export async function pageOfTab(tabId: number): Promise<ReadPage | null> {
  const stored = await browser.storage.session.get(pageKey(tabId));
  return (stored[pageKey(tabId)] as ReadPage | undefined) ?? null;
}

/** The tab goes to another page; the frame's word stays good for the tab's life. */
export async function forgetPage(tabId: number): Promise<void> {
  forgotten.set(tabId, pageTurn(tabId) + 1);
  await browser.storage.session.remove(pageKey(tabId));
}

export async function forgetTab(tabId: number): Promise<void> {
  forgotten.delete(tabId);
  await browser.storage.session.remove([pageKey(tabId), frameKey(tabId)]);
}

/** The word that proves to the card's frame that it was made by this extension in this tab; made once a tab. */
export async function frameKeyOfTab(tabId: number): Promise<string> {
  const stored = await browser.storage.session.get(frameKey(tabId));
  const known = stored[frameKey(tabId)];
  if (typeof known === 'string') return known;
  const made = crypto.randomUUID();
  await browser.storage.session.set({ [frameKey(tabId)]: made });
  return made;
}
