/** An address that may stand in a link: http or https, nothing else (packs come from elsewhere). */
export function webLink(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

const WORDS_AT_EACH_END = 4;
const fragment = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * A link to words within an article, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/): browsers
 * that know it scroll to the words, others open the article. Long passages are given by their first and last words.
 */
export function wordsLink(url: string | null, text: string): string | null {
  const link = webLink(url);
  // Words beside a quotation mark may stand apart in the article: only the first unbroken piece is looked for.
  const [piece = ''] = text.replace(/^[\s“”"«»„]+/u, '').split(/[“”"«»„]|\.\.\.|…|\n/u);
  const words = piece.trim().split(/\s+/).filter(Boolean);
  if (link === null || words.length < 2) return link;
  const long = words.length > 2 * WORDS_AT_EACH_END;
  const ends = long ? [words.slice(0, WORDS_AT_EACH_END), words.slice(-WORDS_AT_EACH_END)] : [words];
  return `${link}${link.includes('#') ? '' : '#'}:~:text=${ends.map(fragment).join(',')}`;
}
