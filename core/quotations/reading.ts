import type { FoundName, Mention } from '../names/mention.ts';
import type { TurnLabel } from '../names/turn-label.ts';
import type { TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { QuotedPiece } from './quote-marks.ts';

/** An article as the finders of quotations read it: words with what each of them is part of. */
export interface Reading {
  readonly document: TextDocument;
  readonly folded: readonly string[];
  readonly names: ReadonlyMap<string, FoundName>;
  /** Offices of each person by key. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  readonly mentions: readonly Mention[];
  /** Index of the mention a word is part of, or -1. */
  readonly mentionOf: Int32Array;
  readonly pieces: readonly QuotedPiece[];
  /** Index of the quoted piece a word (or its mark) is part of, or -1. */
  readonly pieceOf: Int32Array;
  readonly labels: readonly TurnLabel[];
  /** First word of the paragraph a word is in, and the word after its last. */
  readonly paragraphFrom: Int32Array;
  readonly paragraphTo: Int32Array;
}

/** What is known of an article before its quotations are. */
export interface ArticleFindings {
  readonly document: TextDocument;
  readonly names: readonly FoundName[];
  readonly mentions: readonly Mention[];
  readonly offices: ReadonlyMap<string, readonly string[]>;
  readonly labels: readonly TurnLabel[];
}

export function readArticle(findings: ArticleFindings, pieces: readonly QuotedPiece[]): Reading {
  const { document, names, mentions, offices, labels } = findings;
  const { words } = document;
  const count = words.length;
  const mentionOf = new Int32Array(count).fill(-1);
  const pieceOf = new Int32Array(count).fill(-1);
  const paragraphFrom = new Int32Array(count);
  const paragraphTo = new Int32Array(count);
  let m = 0;
  let p = 0;
  let from = 0;
  for (const [i, word] of words.entries()) {
    while (m < mentions.length && (mentions[m] as Mention).end <= word.start) m++;
    const mention = mentions[m];
    if (mention && word.start >= mention.start && word.end <= mention.end) mentionOf[i] = m;
    while (p < pieces.length && (pieces[p] as QuotedPiece).close <= word.start) p++;
    const piece = pieces[p];
    if (piece && word.end > piece.open && word.start < piece.close) pieceOf[i] = p;
    if (word.startsLine) {
      paragraphTo.fill(i, from, i);
      from = i;
    }
    paragraphFrom[i] = from;
  }
  paragraphTo.fill(count, from, count);
  return {
    document,
    folded: words.map((word) => (word.text.length > 40 ? '' : foldWord(word.text))),
    names: new Map(names.map((name) => [name.key, name])),
    offices,
    mentions,
    mentionOf,
    pieces,
    pieceOf,
    labels,
    paragraphFrom,
    paragraphTo,
  };
}

/** Does a sentence end with the mark at word `i`, outside quotation marks? "(R-Fla.) said" ends none. */
export function endsClause(reading: Reading, i: number): boolean {
  const { words } = reading.document;
  const text = words[i]?.text;
  if (text !== '.' && text !== '!' && text !== '?') return false;
  const next = words[i + 1];
  if (text === '.' && next?.text === ')' && /^[\p{Ll},]/u.test(words[i + 2]?.text ?? '')) return false;
  return reading.pieceOf[i] === -1;
}
