import { MARGIN } from './tag-features.ts';
import type { WordFacts } from './tag-facts.ts';

/**
 * The collections the tagger learnt from disagree on what is an organisation and where a name ends. Features of their own
 * learn the differences; how far they count in a text is told by its small words and marks: -1 the one collection's convention, 1 the
 * other's, 0 what both agree on. Source: Daumé 2007, with the domain inferred.
 */

/** Sentences before and after a sentence whose words count for it. */
const REACH = 15;
/** Weights are logarithms of odds times 32; the mean a word is multiplied by this before it is squashed. */
const SLOPE = 20;
export const CONVENTION_SCALE = 32;

/** The convention of each sentence, -1 to 1. `facts` have their margins. */
export function conventions(sentences: readonly (readonly WordFacts[])[]): Float64Array {
  const weights = new Float64Array(sentences.length + 1);
  const counts = new Float64Array(sentences.length + 1);
  for (const [q, facts] of sentences.entries()) {
    let weight = 0;
    let count = 0;
    for (let i = MARGIN; i < facts.length - MARGIN; i++) {
      const { isCommon, convention } = facts[i] as WordFacts;
      if (!isCommon) continue;
      weight += convention;
      count++;
    }
    weights[q + 1] = (weights[q] as number) + weight / CONVENTION_SCALE;
    counts[q + 1] = (counts[q] as number) + count;
  }
  return Float64Array.from(sentences, (_, q) => {
    const from = Math.max(0, q - REACH);
    const to = Math.min(sentences.length, q + REACH + 1);
    const weight = (weights[to] as number) - (weights[from] as number);
    const count = 1 + (counts[to] as number) - (counts[from] as number);
    return Math.tanh((SLOPE * weight) / count);
  });
}
