import {
  FactCache,
  FEATURE_ROWS,
  HISTORY_FEATURES,
  STATIC_FEATURES,
  historyFeatures,
  staticFeatures,
} from '#core/names/tag-features.ts';
import { mayFollow, TAGS } from '#core/names/tag.ts';
import { bestTag } from '#core/names/tagger.ts';
import type { TaggedSentence } from './read-bio.ts';

const COLUMNS = TAGS.length;

/** A fixed sequence of pseudo-random numbers below `limit` (xorshift32): training must be repeatable. */
function sequence(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/**
 * Averaged perceptron on the tagger's own greedy decisions: it learns to go on after its own mistakes.
 * Source: Collins 2002; averaging by the accumulated-update trick of Daumé 2006.
 */
export function trainWeights(
  sentences: readonly TaggedSentence[],
  rounds: number,
  report: (text: string) => void,
): Float32Array {
  const weights = new Float32Array(FEATURE_ROWS * COLUMNS);
  const totals = new Float64Array(FEATURE_ROWS * COLUMNS);
  const cache = new FactCache();
  const features = sentences.map((sentence) => {
    const rows = new Uint32Array(sentence.words.length * STATIC_FEATURES);
    return { rows, hashes: staticFeatures(sentence.words, cache, rows) };
  });
  const order = sentences.map((_, i) => i);
  const random = sequence(20240321);
  const history = new Uint32Array(HISTORY_FEATURES);
  const scores = new Float64Array(COLUMNS);
  let step = 1;

  const each = (rows: Uint32Array, from: number, visit: (at: number) => void): void => {
    for (let f = from; f < from + STATIC_FEATURES; f++) visit((rows[f] as number) * COLUMNS);
    for (let f = 0; f < HISTORY_FEATURES; f++) visit((history[f] as number) * COLUMNS);
  };

  for (let round = 1; round <= rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random(i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    let wrong = 0;
    let seen = 0;
    for (const index of order) {
      const { tags, words } = sentences[index] as TaggedSentence;
      const { rows, hashes } = features[index] as { rows: Uint32Array; hashes: Uint32Array };
      let previous = 0;
      let before = 0;
      for (let i = 0; i < words.length; i++) {
        const from = i * STATIC_FEATURES;
        historyFeatures(previous, before, hashes[i] as number, rows[from + 1] as number, history);
        scores.fill(0);
        each(rows, from, (at) => {
          for (let t = 0; t < COLUMNS; t++) scores[t] = (scores[t] as number) + (weights[at + t] as number);
        });
        const guess = bestTag(scores, previous);
        // After a mistake an I cannot follow: the name then begins here. Without this the weights would grow for ever.
        const gold = tags[i] as number;
        const truth = mayFollow(previous, gold) ? gold : gold - 1;
        if (guess !== truth) {
          wrong++;
          each(rows, from, (at) => {
            weights[at + truth] = (weights[at + truth] as number) + 1;
            weights[at + guess] = (weights[at + guess] as number) - 1;
            totals[at + truth] = (totals[at + truth] as number) + step;
            totals[at + guess] = (totals[at + guess] as number) - step;
          });
        }
        step++;
        before = previous;
        previous = guess;
      }
      seen += words.length;
    }
    report(`round ${round} of ${rounds}: ${((100 * wrong) / seen).toFixed(2)} % of words wrong`);
  }
  for (let i = 0; i < weights.length; i++) weights[i] = (weights[i] as number) - (totals[i] as number) / step;
  return weights;
}
