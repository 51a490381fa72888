import { isLetter, isSpace, isWordUnit } from '../text/character.ts';

/** Words in quotation marks within one paragraph. Offsets into the text; `start`/`end` leave the marks out. */
export interface QuotedPiece {
  /** Offset of the opening mark. */
  readonly open: number;
  readonly start: number;
  readonly end: number;
  /** Offset after the closing mark; equals `end` where the paragraph ends without one. */
  readonly close: number;
  /** No closing mark, and the next paragraph opens with a mark: the same quotation goes on there. */
  readonly continues: boolean;
}

const OPENING = new Set(['“', '„', '«', '‟']);
const CLOSING = new Set(['”', '»']);
const SINGLE_OPENING = new Set(['‘', '‚', '‹']);
/** Longest quotation in single marks: what is longer is an apostrophe gone astray. */
const LONGEST_SINGLE = 1200;
/** Unclosed marks are cut here. */
const LONGEST_OPEN = 20_000;

/**
 * Finds what stands in quotation marks: curly, low, angle and straight double marks, and single ones that are not
 * apostrophes. Inner quotations belong to the outer. Each paragraph is read by itself; linear in the text.
 */
export function findQuotedPieces(text: string): QuotedPiece[] {
  const pieces: QuotedPiece[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    readParagraph(text, from, to, pieces);
    from = to + 1;
  }
  return pieces;
}

function readParagraph(text: string, from: number, to: number, pieces: QuotedPiece[]): void {
  let i = from;
  // Up to these offsets no mark closes: looked through once, not once for every opening mark.
  let openDouble = from;
  let openSingle = from;
  while (i < to) {
    const mark = text[i] as string;
    const double = OPENING.has(mark) || (mark === '"' && opensStraight(text, i, from));
    if (double) {
      const piece = i < openDouble ? null : closeDouble(text, i, to);
      if (piece) pieces.push(piece);
      else if (i >= openDouble) openDouble = failedUntil(text, i, to);
      i = piece ? Math.max(piece.close, i + 1) : i + 1;
      continue;
    }
    if ((SINGLE_OPENING.has(mark) || mark === "'" || mark === '’') && opensSingle(text, i, from)) {
      const end = closeSingle(text, i, to, openSingle);
      if (end === 0) openSingle = Math.min(to, i + LONGEST_SINGLE);
      if (end > 0) {
        pieces.push({ open: i, start: i + 1, end, close: end + 1, continues: false });
        i = end + 1;
        continue;
      }
    }
    i++;
  }
}

/** A straight mark opens before a word and not after one. */
function opensStraight(text: string, i: number, from: number): boolean {
  const next = text.charCodeAt(i + 1);
  const before = text.charCodeAt(i - 1);
  return !isSpace(next) && !(i > from && isWordUnit(before));
}

function closeDouble(text: string, open: number, to: number): QuotedPiece | null {
  const straight = text[open] === '"';
  const limit = Math.min(to, open + LONGEST_OPEN);
  let depth = 0;
  for (let i = open + 1; i < limit; i++) {
    const mark = text[i] as string;
    if (mark === '"') {
      // A straight mark inside curly ones closes them only after a word or a mark, never before a word.
      if (straight ? i > open + 1 : !isWordUnit(text.charCodeAt(i + 1)) && !isSpace(text.charCodeAt(i - 1)))
        return piece(open, i, i + 1);
    } else if (CLOSING.has(mark) || (mark === '“' && text[open] === '„')) {
      if (depth === 0) return piece(open, i, i + 1);
      depth--;
    } else if (mark === '«' && text[open] === '«') depth++;
    // A second opening mark: the first was never closed, and what is before it is left as it is.
    else if (mark === '“' && isSpace(text.charCodeAt(i - 1))) return null;
  }
  if (limit < to) return null;
  const next = text.slice(to, to + 3).trimStart()[0] ?? '';
  const continues = next === '"' || OPENING.has(next);
  if (!continues && (straight || to - open < 40)) return null;
  return { open, start: open + 1, end: to, close: to, continues };
}

/** After a double mark that nothing closes: the offset before which no further opening mark is tried. */
function failedUntil(text: string, open: number, to: number): number {
  const limit = Math.min(to, open + LONGEST_OPEN);
  // A second curly mark after a space begins anew.
  for (let i = open + 1; i < limit; i++) if (text[i] === '“' && isSpace(text.charCodeAt(i - 1))) return i;
  return limit;
}

const piece = (open: number, end: number, close: number): QuotedPiece | null =>
  end > open + 1 ? { open, start: open + 1, end, close, continues: false } : null;

/** A single mark opens a quotation at a word's beginning, after space or an opening mark. */
function opensSingle(text: string, i: number, from: number): boolean {
  const before = text.charCodeAt(i - 1);
  const next = text[i + 1] ?? ' ';
  if (i > from && !isSpace(before) && !/[(["“—–-]/.test(text[i - 1] as string)) return false;
  if (text[i] === '’') return false;
  // '90s, 'em, 'tis
  if (/\d/.test(next) || /^(?:em|til|cause|tis|twas|n|bout|round)\b/i.test(text.slice(i + 1, i + 7)))
    return false;
  return isWordUnit(next.charCodeAt(0)) || /["“…[$]/.test(next);
}

/** Offset of the closing single mark, or 0: one after a word or a mark and before none; plural possessives only as a last resort. */
function closeSingle(text: string, open: number, to: number, from: number): number {
  const limit = Math.min(to, open + LONGEST_SINGLE);
  let doubtful = 0;
  for (let i = Math.max(open + 2, from); i < limit; i++) {
    const mark = text[i];
    if (mark === '"' || mark === '“' || mark === '”') continue;
    if (mark !== "'" && mark !== '’' && mark !== '›') continue;
    const before = text.charCodeAt(i - 1);
    if (isSpace(before) || isWordUnit(text.charCodeAt(i + 1))) continue;
    const plural =
      (text[i - 1] === 's' || text[i - 1] === 'S') &&
      isSpace(text.charCodeAt(i + 1)) &&
      isLetter(text.charCodeAt(i + 2));
    if (!plural) return i;
    doubtful ||= i;
  }
  return doubtful;
}
