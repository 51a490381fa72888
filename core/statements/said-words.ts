import type { Quotation } from '../quotations/quotation.ts';
import { findQuotedPieces } from '../quotations/quote-marks.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { splitWords, type Word } from '../text/words.ts';
import { formOf, type WordForm } from './word-form.ts';

/** A word of what was said. Offsets are the article's. */
export interface SaidWord extends Span {
  /** The form under which the same words meet, however they are spelled or numbers written. */
  readonly key: string;
  readonly hash: number;
  readonly stem: string;
  /** Behind the marks that follow it without space: a full stop, a closing bracket. */
  readonly until: number;
  /** How much it tells: 0 for common words, 1 for others, more for names and numbers. */
  readonly weight: number;
  /**
   * What stands before it: "piece", the end of a quoted piece and the beginning of another; "ellipsis"; or nothing, and
   * then words left out here are left out in silence.
   */
  readonly gap: 'none' | 'ellipsis' | 'piece';
  /** Stands in square brackets: put in by whoever prints it. */
  readonly bracketed: boolean;
  readonly startsSentence: boolean;
}

/** What was said in one go: the words of a quotation's pieces in order, without what stands between them. */
export interface Stretch {
  readonly words: readonly SaidWord[];
  /** An ellipsis stands behind the last word. */
  readonly trailsOff: boolean;
}

/** Two words that are another way to write one: by the first, the second and what they are together. */
const TOGETHER: ReadonlyMap<string, readonly [string, WordForm]> = new Map([
  ['per', ['cent', formOf('percent') as WordForm]],
  ['united', ['states', formOf('US') as WordForm]],
]);
/** Longest quotation that is compared, in characters: a whole speech is read in its first part only. */
const LONGEST = 60_000;

/**
 * The stretches of a quotation: one for a direct one however many pieces it has, one for each quoted piece of a mixed
 * one. None for indirect ones and headlines, which give nobody's words.
 */
export function stretchesOf(quotation: Quotation): Stretch[] {
  if (quotation.kind === 'indirect' || quotation.form === 'headline') return [];
  if (quotation.kind === 'direct') return [readStretch(quotation.text, quotation.spans, quotation.start)];
  return findQuotedPieces(quotation.text).map((piece) =>
    readStretch(
      quotation.text,
      [{ start: quotation.start + piece.start, end: quotation.start + piece.end }],
      quotation.start,
    ),
  );
}

/** The words of a text by itself, as said in one piece. */
export const stretchOf = (text: string): Stretch => readStretch(text, [{ start: 0, end: text.length }], 0);

/** Reads the pieces of a text that begins at `offset` of its article. */
function readStretch(text: string, pieces: readonly Span[], offset: number): Stretch {
  const reader = new StretchReader();
  let left = LONGEST;
  for (const { start, end } of pieces) {
    const piece = text.slice(start - offset, Math.min(end - offset, start - offset + left));
    reader.read(piece, start);
    left -= piece.length;
    if (left <= 0) break;
  }
  return { words: reader.words, trailsOff: reader.trailsOff };
}

class StretchReader {
  readonly words: SaidWord[] = [];
  #gap: SaidWord['gap'] = 'none';
  #ellipsis = false;
  #bracketed = false;
  #startsSentence = true;

  get trailsOff(): boolean {
    return this.#ellipsis;
  }

  read(piece: string, start: number): void {
    if (this.words.length > 0) this.#gap = 'piece';
    this.#bracketed = false;
    const tokens = splitWords(piece);
    const sentences = new Set(splitSentences(tokens).map(({ from }) => from));
    for (const [i, token] of tokens.entries()) {
      if (sentences.has(i)) this.#startsSentence = true;
      if (token.kind === 'word') this.#word(token, start);
      else this.#mark(tokens, i, start);
    }
  }

  #mark(tokens: readonly Word[], i: number, start: number): void {
    const token = tokens[i] as Word;
    const last = this.words.at(-1);
    if (last?.until === token.start + start)
      this.words[this.words.length - 1] = { ...last, until: token.end + start };
    if (token.text === '[') this.#bracketed = true;
    else if (token.text === ']') this.#bracketed = false;
    else if (token.text === '%') this.#push('percent', token, start);
    else if (token.text === '…' || (token.text === '.' && i >= 2 && isDots(tokens, i))) this.#ellipsis = true;
  }

  #word(token: Word, start: number): void {
    if (!/[-‐‑–]/.test(token.text)) {
      this.#push(token.text, token, start);
      return;
    }
    // "long-term" and "long term" are the same words.
    for (const part of token.text.matchAll(/[^-‐‑–]+/g))
      this.#push(
        part[0],
        { start: token.start + part.index, end: token.start + part.index + part[0].length },
        start,
      );
  }

  #push(written: string, at: Span, start: number): void {
    const form = formOf(written);
    if (form === null) return;
    const last = this.words.at(-1);
    const both = last && TOGETHER.get(last.key)?.[0] === form.key ? TOGETHER.get(last.key) : undefined;
    const before = both === undefined ? null : (this.words.pop() as SaidWord);
    const { key, hash, stem, weight } = both === undefined ? form : both[1];
    this.words.push({
      start: before?.start ?? at.start + start,
      end: at.end + start,
      key,
      hash,
      stem,
      // A capital that may only be due to the beginning makes no name.
      weight: weight > 1 && this.words.length === 0 && /^\p{L}/u.test(key) ? 1 : weight,
      until: at.end + start,
      gap: before?.gap ?? (this.#ellipsis ? 'ellipsis' : this.#gap),
      bracketed: this.#bracketed,
      startsSentence: before?.startsSentence ?? this.#startsSentence,
    });
    this.#gap = 'none';
    this.#ellipsis = false;
    this.#startsSentence = false;
  }
}

const isDots = (tokens: readonly Word[], i: number): boolean =>
  tokens[i - 1]?.text === '.' && tokens[i - 2]?.text === '.';

/** What was said between two offsets of the article: a quotation's pieces there, without what stands between them. */
export function saidText(quotation: Quotation, { start, end }: Span): string {
  const pieces = quotation.kind === 'direct' ? quotation.spans : [{ start, end }];
  return pieces
    .map((piece) => {
      const [from, to] = [Math.max(piece.start, start), Math.min(piece.end, end)];
      return from < to ? quotation.text.slice(from - quotation.start, to - quotation.start) : '';
    })
    .filter((text) => text !== '')
    .join(' ');
}
