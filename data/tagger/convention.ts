import { CONVENTION_SCALE } from '#core/names/tag-convention.ts';
import { CONVENTION_WEIGHTS } from '#core/names/tagger-file.ts';
import type { WordFacts } from '#core/names/tag-facts.ts';

/**
 * Logarithms of the odds of each small word (hashed) in the one collection against the other, times `CONVENTION_SCALE`,
 * -127 to 127.
 */
export function learnConvention(
  one: Iterable<readonly WordFacts[]>,
  other: Iterable<readonly WordFacts[]>,
): Int8Array {
  const [first, second] = [shares(one), shares(other)];
  return Int8Array.from(first, (share, i) => {
    const odds = Math.log(share) - Math.log(second[i] as number);
    return Math.max(-127, Math.min(127, Math.round(odds * CONVENTION_SCALE)));
  });
}

function shares(sentences: Iterable<readonly WordFacts[]>): Float64Array {
  const counts = new Float64Array(CONVENTION_WEIGHTS).fill(1);
  for (const facts of sentences)
    for (const { isCommon, word } of facts) {
      const at = word & (CONVENTION_WEIGHTS - 1);
      if (isCommon) counts[at] = (counts[at] as number) + 1;
    }
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => count / total);
}
