import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { mergeNameTables } from '#core/names/merge-name-tables.ts';
import { NameTableError, openNameTable } from '#core/names/name-table.ts';
import type { TableName } from '#core/names/table-name.ts';

const names = Array.from({ length: 40 }, (_, i): TableName => ({
  id: `pack:${i}`,
  kind: i % 2 === 0 ? 'person' : 'organisation',
  label: `Orla${i} Venn`,
  aliases: [`Venn${i % 3} of Arden`, 'WHO'],
  roles: [{ title: 'Mayor', from: null, to: '2020' }],
  context: ['Arden'],
  description: i % 5 === 0 ? 'é 東京' : null,
}));
const good = buildNameTable(names);
const TEXT = `${names.map(({ label }) => label).join(', ')} Venn1 of Arden WHO Venn 東京`;

/** Opens, matches, looks up, reads every name and merges: all of it answers or throws a NameTableError. */
function use(bytes: Uint8Array): 'refused' | 'answered' {
  let refused = false;
  const attempt = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      if (!(error instanceof NameTableError)) throw error;
      refused = true;
    }
  };
  attempt(() => {
    const table = openNameTable(bytes);
    expect(table.size).toBeLessThanOrEqual(bytes.length);
    for (const { start, end, candidates } of table.matchText(TEXT)) {
      expect(start).toBeLessThan(end);
      for (const candidate of candidates) {
        expect(candidate.name).toBeLessThan(table.size);
        attempt(() => table.name(candidate.name));
      }
    }
    table.lookup(['Orla1', 'Venn']);
    for (let i = 0; i < table.size; i++) attempt(() => table.name(i));
  });
  attempt(() => mergeNameTables([good, bytes]));
  return refused ? 'refused' : 'answered';
}

test('a good table is not refused', () => expect(use(good)).toBe('answered'));

test('bytes changed anywhere: refused, or answered without leaving the table', () => {
  const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      const bytes = good.slice();
      for (const [at, value] of changes) bytes[at] = value;
      use(bytes);
    }),
    { seed: 3, numRuns: 1500 },
  );
});

test('numbers of the header changed: refused', () => {
  const numbers = fc.tuple(
    fc.integer({ min: 2, max: 7 }),
    fc.oneof(
      fc.constantFrom(0, 1, 0x7fffffff, 0x80000000, 0xffffffff),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    ),
  );
  fc.assert(
    fc.property(numbers, ([field, value]) => {
      const bytes = good.slice();
      const header = new Uint32Array(bytes.buffer, 0, 8);
      fc.pre(header[field] !== value);
      header[field] = value;
      expect(use(bytes)).toBe('refused');
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('cut off anywhere: refused', () => {
  for (let length = 0; length < good.length; length++)
    expect(() => openNameTable(good.slice(0, length)), `${length} bytes`).toThrow(NameTableError);
});

test('any bytes behind a true header: refused or answered', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: good.length, maxLength: good.length }), (bytes) => {
      bytes.set(good.subarray(0, 32));
      use(bytes);
    }),
    { seed: 5, numRuns: 300 },
  );
});
