import { isDigit, isLetter, isLower, isSpace, isUpper, isWordUnit } from './character.ts';
import type { Span } from './span.ts';

/** A word, a number, or a single other character; `text === source.slice(start, end)`. */
export interface Word extends Span {
  readonly text: string;
  readonly kind: 'word' | 'mark';
  /** True where only space with a line end, or nothing at all, stands between this word and the one before. */
  readonly startsLine: boolean;
}

const APOSTROPHE = new Set([0x27, 0x2019, 0x2bc]);
const HYPHEN = new Set([0x2d, 0x2010, 0x2011]);
const FULL_STOP = 0x2e;

/** Words that keep their full stop. Lower case. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof gen sen rep gov lt col maj sgt capt cmdr adm brig rev hon pres st jr sr ft mt dept inc ltd corp co
  bros no vs jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
);

/**
 * Splits a text into words and marks in one pass. "U.S.", "Mr." and initials keep their full stops, hyphens and
 * apostrophes inside words stay, a possessive ending ("'s") is a word of its own.
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let startsLine = true;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    if (isSpace(unit)) {
      if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) startsLine = true;
      i++;
      continue;
    }
    const end = endOfWord(text, i);
    const kind = end > i + 1 || isWordUnit(unit) ? 'word' : 'mark';
    words.push({ start: i, end, text: text.slice(i, end), kind, startsLine });
    startsLine = false;
    i = end;
  }
  return words;
}

/** Where the word or mark that begins at `i`, which is no space, ends: `splitWords` without making anything. */
export function endOfWord(text: string, i: number): number {
  const possessive = possessiveEnd(text, i);
  return possessive > 0 ? possessive : isWordUnit(text.charCodeAt(i)) ? wordEnd(text, i) : i + 1;
}

/** The end of a possessive "'s" that begins at `i`, or 0. */
function possessiveEnd(text: string, i: number): number {
  if (i === 0 || !APOSTROPHE.has(text.charCodeAt(i)) || !isWordUnit(text.charCodeAt(i - 1))) return 0;
  const next = text.charCodeAt(i + 1);
  return (next === 0x73 || next === 0x53) && !isWordUnit(text.charCodeAt(i + 2)) ? i + 2 : 0;
}

function wordEnd(text: string, start: number): number {
  let i = start;
  for (;;) {
    while (isWordUnit(text.charCodeAt(i))) i++;
    const unit = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (APOSTROPHE.has(unit)) {
      if (!isLetter(next) || possessiveEnd(text, i) > 0) return i;
    } else if (HYPHEN.has(unit)) {
      if (!isWordUnit(next)) return i;
    } else if (unit === 0x26) {
      // AT&T
      if (!isUpper(next) || !isUpper(text.charCodeAt(i - 1))) return i;
    } else if (unit === FULL_STOP || unit === 0x2c) {
      if (isDigit(text.charCodeAt(i - 1)) && isDigit(next)) {
        i++;
        continue;
      }
      return unit === FULL_STOP && keepsStop(text, start, i) ? continueInitials(text, i + 1) : i;
    } else return i;
    i++;
  }
}

/** Whether the full stop at `stop` belongs to the word from `start`: an initial, "U.S.", "Mr.". */
function keepsStop(text: string, start: number, stop: number): boolean {
  const size = stop - start;
  if (size === 1) {
    const unit = text.charCodeAt(start);
    return isUpper(unit) || (isLower(unit) && isLetter(text.charCodeAt(stop + 1)));
  }
  if (size > 4) return false;
  return isUpper(text.charCodeAt(start)) && ABBREVIATIONS.has(text.slice(start, stop).toLowerCase());
}

/** After "U." goes on through "S." and so on: single letters, each with its full stop. */
function continueInitials(text: string, from: number): number {
  let i = from;
  while (isLetter(text.charCodeAt(i)) && text.charCodeAt(i - 1) === FULL_STOP) {
    const stop = text.charCodeAt(i + 1) === FULL_STOP;
    // "U.S" without its last full stop
    if (!stop && (isWordUnit(text.charCodeAt(i + 1)) || !isUpper(text.charCodeAt(i)))) break;
    i += stop ? 2 : 1;
  }
  return i;
}
