import type { Range } from './align-words.ts';
import type { SaidWord, Stretch } from './said-words.ts';

/** A sentence of what was said: words `from` to `to` (exclusive) of a stretch. */
export interface Passage extends Range {
  readonly stretch: Stretch;
  /** The words from `from` to `to`. */
  readonly words: readonly SaidWord[];
  /** Sum of the weights of its different stems. */
  readonly weight: number;
}

/** Passages of one quotation at most: a whole speech is compared in its first part only. */
const MOST_PASSAGES = 400;

/** The sentences of a quotation's stretches, in order. */
export function passagesOf(stretches: readonly Stretch[]): Passage[] {
  const passages: Passage[] = [];
  for (const stretch of stretches) {
    for (const { from, to } of sentencesIn(stretch.words)) {
      if (passages.length === MOST_PASSAGES) return passages;
      const words = stretch.words.slice(from, to);
      const weights = new Map(words.map((word) => [word.stem, word.weight]));
      const weight = [...weights.values()].reduce((sum, value) => sum + value, 0);
      passages.push({ stretch, from, to, words, weight });
    }
  }
  return passages;
}

function sentencesIn(words: readonly SaidWord[]): Range[] {
  const sentences: Range[] = [];
  let from = 0;
  for (let i = 1; i <= words.length; i++) {
    if (i < words.length && words[i]?.startsSentence !== true) continue;
    sentences.push({ from, to: i });
    from = i;
  }
  return sentences;
}
