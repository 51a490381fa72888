import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestSequence } from '#core/names/tag-sequence.ts';
import { TAGS, mayFollow } from '#core/names/tag.ts';

const COLUMNS = TAGS.length;
const number = fc.integer({ min: -50, max: 50 });

/** The best score of all allowed sequences, by trying them. */
function bestByTrying(scores: readonly number[], size: number, transitions: readonly number[]): number {
  let best = -Infinity;
  const go = (i: number, before: number, sum: number): void => {
    if (i === size) {
      best = Math.max(best, sum);
      return;
    }
    for (let t = 0; t < COLUMNS; t++) {
      if (!mayFollow(i === 0 ? 0 : before, t)) continue;
      const row = i === 0 ? COLUMNS : before;
      go(i + 1, t, sum + (scores[i * COLUMNS + t] as number) + (transitions[row * COLUMNS + t] as number));
    }
  };
  go(0, 0, 0);
  return best;
}

test('no allowed sequence scores higher, and the one found is allowed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(number, { minLength: 4 * COLUMNS, maxLength: 4 * COLUMNS }),
      fc.array(number, { minLength: 10 * COLUMNS, maxLength: 10 * COLUMNS }),
      (size, scores, transitions) => {
        const tags = new Uint8Array(size);
        bestSequence(Float64Array.from(scores), 0, size, Float32Array.from(transitions), tags);
        let sum = 0;
        for (const [i, tag] of tags.entries()) {
          const before = i === 0 ? 0 : (tags[i - 1] as number);
          expect(mayFollow(before, tag)).toBe(true);
          const row = i === 0 ? COLUMNS : before;
          sum += (scores[i * COLUMNS + tag] as number) + (transitions[row * COLUMNS + tag] as number);
        }
        expect(sum).toBe(bestByTrying(scores, size, transitions));
      },
    ),
    { seed: 3, numRuns: 100 },
  );
});

test('only the words of the stretch are tagged', () => {
  const scores = new Float64Array(4 * COLUMNS);
  for (let i = 0; i < 4; i++) scores[i * COLUMNS + 1] = 5;
  const tags = new Uint8Array(4);
  bestSequence(scores, 1, 3, new Float32Array(10 * COLUMNS), tags);
  expect([...tags]).toEqual([0, 1, 1, 0]);
});
