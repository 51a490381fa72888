import type { Span } from '../text/span.ts';
import { findWords, isWordBound, standOnce, wordSpans } from './find-in-page.ts';

/** The parts of a text directive as spans of the page's text. */
export interface Directive {
  readonly prefix: Span | null;
  readonly textStart: Span;
  /** The last words, where the words in between are left out. */
  readonly textEnd: Span | null;
  readonly suffix: Span | null;
}

/** Words before and after together. */
const AROUND_AT_MOST = 12;
/** Where words around are looked for; UTF-16 units. */
const STRETCH = 200;
const END_LEAST = 3;
const END_AT_MOST = 12;

/**
 * Words with as few words before and after them as make them stand once in the text: at least `least` where there are so
 * many, of the same line where those suffice. Where nothing makes them stand once, the most there are.
 */
export function surround(
  page: string,
  folded: string,
  textStart: Span,
  least: number,
  sides: 'both' | 'before',
): Omit<Directive, 'textEnd'> {
  const wanted = Math.max(0, least);
  let most: Omit<Directive, 'textEnd'> = { prefix: null, textStart, suffix: null };
  if (wanted === 0 && standOnce(folded, textStart)) return most;
  for (const beyondLine of [false, true]) {
    const before = wordsBefore(page, textStart.start, beyondLine);
    const after = sides === 'both' ? wordsAfter(page, textStart.end, beyondLine) : [];
    const there = Math.min(AROUND_AT_MOST, before.length + after.length);
    for (let count = Math.min(wanted, there); count <= there; count++)
      for (let left = Math.min(count, before.length); left >= Math.max(0, count - after.length); left--) {
        const right = count - left;
        const prefix = left === 0 ? null : { start: before[left - 1]!.start, end: textStart.start };
        const suffix = right === 0 ? null : { start: textStart.end, end: after[right - 1]!.end };
        most = { prefix, textStart, suffix };
        const all = { start: (prefix ?? textStart).start, end: (suffix ?? textStart).end };
        if (standOnce(folded, all)) return most;
      }
  }
  return most;
}

/** The fewest last words whose first place after the start of a range is the range's end. */
export function endOfRange(page: string, folded: string, from: number, end: number): Span {
  const lineStart = page.lastIndexOf('\n', end - 1) + 1;
  const tail = wordSpans(page, Math.max(from, lineStart, end - STRETCH), end);
  const least = tail.at(-Math.min(END_LEAST, tail.length)) ?? { start: from, end };
  for (let count = END_LEAST; count <= Math.min(END_AT_MOST, tail.length); count++) {
    const { start } = tail.at(-count)!;
    if (findWords(folded, folded.slice(start, end), from) === start) return { start, end };
  }
  return { start: least.start, end };
}

/** The nearest first. Beyond the line only where nothing of the line stands before: a prefix must be of one block. */
function wordsBefore(page: string, at: number, beyondLine: boolean): readonly Span[] {
  let lineStart = page.lastIndexOf('\n', at - 1) + 1;
  let words = wordSpans(page, Math.max(lineStart, at - STRETCH), at);
  if (words.length === 0 && beyondLine && lineStart > 0) {
    lineStart = page.lastIndexOf('\n', lineStart - 2) + 1;
    words = wordSpans(page, Math.max(lineStart, at - STRETCH), at);
  }
  return words.filter(({ start }) => isWordBound(page, start)).toReversed();
}

function wordsAfter(page: string, at: number, beyondLine: boolean): readonly Span[] {
  const endOfLine = (from: number): number => {
    const end = page.indexOf('\n', from);
    return end < 0 ? page.length : end;
  };
  let lineEnd = endOfLine(at);
  let words = wordSpans(page, at, Math.min(lineEnd, at + STRETCH));
  if (words.length === 0 && beyondLine && lineEnd < page.length) {
    lineEnd = endOfLine(lineEnd + 1);
    words = wordSpans(page, at, Math.min(lineEnd, at + STRETCH));
  }
  return words.filter(({ end }) => isWordBound(page, end));
}
