import { browser } from 'wxt/browser';

/** The extension API of Chrome, Edge and Firefox alike (webextension-polyfill through WXT's module). Imported by browser/ only. */
export { browser };

// WXT types these two by the files and messages it knows of; Sidelight tests its own (test/messages.test.ts).
const { runtime, i18n } = browser as unknown as {
  readonly runtime: { getURL(path: string): string };
  readonly i18n: { getMessage(key: string, values: readonly string[]): string };
};

/** The address of a file that ships with the extension. */
export const extensionUrl = (path: string): string => runtime.getURL(path);

/** A message of `public/_locales` in the browser's language; empty for an unknown key. */
export const message = (key: string, values: readonly string[]): string => i18n.getMessage(key, values);
