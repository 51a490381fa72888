import { browser } from './api.ts';
import { leftOutLines } from './message-shapes.ts';
import type { LeftOutLines, TabMessage } from './messages.ts';
import { withTimeout } from './with-timeout.ts';

/** The tab the panel or toolbar speaks of. */
export interface ActiveTab {
  readonly id: number;
  /** Empty where the extension may not know it. */
  readonly url: string;
}

/** The active tab of this window, or null where there is none with an id. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** Where the page in a tab is; null where the extension may not know it, or the tab is gone. */
export async function locationOfTab(tabId: number): Promise<URL | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url === undefined ? null : new URL(url);
  } catch {
    return null;
  }
}

/** The tab this page of the extension lives in (the card's frame), or null (the panel). */
export async function ownTab(): Promise<number | null> {
  return (await browser.tabs.getCurrent())?.id ?? null;
}

/** Calls back when another tab becomes active in any window, or a tab goes to another address. Returns the way to stop. */
export function watchTabs(changed: () => void): () => void {
  const updated = (_tab: number, change: { readonly url?: string; readonly status?: string }): void => {
    if (change.url !== undefined || change.status !== undefined) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Calls back when a tab begins to load, or goes to another address without. Returns the way to stop. */
export function watchMoves(tabId: number, moved: () => void): () => void {
  const updated = (tab: number, change: { readonly url?: string; readonly status?: string }): void => {
    if (tab === tabId && (change.url !== undefined || change.status === 'loading')) moved();
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}

/** Tells a tab's content script; a tab without one is no error. */
export function tellTab(tabId: number, message: TabMessage): void {
  browser.tabs.sendMessage(tabId, message).catch(() => undefined);
}

/** A page in a tab behind may be slow; beyond this it does not answer at all. */
const ANSWER_MS = 4000;

/** The lines that the tab's content script took for none of the article; null where it does not answer. */
export async function leftOutOf(tabId: number): Promise<LeftOutLines | null> {
  try {
    const answer: unknown = await withTimeout(
      browser.tabs.sendMessage(tabId, { tab: 'left-out' } satisfies TabMessage),
      ANSWER_MS,
    );
    return leftOutLines(answer) ? (answer as LeftOutLines) : null;
  } catch {
    return null;
  }
}

/** Opens an address of the web, or a page of the extension, in a new tab. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
