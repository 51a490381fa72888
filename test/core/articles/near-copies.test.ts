import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedShare, fingerprint, type Print } from '#core/articles/fingerprint.ts';
import { createNearCopies } from '#core/articles/near-copies.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `word${1000 + (from + i) * 7}`).join(' ');
const print = (text: string): Print => ({ values: fingerprint(text), length: text.length });

const TEXTS: Readonly<Record<string, Print>> = {
  whole: print(words(0, 400)),
  cut: print(words(0, 240)),
  'with more': print(words(0, 500)),
  'another lead': print(`${words(3000, 3060)} ${words(60, 400)}`),
  other: print(words(900, 1300)),
  short: print('too short'),
};

function index(...ids: readonly string[]) {
  const copies = createNearCopies();
  for (const id of ids) copies.add(id, TEXTS[id]!);
  return copies;
}
const found = (copies: ReturnType<typeof index>, id: string): readonly string[] =>
  copies
    .find(TEXTS[id]!)
    .map((copy) => copy.id)
    .sort();

describe('createNearCopies', () => {
  const all = Object.keys(TEXTS);
  it.each([
    ['whole', ['another lead', 'cut', 'whole', 'with more']],
    ['cut', ['another lead', 'cut', 'whole', 'with more']],
    ['other', ['other']],
    ['short', []],
  ])('finds the copies of "%s", cut and added to', (id, expected) =>
    expect(found(index(...all), id)).toEqual(expected),
  );
  it('is empty at first', () => {
    expect(found(index(), 'whole')).toEqual([]);
    expect(index().size).toBe(0);
  });
  it('forgets what is removed and uses its place again', () => {
    const copies = index(...all);
    copies.remove('whole');
    copies.remove('whole');
    copies.remove('unknown');
    expect(copies.size).toBe(all.length - 1);
    expect(found(copies, 'whole')).not.toContain('whole');
    copies.add('again', TEXTS['whole']!);
    expect(found(copies, 'whole')).toContain('again');
  });
  it('has one print of an id: the last', () => {
    const copies = index('whole');
    copies.add('whole', TEXTS['other']!);
    expect(copies.size).toBe(1);
    expect(found(copies, 'whole')).toEqual([]);
    expect(found(copies, 'other')).toEqual(['whole']);
  });
  it('gives most of it shared first', () => {
    const shares = index(...all)
      .find(TEXTS['whole']!)
      .map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('finds what comparing with each finds, after any adding and removing', () => {
    // Far fewer values than there are, so that chains are shared and long; copies of half and more are met for certain.
    const values = fc.array(fc.nat(2), { minLength: 64, maxLength: 64 });
    const step = fc.record({ id: fc.nat(12), values, remove: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), values, (steps, asked) => {
        const copies = createNearCopies();
        const twin = new Map<string, Print>();
        for (const { id, values, remove } of steps) {
          const key = String(id);
          const one = { values, length: 100 };
          if (remove) copies.remove(key);
          else copies.add(key, one);
          if (remove) twin.delete(key);
          else twin.set(key, one);
        }
        const question = { values: asked, length: 100 };
        const slow = [...twin].filter(([, one]) => {
          const met = one.values.filter((value, i) => i % 2 === 0 && value === asked[i]).length;
          return met >= 2 && copiedShare(question, one) !== null;
        });
        expect(
          copies
            .find(question)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(slow.map(([id]) => id).sort());
        expect(copies.size).toBe(twin.size);
      }),
    );
  });
});
