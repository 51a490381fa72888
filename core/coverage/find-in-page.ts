import type { Span } from '../text/span.ts';

// How browsers find words in a page: whole words, case and the form of quotation marks aside.

const FORMS = /[İ‘’‚‛ʼ“”„‟«»]|[^\S ]/g;
const SINGLE = /[‘’‚‛ʼ]/;
const DOUBLE = /[“”„‟«»]/;

/** The text as browsers compare it; as long as the text, so that offsets stay true. */
export const foldPage = (text: string): string =>
  text
    .replace(FORMS, (form) => {
      if (SINGLE.test(form)) return "'";
      if (DOUBLE.test(form)) return '"';
      // The one letter whose lower case is longer.
      return form === 'İ' ? 'i' : ' ';
    })
    .toLowerCase();

const WORD = /[\p{L}\p{N}\p{M}_]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;

/**
 * Whether a word may begin or end between the characters before and at an offset, as Unicode splits words (UAX 29): not
 * inside "5.5", "don't" or "said.The".
 */
export function isWordBound(text: string, at: number): boolean {
  const [before = '', prev = '', next = '', after = ''] = [-2, -1, 0, 1].map((step) => text[at + step] ?? '');
  if (WORD.test(prev) && WORD.test(next)) return false;
  return !joins(prev, before, next) && !joins(next, prev, after);
}

/** A mark that makes one word of what stands on both sides of it. */
const joins = (mark: string, left: string, right: string): boolean =>
  (/[.:'’·]/.test(mark) && LETTER.test(left) && LETTER.test(right)) ||
  (/[.,;'’]/.test(mark) && DIGIT.test(left) && DIGIT.test(right));

/** So many places inside other words, and it is no text that was written to be read: work on it stays bounded. */
const INSIDE_AT_MOST = 500;

/** Where words first stand in a folded text as whole words, from an offset on; -1 where they do not. */
export function findWords(folded: string, words: string, from = 0): number {
  let at = folded.indexOf(words, from);
  for (let inside = 0; at >= 0 && inside < INSIDE_AT_MOST; inside++) {
    if (isWordBound(folded, at) && isWordBound(folded, at + words.length)) return at;
    at = folded.indexOf(words, at + 1);
  }
  return at;
}

/** Whether these words stand nowhere else in a folded text. */
export const standOnce = (folded: string, { start, end }: Span): boolean => {
  const words = folded.slice(start, end);
  return findWords(folded, words) === start && findWords(folded, words, start + 1) < 0;
};

const CHUNK = /\S+/g;
const OUTER = /^[^\p{L}\p{N}\p{M}_$£€]+|[^\p{L}\p{N}\p{M}_%]+$/gu;

/** The words between two offsets without the marks around them; what has no letter or digit is no word. */
export function wordSpans(text: string, start: number, end: number): readonly Span[] {
  return [...text.slice(start, end).matchAll(CHUNK)].flatMap(({ 0: chunk, index }) => {
    const word = chunk.replace(OUTER, '');
    const at = start + index + chunk.indexOf(word);
    return WORD.test(word) ? [{ start: at, end: at + word.length }] : [];
  });
}
