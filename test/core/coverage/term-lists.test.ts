import fc from 'fast-check';
import { expect, it } from 'vitest';
import { articleOf, countOf, TermLists } from '#core/coverage/term-lists.ts';

const anArticle = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 })), { maxLength: 10 });

it('gives the articles of each term that are kept, with their counts, merged or not', () =>
  fc.assert(
    fc.property(
      fc.array(anArticle, { maxLength: 30 }),
      fc.array(fc.nat(29)),
      fc.nat(29),
      (added, removed, at) => {
        const lists = new TermLists();
        const kept = new Uint8Array(added.length).fill(1);
        const numbers = Uint32Array.from(kept.keys());
        const expected = new Map<number, [number, number][]>();
        for (const [number, terms] of added.entries()) {
          for (const [key, count] of new Map(terms)) {
            lists.add(key, number, count);
            expected.set(key, [...(expected.get(key) ?? []), [number, count]]);
          }
          if (number === at) lists.merge(kept, numbers);
        }
        for (const number of removed) if (number < kept.length) kept[number] = 0;
        const out = new Uint32Array(kept.length);
        for (let key = 0; key <= 20; key++) {
          const all = expected.get(key) ?? [];
          const read = out.subarray(0, lists.read(key, kept, out, 0));
          expect(Array.from(read, (one) => [articleOf(one), countOf(one)])).toEqual(
            all.filter(([number]) => kept[number] === 1),
          );
          expect(lists.filed(key)).toBe(all.length);
        }
      },
    ),
    { seed: 6, numRuns: 200 },
  ));

it('writes numbers of any size in place of the old ones', () => {
  const lists = new TermLists();
  const size = 300_000;
  const kept = new Uint8Array(size).fill(1);
  for (const number of [0, 1, 200, 20_000, 299_999]) lists.add(7, number, 8);
  kept[200] = 0;
  const numbers = Uint32Array.from(kept.keys(), (number) => (number > 200 ? number - 1 : number));
  const { counts, keys } = lists.merge(kept, numbers);
  expect([[...keys], [...counts]]).toEqual([[7], [4]]);
  const out = new Uint32Array(4);
  lists.read(7, new Uint8Array(size - 1).fill(1), out, 0);
  expect(Array.from(out, articleOf)).toEqual([0, 1, 19_999, 299_998]);
});

it('is full when much was added, and holds about two bytes an article when merged', () => {
  const lists = new TermLists();
  for (let number = 0; !lists.isFull; number++) for (let key = 0; key < 10; key++) lists.add(key, number, 1);
  const articles = 10_000;
  lists.merge(
    new Uint8Array(articles).fill(1),
    Uint32Array.from({ length: articles }, (_, i) => i),
  );
  expect(lists.isFull).toBe(false);
  expect(lists.byteLength).toBeLessThan(110_000);
});
