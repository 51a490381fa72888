import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { mergeNameTables } from '#core/names/merge-name-tables.ts';
import { NameTableError, openNameTable } from '#core/names/name-table.ts';
import type { TableName } from '#core/names/table-name.ts';

const word = fc.constantFrom(
  'Orla',
  'Venn',
  'Müller',
  'WHO',
  'of',
  'Arden',
  'Aliyev',
  'Aliev',
  '東京',
  "O'Brien",
);
const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const id = fc.oneof(
  fc.constantFrom('a:1', 'a:2', 'b/00ff', 'plain', 'a:00ff00ff'),
  fc.integer({ min: 0, max: 999 }).map((n) => `c:${n}`),
);
const name: fc.Arbitrary<TableName> = fc.record({
  id,
  kind: fc.constantFrom('person' as const, 'organisation' as const),
  label: phrase,
  aliases: fc.array(phrase, { maxLength: 2 }),
  contextual: fc.array(phrase, { maxLength: 1 }),
  context: fc.array(word, { maxLength: 2 }),
  roles: fc.array(fc.constant({ title: 'Mayor of Arden', from: '2020', to: null }), { maxLength: 1 }),
  description: fc.option(phrase),
});

test('tables merged are the bytes of the table of all their names', () => {
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 8 }), { maxLength: 4 }), (packs) => {
      expect(mergeNameTables(packs.map(buildNameTable))).toEqual(buildNameTable(packs.flat()));
    }),
    { seed: 7, numRuns: 500 },
  );
});

test('a name both know keeps its first label and has the aliases, roles and context of both', () => {
  const base = { id: 'orla', kind: 'person', aliases: [], description: null } as const;
  const table = openNameTable(
    mergeNameTables([
      buildNameTable([{ ...base, label: 'Orla Venn', roles: [], context: ['Arden'] }]),
      buildNameTable([
        {
          ...base,
          label: 'Orla B. Venn',
          roles: [{ title: 'Mayor', from: null, to: null }],
          context: ['Arden', 'Quay'],
          description: 'a mayor',
        },
      ]),
    ]),
  );
  expect(table.size).toBe(1);
  expect(table.name(0)).toEqual({
    id: 'orla',
    kind: 'person',
    label: 'Orla Venn',
    roles: [{ title: 'Mayor', from: null, to: null }],
    context: ['Arden', 'Quay'],
    description: 'a mayor',
  });
  expect(table.matchText('Orla Venn, Orla B. Venn').map(({ start }) => start)).toEqual([0, 11]);
});

test('a damaged table is not merged', () => {
  const bytes = buildNameTable([]);
  expect(() => mergeNameTables([bytes, bytes.slice(1)])).toThrow(NameTableError);
});
