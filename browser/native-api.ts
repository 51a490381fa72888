import type { Browser } from 'webextension-polyfill';

/**
 * The extension API as the browser has it. Stands in for webextension-polyfill in the content script (wxt.config.ts), whose
 * bytes every page pays for: of all that the polyfill mends, the content script needs nothing.
 */
export const { browser = (globalThis as { readonly chrome?: Browser }).chrome } = globalThis as {
  readonly browser?: Browser;
};
