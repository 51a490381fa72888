import { browser } from './api.ts';

/** Shows the number of names found on a tab's page on the toolbar button; nothing for none. */
export function showCount(tabId: number, count: number): void {
  const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
  // The tab may have gone meanwhile.
  browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
  browser.action.setBadgeBackgroundColor({ tabId, color: '#4a5563' }).catch(() => undefined);
}
