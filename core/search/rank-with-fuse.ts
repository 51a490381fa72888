import Fuse, { type IFuseOptions } from 'fuse.js/basic';
import { foldWords } from './fold-words.ts';
import type { Candidate } from './preselect.ts';
import type { SearchTexts } from './search-index.ts';

/** An entry's texts as they are compared: their words, folded. */
export interface FoldedTexts extends SearchTexts {
  readonly letters: number;
}

interface Row extends SearchTexts {
  readonly candidate: Candidate;
}

export function foldTexts({ text, also }: SearchTexts): FoldedTexts {
  const [first, ...others] = [text, ...also].map((one) => foldWords(one).join(' '));
  return {
    text: first!,
    also: others,
    letters: others.reduce((sum, { length }) => sum + length, first!.length),
  };
}

const OPTIONS: IFuseOptions<Row> = {
  keys: [
    { name: 'text', weight: 2 },
    { name: 'also', weight: 1 },
  ],
  includeScore: true,
  ignoreLocation: true,
  threshold: 0.4,
};
/** What Fuse.js has no score for stands behind what it has one for. */
const NO_SCORE = 1;

/**
 * Entries in the order of Fuse.js's scores, of the words as they were typed one behind the other, and of how well they were
 * met one by one, half and half; equal ones as they came.
 */
export function rankWithFuse(
  words: readonly string[],
  candidates: readonly Candidate[],
  textsOf: (entry: number) => FoldedTexts,
): readonly number[] {
  const rows = candidates.map((candidate): Row => ({ ...textsOf(candidate.entry), candidate }));
  const scores = new Map(
    new Fuse(rows, OPTIONS).search(words.join(' ')).map(({ item, score = NO_SCORE }) => [item, score]),
  );
  const rank = (row: Row): number => (scores.get(row) ?? NO_SCORE) - row.candidate.score;
  return rows
    .map((row) => ({ entry: row.candidate.entry, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}
