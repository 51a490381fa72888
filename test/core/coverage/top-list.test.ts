import fc from 'fast-check';
import { expect, it } from 'vitest';
import { TopList } from '#core/coverage/top-list.ts';

it('keeps what a sort would put first', () =>
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.nat(12), (items, most) => {
      const list = new TopList<number>(most, (a, b) => a - b);
      for (const item of items) list.offer(item);
      expect(list.sorted()).toEqual(items.toSorted((a, b) => a - b).slice(0, most));
    }),
    { seed: 6 },
  ));
