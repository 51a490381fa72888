import { isLocalKey } from '../names/local-key.ts';
import { formOf } from '../statements/word-form.ts';
import { hashText } from '../text/hash.ts';
import { splitWords } from '../text/words.ts';
import { TERMS } from './weights.ts';

export const TERM_KINDS = ['names', 'headline', 'words'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A name, a word of the headline or a word of the text. */
export interface Term {
  /** What it is filed under: a 32-bit hash of its kind and its key or stem. */
  readonly key: number;
  /** How often it stands in the article, 1 to `MOST_COUNTED`. */
  readonly count: number;
  /** A name's key, or a word as it is first written. */
  readonly text: string;
}

/** What an article is found by, each term once in its kind. */
export interface ArticleTerms extends Readonly<Record<TermKind, readonly Term[]>> {
  /** Telling words of the text. */
  readonly length: number;
}

/** More than so often is no more: what an article is about it has said by then. */
export const MOST_COUNTED = 8;

const SEEDS: Readonly<Record<TermKind, number>> = {
  names: 0x811c9dc5,
  headline: 0x1b873593,
  words: 0xcc9e2d51,
};

/**
 * The terms of an article or a page. Time linear in the text, of which `TERMS.textRead` units are read.
 * @param names keys with the number of mentions of each; local ones (local-key.ts) link nothing.
 */
export function termsOf(title: string, text: string, names: ReadonlyMap<string, number>): ArticleTerms {
  const headline = tellingWords(title.slice(0, TERMS.textRead));
  const body = tellingWords(text.slice(0, TERMS.textRead));
  const counts = new Map<string, { count: number; readonly word: string }>();
  const count = (stem: string, word: string, by: number): void => {
    const known = counts.get(stem);
    if (known) known.count += by;
    else counts.set(stem, { count: by, word });
  };
  for (const [i, { stem, word }] of body.entries()) count(stem, word, i < TERMS.lead ? 2 : 1);
  const inHeadline = new Map<string, string>();
  for (const { stem, word } of headline) {
    if (inHeadline.has(stem)) continue;
    if (inHeadline.size === TERMS.headline) break;
    inHeadline.set(stem, word);
    count(stem, word, 1);
  }
  return {
    names: [...names]
      .filter(([key]) => !isLocalKey(key))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, TERMS.names)
      .map(([key, mentions]) => term('names', key, mentions, key)),
    headline: [...inHeadline].map(([stem, word]) => term('headline', stem, 1, word)),
    words: [...counts]
      .sort((a, b) => b[1].count - a[1].count)
      .slice(0, TERMS.words)
      .map(([stem, { count: n, word }]) => term('words', stem, n, word)),
    length: body.length,
  };
}

const term = (kind: TermKind, key: string, count: number, text: string): Term => ({
  key: hashText(key, SEEDS[kind]),
  count: count >= 1 ? Math.min(Math.trunc(count), MOST_COUNTED) : 1,
  text,
});

/** The words of a text that are not everywhere, by their stem. */
function tellingWords(text: string): readonly { readonly stem: string; readonly word: string }[] {
  return splitWords(text).flatMap(({ kind, text: word }) => {
    const form = kind === 'word' ? formOf(word) : null;
    return form && form.weight > 0 && form.stem.length > 1 ? { stem: form.stem, word } : [];
  });
}
