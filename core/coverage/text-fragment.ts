import type { Article } from '../articles/article.ts';
import type { Span } from '../text/span.ts';
import { foldPage, isWordBound, standOnce, wordSpans } from './find-in-page.ts';
import { endOfRange, surround, type Directive } from './text-directive.ts';
import type { ArticlePlace, PlacedWords } from './views.ts';

/** More words are given by their first and last ones: what stands between need not be found. */
const WHOLE_AT_MOST = 10;
/** No directive of fewer words where there are more around: the page holds more than the article. */
const LEAST_WORDS = 4;
const START_AT_MOST = 9;
/** The longest stretch in which the first or the last words are looked for; UTF-16 units. */
const STRETCH = 600;

/**
 * The fragment by which browsers scroll to words of an article (https://wicg.github.io/scroll-to-text-fragment/), without
 * the `#`: `:~:text=prefix-,first%20words,last%20words,-suffix`. The shortest that stands once in the title and text: up
 * to ten words whole, more by their first and last ones, with as few words around them as tell them from other places.
 * Words of a line are never joined to those of the next one, as they may be of different blocks. Null where there is no
 * word. Linear in the text.
 */
export function textFragment(
  { title, text }: Pick<Article, 'title' | 'text'>,
  words: PlacedWords,
): string | null {
  const page = `${title}\n${text}`;
  const shift = words.in === 'title' ? 0 : title.length + 1;
  const span = wholeWords(page, { start: words.start + shift, end: words.end + shift });
  if (span === null) return null;
  const folded = foldPage(page);
  // A letter that folds to two: offsets would be wrong, so the text is compared as it stands.
  const directive = choose(page, folded.length === page.length ? folded : page, span);
  return `:~:text=${write(page, directive)}`;
}

/** The same for a place of an article that has an address; null without one, as there is nowhere to lead. */
export const placeFragment = (
  article: Pick<Article, 'title' | 'text' | 'url'>,
  { words }: ArticlePlace,
): string | null => (article.url === null || words === null ? null : textFragment(article, words));

function choose(page: string, folded: string, span: Span): Directive {
  const lineEnd = page.indexOf('\n', span.start);
  const firstLine = Math.min(span.end, lineEnd < 0 ? span.end : lineEnd, span.start + STRETCH);
  const head = wordSpans(page, span.start, firstLine);
  if (firstLine === span.end && head.length <= WHOLE_AT_MOST)
    return { ...surround(page, folded, span, LEAST_WORDS - head.length, 'both'), textEnd: null };
  const start = firstWords(folded, head);
  const around = surround(page, folded, start.span, LEAST_WORDS - start.count, 'before');
  return { ...around, textEnd: endOfRange(page, folded, start.span.end, span.end) };
}

/** The fewest first words that stand once; the fewest allowed where none do. */
function firstWords(folded: string, head: readonly Span[]): { readonly span: Span; readonly count: number } {
  const start = head[0]!.start;
  const least = Math.min(LEAST_WORDS, head.length);
  for (let count = least; count <= Math.min(START_AT_MOST, head.length); count++) {
    const span = { start, end: head[count - 1]!.end };
    if (standOnce(folded, span)) return { span, count };
  }
  return { span: { start, end: head[least - 1]!.end }, count: least };
}

/** Longer, a word cut in two is left as it is. */
const WORD_AT_MOST = 60;
const OF_A_WORD = /[\p{L}\p{N}\p{M}%]/u;

/** From the first word to the last; words cut in two are taken whole. */
function wholeWords(page: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && !OF_A_WORD.test(page[start]!)) start++;
  while (end > start && !OF_A_WORD.test(page[end - 1]!)) end--;
  if (start === end) return null;
  const [first, last] = [start - WORD_AT_MOST, end + WORD_AT_MOST];
  while (start > first && !isWordBound(page, start)) start--;
  while (end < last && !isWordBound(page, end)) end++;
  return { start, end };
}

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** `-`, `,` and `&` are the syntax of a text directive; `encodeURIComponent` leaves the first as it is. */
const encode = (page: string, { start, end }: Span): string =>
  encodeURIComponent(
    page
      .slice(start, end)
      .replace(LONE_SURROGATES, '')
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ).replaceAll('-', '%2D');

function write(page: string, { prefix, textStart, textEnd, suffix }: Directive): string {
  return [
    prefix && `${encode(page, prefix)}-`,
    encode(page, textStart),
    textEnd && encode(page, textEnd),
    suffix && `-${encode(page, suffix)}`,
  ]
    .filter((part) => part !== null)
    .join(',');
}
