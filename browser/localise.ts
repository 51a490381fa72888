import type { LanguageChoice } from '#core/settings/languages.ts';
import { message } from './api.ts';
import { bundledFile } from './bundled-pack.ts';

/** Messages of the language the reader chose, by key; null: the browser chooses. */
let chosen: ReadonlyMap<string, string> | null = null;

/** A message of `public/_locales` in the reader's language, with its placeholders filled in order; empty for an unknown key. */
export function localise(key: string, ...values: readonly (string | number)[]): string {
  if (chosen === null) return message(key, values.map(String));
  return (chosen.get(key) ?? '').replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? ''));
}

/**
 * BCP 47 tag of the language that messages are in, for `Intl`; the browser's own where it is of the same language, since
 * it knows the region too.
 */
export function uiLanguage(): string {
  const tag = localise('language_tag');
  const own = navigator.language;
  return chosen === null && own.split('-')[0] === tag ? own : tag;
}

/** The direction that language is written in. */
export const uiDirection = (): 'ltr' | 'rtl' => (localise('language_direction') === 'rtl' ? 'rtl' : 'ltr');

/** From now on messages are in this language. One that cannot be read leaves it to the browser. */
export async function chooseLanguage(language: LanguageChoice): Promise<void> {
  chosen = language === 'browser' ? null : await readMessages(language).catch(() => null);
}

async function readMessages(language: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await bundledFile(`_locales/${language}/messages.json`);
  const messages = JSON.parse(new TextDecoder().decode(bytes)) as Record<
    string,
    { readonly message: string }
  >;
  return new Map(Object.entries(messages).map(([key, { message: words }]) => [key, words]));
}
