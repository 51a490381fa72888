import type { ReadPage } from '#core/coverage/read-page.ts';
import { browser } from './api.ts';

// What the background must remember of open tabs outlives it in `storage.session`: in memory only, gone with the
// browser, out of reach of content scripts.

const pageKey = (tabId: number): string => `page:${tabId}`;
const frameKey = (tabId: number): string => `frame:${tabId}`;

/** Remembers a tab's page. Where the session's 10 MB are full, the pages of other tabs give way; they are read again on demand. */
export async function keepPage(tabId: number, page: ReadPage): Promise<void> {
  const { session } = browser.storage;
  try {
    await session.set({ [pageKey(tabId)]: page });
  } catch {
    const stored = await session.get(null);
    await session.remove(Object.keys(stored).filter((key) => key.startsWith('page:')));
    await session.set({ [pageKey(tabId)]: page });
  }
}

export async function pageOfTab(tabId: number): Promise<ReadPage | null> {
  const stored = await browser.storage.session.get(pageKey(tabId));
  return (stored[pageKey(tabId)] as ReadPage | undefined) ?? null;
}

/** The tab goes to another page; the frame's word stays good for the tab's life. */
export async function forgetPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(pageKey(tabId));
}

export async function forgetTab(tabId: number): Promise<void> {
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
