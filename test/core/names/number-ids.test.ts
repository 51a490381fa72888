import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdNumbers } from '#core/names/number-ids.ts';
import { hashText } from '#core/text/hash.ts';

/** Numbers as a Map gives them. */
function slow(ids: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return ids.map((id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id) as number;
  });
}

test('numbers ids as a Map does, also where it has to grow', () => {
  const id = fc.oneof(fc.string(), fc.nat(5000).map(String));
  fc.assert(
    fc.property(fc.array(id, { maxLength: 9000, size: 'max' }), (ids) => {
      const numbers = new IdNumbers();
      expect(ids.map((one) => numbers.add(one))).toEqual(slow(ids));
    }),
    { seed: 8, numRuns: 20 },
  );
});

test('ids made to meet in one slot are numbered like others, before and after it grows', () => {
  const meeting: string[] = [];
  for (let i = 0; meeting.length < 150; i++) if ((hashText(`m${i}`) & 2047) < 2) meeting.push(`m${i}`);
  const others = Array.from({ length: 3000 }, (_, i) => `o${i}`);
  const ids = [...meeting, ...meeting, ...others, ...meeting, ...others];
  const numbers = new IdNumbers();
  expect(ids.map((one) => numbers.add(one))).toEqual(slow(ids));
});
