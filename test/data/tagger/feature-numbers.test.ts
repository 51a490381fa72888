import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureNumbers } from '#data/tagger/feature-numbers.ts';

/** The slow and obviously right twin. */
function numbersOf(hashes: readonly number[]): { order: number[]; counts: Map<number, number> } {
  const counts = new Map<number, number>();
  const order: number[] = [];
  for (const hash of hashes) {
    counts.set(hash, (counts.get(hash) ?? 0) + 1);
    if (counts.get(hash) === 2) order.push(hash);
  }
  return { order, counts };
}

test('numbers in the order of the second meeting, as a map would', () => {
  // Hashes that meet in one slot of the table's first size, and any others.
  const hash = fc.oneof(
    fc.nat(40),
    fc.nat(20).map((k) => k * 65536),
    fc.integer({ min: 0, max: 0xffffffff }),
  );
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 300 }), (hashes) => {
      const features = new FeatureNumbers();
      for (const one of hashes) features.meet(one);
      const { order, counts } = numbersOf(hashes);
      expect(features.hashes).toEqual(order);
      expect(features.counts).toEqual(order.map((one) => counts.get(one)));
      expect([...features.numbers(Uint32Array.from(hashes))]).toEqual(
        hashes.map((one) => order.indexOf(one)).filter((number) => number >= 0),
      );
    }),
  );
});

test('keeps numbers when the table grows', () => {
  const features = new FeatureNumbers();
  const hashes = Array.from({ length: 100_000 }, (_, i) => Math.imul(i, 0x9e3779b1) >>> 0);
  for (const hash of [...hashes, ...hashes]) features.meet(hash);
  expect(features.hashes).toEqual(hashes);
  expect([...features.numbers(Uint32Array.of(hashes[7]!, 3, hashes[99_999]!))]).toEqual([7, 99_999]);
});

test('a feature taken in with its count is known at once', () => {
  const features = new FeatureNumbers();
  features.add(5, 12);
  features.meet(5);
  expect([...features.numbers(Uint32Array.of(5, 6))]).toEqual([0]);
  expect(features.counts).toEqual([13]);
});
