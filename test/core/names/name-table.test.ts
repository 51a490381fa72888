import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { NameTableError, openNameTable } from '#core/names/name-table.ts';
import type { TableName } from '#core/names/table-name.ts';
import { foldWord } from '#core/text/fold.ts';

const name = (label: string, kind: TableName['kind'], more: Partial<TableName> = {}): TableName => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  kind,
  label,
  aliases: [],
  roles: [],
  description: null,
  ...more,
});

const names: TableName[] = [
  name('Orla Venn', 'person', {
    aliases: ['Orla Vénn'],
    roles: [{ title: 'Mayor of Arden', from: '2020', to: null }],
    context: ['Arden'],
  }),
  name('Arden Water Board', 'organisation', {
    aliases: ['AWB', 'Water Board of Arden'],
    contextual: ['the Board'],
  }),
  name('Arden Water', 'organisation'),
];
const bytes = buildNameTable(names);
const table = openNameTable(bytes);
const found = (text: string): string[] =>
  table
    .match(text.split(' '))
    .map(
      ({ from, to, candidates }) =>
        `${text.split(' ').slice(from, to).join(' ')}=${candidates.map((c) => table.name(c.name).label + (c.contextual ? '?' : '')).join('|')}`,
    );

test.each([
  ['a full name', 'say Orla Venn now', ['Orla Venn=Orla Venn']],
  ['the longest alias wins', 'the Arden Water Board met', ['Arden Water Board=Arden Water Board']],
  ['a shorter one where the longer does not go on', 'the Arden Water pipes', ['Arden Water=Arden Water']],
  ['diacritics and capitals fold', 'ORLA VÈNN', ['ORLA VÈNN=Orla Venn']],
  ['a surname alone needs support', 'Venn spoke', ['Venn=Orla Venn?']],
  ['acronyms need their capitals', 'awb AWB', ['AWB=Arden Water Board']],
  ['small letters are no name', 'the arden water board', []],
  ['contextual aliases', 'the Board met', ['the Board=Arden Water Board?']],
  ['whole words only', 'Ardens Water', []],
])('%s', (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('names come back with roles and context', () => {
  expect(table.name(0)).toEqual({
    id: 'orla-venn',
    kind: 'person',
    label: 'Orla Venn',
    roles: [{ title: 'Mayor of Arden', from: '2020', to: null }],
    context: ['Arden'],
    description: null,
  });
  expect(() => table.name(3)).toThrow(NameTableError);
});

test('the same names give the same bytes; an empty table opens', () => {
  expect(buildNameTable(names)).toEqual(bytes);
  expect(openNameTable(buildNameTable([])).match(['Orla', 'Venn'])).toEqual([]);
});

test('opens at any offset of a larger buffer', () => {
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(openNameTable(shifted.subarray(3)).name(1).label).toBe('Arden Water Board');
});

describe('bad bytes are refused by name', () => {
  const changed = (at: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };
  test.each([
    ['empty', new Uint8Array(0), /too few/],
    ['wrong magic', changed(0, 0), /not a Sidelight name table/],
    ['unknown format', changed(4, 99), /format 99/],
    ['truncated', bytes.slice(0, -5), /truncated or damaged/],
    ['a count that does not fit', changed(8, 200), /truncated or damaged/],
  ])('%s', (_, source, message) => {
    expect(() => openNameTable(source)).toThrow(message);
  });
});

test('finds what a slow search finds, on random texts', () => {
  const pool = ['Orla', 'Venn', 'Arden', 'Water', 'Board', 'of', 'the', 'AWB', 'met'];
  const aliases = names.flatMap((n) => [
    n.label,
    ...n.aliases,
    ...(n.contextual ?? []),
    ...(n.kind === 'person' ? [n.label.split(' ').at(-1) as string] : []),
  ]);
  const slow = (words: string[]): [number, number][] => {
    const spans: [number, number][] = [];
    for (let i = 0; i < words.length; i++) {
      const sizes = aliases
        .map((alias) => alias.split(' '))
        .filter((alias) => alias.every((word, k) => foldWord(word) === foldWord(words[i + k] ?? '')))
        .map((alias) => alias.length);
      const best = Math.max(0, ...sizes);
      if (best === 0) continue;
      spans.push([i, i + best]);
      i += best - 1;
    }
    return spans;
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 12 }), (words) => {
      expect(table.match(words).map(({ from, to }) => [from, to])).toEqual(slow(words));
    }),
    { numRuns: 500 },
  );
});
