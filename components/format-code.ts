import { formatter } from './formatter.ts';

/** A country by its ISO 3166-1 code, as the language calls it; the code itself where the browser has no name for it. */
export const formatCountry = (code: string, language: string): string =>
  namesOf('region', language).of(code) ?? code;

/** A language by its BCP 47 tag, as the language calls it: "Azerbaijani". */
export const formatLanguage = (tag: string, language: string): string =>
  namesOf('language', language).of(tag) ?? tag;

const namesOf = (type: 'region' | 'language', language: string): Intl.DisplayNames =>
  formatter(Intl.DisplayNames, language, { type });
