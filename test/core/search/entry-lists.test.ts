import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EntryLists } from '#core/search/entry-lists.ts';

it('gives each list as it was written, however the writing was mixed', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(300_000)), { maxLength: 3000 }), (writes) => {
      const lists = new EntryLists();
      const expected = new Map<number, number[]>();
      let entry = 0;
      for (const [list, step] of writes) {
        entry += step % 7 === 0 ? step : step % 3;
        lists.add(list, entry);
        const numbers = expected.get(list) ?? [];
        if (numbers.at(-1) !== entry) numbers.push(entry);
        expected.set(list, numbers);
      }
      const out = new Uint32Array(writes.length + 1);
      for (let list = 0; list <= 41; list++) {
        const numbers = expected.get(list) ?? [];
        expect(lists.count(list)).toBe(numbers.length);
        expect([...out.subarray(0, lists.read(list, out, out.length))]).toEqual(numbers);
        const few = new Uint32Array(3);
        expect(lists.read(list, few, 3)).toBe(Math.min(3, numbers.length));
      }
    }),
    { numRuns: 100 },
  ));
