const WORDS_AT_EACH_END = 6;
/** A quotation mark may stand in the article where the quotation has none, or be of another form: words are sought between them. */
const MARKS = /[“”"«»„]|\.\.\.|…|\n/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** `-`, `,` and `&` are the syntax of a text directive; `encodeURIComponent` leaves the first as it is. */
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The fragment by which browsers scroll to words in a page (https://wicg.github.io/scroll-to-text-fragment/), without
 * the `#`: `:~:text=first%20words,last%20words`. Up to twelve words are given whole, more by their first and last six.
 * Null where there are not two words in a row to look for.
 */
export function textFragment(text: string): string | null {
  const [piece = ''] = text
    .replace(LONE_SURROGATES, '')
    .replace(/^[\s“”"«»„]+/u, '')
    .split(MARKS);
  const words = piece.trim().split(/\s+/).filter(Boolean);
  if (words.length < 2) return null;
  const long = words.length > 2 * WORDS_AT_EACH_END;
  const ends = long ? [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)] : [words];
  return `:~:text=${ends.map(encode).join(',')}`;
}
