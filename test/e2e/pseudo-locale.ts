import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '#core/settings/languages.ts';

// Languages that do not exist, made of English: what is not in them was written past `_locales`, what does not fit in them
// does not fit in German, and what is wrong in the second is wrong in Arabic.

/** `accented`: longer by a third, between brackets, no letter plain. `mirrored`: the same, written from right to left. */
export type PseudoLocale = 'accented' | 'mirrored';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒğĥíĵķļɱñóþɋřšťúṽŵẋýžÁƁÇĐÉƑĞĤÍĴĶĻṀÑÓÞɊŘŠŤÚṼŴẊÝŽ';

/** An override of direction, and its end: U+202E, U+202C. */
const [MIRRORED, END] = ['\u202E', '\u202C'];

function pseudo(message: string, locale: PseudoLocale): string {
  const letters = [...message].map((letter, i) => {
    const at = message[i - 1] === '$' ? -1 : PLAIN.indexOf(letter);
    return at < 0 ? letter : [...ACCENTED][at]!;
  });
  const long = `⟦${letters.join('')}${'·'.repeat(Math.ceil(message.length / 3))}⟧`;
  // What is filled in keeps its own direction.
  return locale === 'accented'
    ? long
    : long.replace(/[^$\s]+|\$\d/g, (part) => (part.startsWith('$') ? part : `${MIRRORED}${part}${END}`));
}

/** In the place of which language each is put, with the tag and the direction it gives itself. */
const PLACES: Readonly<Record<PseudoLocale, readonly [language: Language, tag: string, direction: string]>> =
  {
    accented: ['de', 'en-XA', 'ltr'],
    mirrored: ['fr', 'ar-XB', 'rtl'],
  };

/** The language that a reader chooses to see a pseudo-locale. */
export const languageOf = (locale: PseudoLocale): Language => PLACES[locale][0];

/** Puts the pseudo-locales in the place of two languages of a built extension in a folder. */
export async function putPseudoLocales(folder: string): Promise<void> {
  const pathOf = (language: string): string => join(folder, '_locales', language, 'messages.json');
  const english = JSON.parse(await readFile(pathOf('en'), 'utf8')) as Record<
    string,
    { readonly message: string }
  >;
  for (const locale of ['accented', 'mirrored'] as const) {
    const [language, tag, direction] = PLACES[locale];
    const messages = Object.fromEntries(
      Object.entries(english).map(([key, { message }]) => [key, { message: pseudo(message, locale) }]),
    );
    messages['language_tag'] = { message: tag };
    messages['language_direction'] = { message: direction };
    await writeFile(pathOf(language), JSON.stringify(messages));
  }
}
