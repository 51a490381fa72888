import { browser } from './api.ts';

/**
 * Whether the page in a tab may be read. `open`: it may. `site`: the reader has not allowed its site; `host` where the
 * browser tells it. All others no extension may read: pages of the browser and of other extensions, the stores of
 * extensions, files of the device, documents that are no web page, and what the browser says no more of.
 */
export type PageAccess =
  | { readonly kind: 'open' }
  | { readonly kind: 'site'; readonly host: string | null }
  | { readonly kind: 'browser-page' | 'store' | 'file' | 'document' };

/** Where Chromium, Edge and Firefox let no extension in. */
const STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|(?:[a-z-]+\.)?accounts\.firefox\.com)(?:[/?#]|$)/;
/** Frames of web pages, and pages with neither, are of the web. */
const BROWSER_PAGE = /^(?!https?:|file:|blob:|data:)[a-z-]+:/;

/** Asks the browser by running nothing but a question in the tab. */
export async function accessOfTab(tabId: number): Promise<PageAccess> {
  const url = await addressOf(tabId);
  if (STORES.test(url)) return { kind: 'store' };
  if (BROWSER_PAGE.test(url)) return { kind: 'browser-page' };
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return isWebPage(answer?.result) ? { kind: 'open' } : { kind: 'document' };
  } catch (error) {
    return whyRefused(url, error instanceof Error ? error.message : String(error));
  }
}

const isWebPage = (type: unknown): boolean =>
  type === 'text/html' || type === 'application/xhtml+xml' || typeof type !== 'string';

/** The address, where the browser tells it: of pages that may be read, and some others. */
async function addressOf(tabId: number): Promise<string> {
  try {
    return (await browser.tabs.get(tabId)).url ?? '';
  } catch {
    return '';
  }
}

/**
 * Chromium says in words what it is that may not be read (extensions/common/manifest_constants and permissions_data), Firefox
 * says the same of all; where the address is not known either, it is taken for a site that is not allowed.
 */
function whyRefused(url: string, words: string): PageAccess {
  if (url.startsWith('file:') || /"file:/.test(words)) return { kind: 'file' };
  if (/gallery/i.test(words)) return { kind: 'store' };
  if (/chrome:\/\/|chrome-extension:|edge:\/\/|about:|chrome-error:|error page|devtools:/i.test(words))
    return { kind: 'browser-page' };
  if (/\.pdf(?:[?#]|$)/i.test(url)) return { kind: 'document' };
  return { kind: 'site', host: /^https?:/.test(url) ? new URL(url).hostname : null };
}
