import { diffArrays } from 'diff';
import { foldWord } from '../text/fold.ts';

/** A stretch of words that two texts share, or that only the first (removed) or only the second (added) has. */
export interface WordDifference {
  readonly kind: 'same' | 'removed' | 'added';
  /** As written: in `b` for same and added, in `a` for removed; spaces between the words kept. */
  readonly text: string;
}

/** Longest texts compared, in words: beyond this the tails are shown as they are. */
const LONGEST = 1500;

interface Piece {
  readonly key: string;
  readonly text: string;
}

/** A text as words, each with the space and marks that follow it. */
function pieces(text: string): Piece[] {
  return (text.match(/[^\p{L}\p{N}]*[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*[^\p{L}\p{N}\s]*\s*/gu) ?? [text])
    .slice(0, LONGEST)
    .map((piece) => ({ key: foldWord(piece).replace(/[^\p{L}\p{N}'-]/gu, ''), text: piece }));
}

/**
 * The word differences from `a` to `b`, in order. Words that differ only in case, marks or diacritics are the same.
 * Joining same and added texts gives `b`, same and removed about `a`.
 */
export function wordDiff(a: string, b: string): WordDifference[] {
  const [before, after] = [pieces(a), pieces(b)];
  const changes: WordDifference[] = [];
  let at = 0;
  const parts = diffArrays(before, after, { comparator: (x, y) => x.key === y.key });
  for (const part of parts) {
    const kind = part.added ? 'added' : part.removed ? 'removed' : 'same';
    // Same words are shown as the second text writes them.
    const shown = kind === 'removed' ? part.value : after.slice(at, at + part.value.length);
    if (kind !== 'removed') at += part.value.length;
    changes.push({ kind, text: shown.map((piece) => piece.text).join('') });
  }
  return changes;
}
