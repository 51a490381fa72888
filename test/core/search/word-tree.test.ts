import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordTree } from '#core/search/word-tree.ts';

const treeOf = (words: readonly string[]): WordTree => {
  const tree = new WordTree();
  for (const word of words) tree.add(word);
  return tree;
};

/** Errors between two words by the textbook: letters put in, left out, replaced, or swapped with their neighbour. */
function errorsBetween(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : i)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1);
    }
  return table[a.length]![b.length]!;
}
const errorsToBeginning = (typed: string, word: string): number =>
  Math.min(...Array.from({ length: word.length }, (_, i) => errorsBetween(typed, word.slice(0, i + 1))));

describe('WordTree', () => {
  it('numbers words as they come, each once', () => {
    const tree = new WordTree();
    expect(['nato', 'nation', 'nato', 'na'].map((word) => tree.add(word))).toEqual([0, 1, 0, 2]);
    expect(tree.size).toBe(3);
    expect(['nation', 'nat', 'x', 'na'].map((word) => tree.find(word))).toEqual([1, null, null, 2]);
  });

  it('meets the same words as the textbook', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 30 }),
        word,
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        (words, typed, most, wholeOnly) => {
          const met = new Set(
            treeOf(words)
              .near(typed, most, wholeOnly)
              .flatMap((group) => group.words.map((n) => `${words[n]} ${group.errors} ${group.whole}`)),
          );
          const expected = words.flatMap((one) => {
            const whole = errorsBetween(typed, one);
            const begun = errorsToBeginning(typed, one);
            const isBegun = begun <= (wholeOnly ? 0 : most);
            if (whole <= most && (whole === begun || !isBegun)) return `${one} ${whole} true`;
            return isBegun ? `${one} ${begun} false` : [];
          });
          expect(met).toEqual(new Set(expected));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives the nearest word, or none', () => {
    const tree = treeOf(['harbour', 'harbours', 'ferry']);
    expect(['harbuor', 'harbouring', 'fery', 'qqqqqq', ''].map((typed) => tree.nearestTo(typed))).toEqual([
      'harbour',
      'harbour',
      'ferry',
      null,
      null,
    ]);
  });
});
