import { browser, message } from './api.ts';

/** The reader's language: a message of `public/_locales`, with its placeholders filled in order. */
export function localise(key: string, ...values: readonly (string | number)[]): string {
  return message(key, values.map(String));
}

/** BCP 47 tag of the browser's interface, for `Intl`. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
