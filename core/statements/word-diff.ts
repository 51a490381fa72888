import { alignWords, changesBetween, type Change } from './align-words.ts';
import { stretchOf, type SaidWord } from './said-words.ts';

/** A stretch of words that two texts share, or that only the first (removed) or only the second (added) has. */
export interface WordDifference {
  readonly kind: 'same' | 'removed' | 'added';
  /** As written: in `b` for same and added, in `a` for removed; spaces between the words kept. */
  readonly text: string;
}

/**
 * The word differences from `a` to `b`, in order, as data. Words that differ only in case, marks or spelling are the same.
 * Joining same and added texts gives `b`, same and removed about `a`. Linear but for the stretches that differ.
 */
export function wordDiff(a: string, b: string): WordDifference[] {
  const [x, y] = [stretchOf(a).words, stretchOf(b).words];
  const found: WordDifference[] = [];
  const add = (kind: WordDifference['kind'], text: string): void => {
    if (text !== '') found.push({ kind, text });
  };
  let at = 0;
  for (const change of allChanges(x, y)) {
    add('same', written(b, y, at, change.b.from));
    add('removed', written(a, x, change.a.from, change.a.to));
    add('added', written(b, y, change.b.from, change.b.to));
    at = change.b.to;
  }
  add('same', written(b, y, at, y.length));
  return found;
}

/** The changes between two texts, what stands before and behind their common words among them. */
function allChanges(x: readonly SaidWord[], y: readonly SaidWord[]): Change[] {
  const [best] = alignWords(x, y, 1);
  if (!best) return changesBetween(x, y);
  return [
    ...changesBetween(x, y, { from: 0, to: best.a.from }, { from: 0, to: best.b.from }),
    ...best.changes,
    ...changesBetween(x, y, { from: best.a.to, to: x.length }, { from: best.b.to, to: y.length }),
  ];
}

/** Words `from` to `to` as written, each with the marks and the space behind it, the first with those before it. */
function written(text: string, words: readonly SaidWord[], from: number, to: number): string {
  if (from === to) return '';
  const start = from === 0 ? 0 : (words[from] as SaidWord).start;
  return text.slice(start, words[to]?.start ?? text.length);
}
