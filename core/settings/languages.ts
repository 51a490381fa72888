/** The languages of the interface: BCP 47 tags, each a folder of `public/_locales`. */
export const LANGUAGES = ['en', 'de', 'fr', 'tr', 'az', 'hy', 'ka', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** `browser`: the browser's own language where there is one of ours, else English. */
export type LanguageChoice = Language | 'browser';
