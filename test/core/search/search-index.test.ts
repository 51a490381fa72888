import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex, type SearchIndex } from '#core/search/search-index.ts';

const NAMES: readonly (readonly string[])[] = [
  ['Jens Stoltenberg', 'Secretary General'],
  ['Ilham Əliyev', 'Aliyev', 'Ilham Aliev'],
  ['Aleksandar Vučić'],
  ['Council of Europe', 'CoE'],
  ['European Union', 'EU'],
  ['Dmitry Peskov', 'Perkov'],
  ['Sinéad O’Brien'],
  ['Gerhard Großmann'],
  ['Jens Spahn'],
  ['Ирина Петрова'],
  ['ნინო ბურჯანაძე'],
];

const indexOf = (rows: readonly (readonly string[])[]): SearchIndex => {
  const index = createSearchIndex((entry) => ({ text: rows[entry]![0]!, also: rows[entry]!.slice(1) }));
  while (index.size < rows.length) index.add();
  return index;
};
const index = indexOf(NAMES);
const found = (query: string, from = index, rows = NAMES): readonly string[] =>
  from.find(query, { limit: 5, passes: null }).matches.map(({ entry }) => rows[entry]![0]!);

describe('createSearchIndex', () => {
  it.each([
    ['the beginning of a word', 'stolt', 'Jens Stoltenberg'],
    ['a letter replaced', 'stoltenburg', 'Jens Stoltenberg'],
    ['a letter put in', 'stolntenberg', 'Jens Stoltenberg'],
    ['a letter left out', 'stolenberg', 'Jens Stoltenberg'],
    ['two letters swapped', 'stotlenberg', 'Jens Stoltenberg'],
    ['a wrong first letter', 'ztoltenberg', 'Jens Stoltenberg'],
    ['two errors in a long word', 'sdoltenburg', 'Jens Stoltenberg'],
    ['an error in a word just begun', 'stoltemb', 'Jens Stoltenberg'],
    ['no diacritics', 'vucic', 'Aleksandar Vučić'],
    ['a letter Unicode does not take apart', 'aliyev ilham', 'Ilham Əliyev'],
    ['an alias', 'secretary general', 'Jens Stoltenberg'],
    ['another transliteration', 'aliev', 'Ilham Əliyev'],
    ['a misspelling among the aliases', 'perkov', 'Dmitry Peskov'],
    ['the label and an alias together', 'peskov perkov', 'Dmitry Peskov'],
    ['words in another order', 'europe council', 'Council of Europe'],
    ['an acronym', 'EU', 'European Union'],
    ['a straight apostrophe', "o'brien", 'Sinéad O’Brien'],
    ['no apostrophe', 'obrien', 'Sinéad O’Brien'],
    ['a letter that is two', 'grossmann', 'Gerhard Großmann'],
    ['another script', 'петрва', 'Ирина Петрова'],
    ['Georgian', 'ბურჯანაძე', 'ნინო ბურჯანაძე'],
  ])('finds by %s', (_name, query, expected) => expect(found(query)[0]).toBe(expected));

  it.each(['', '   ', '!?', 'zzzzqqq', '\u0000'])('finds nothing for %j', (query) =>
    expect(index.find(query, { limit: 5, passes: null })).toEqual({ total: 0, matches: [] }),
  );

  it.each([
    '!stoltenberg',
    "'stoltenberg",
    '=stoltenberg',
    '^stoltenberg',
    'stoltenberg$',
    '.*stoltenberg|',
    '"stoltenberg"',
  ])('takes %s as words', (query) => expect(found(query)).toEqual(['Jens Stoltenberg']));

  it('wants all the words, where an entry has them', () => {
    expect(found('jens stoltenberg')).toEqual(['Jens Stoltenberg']);
    expect(new Set(found('jens'))).toEqual(new Set(['Jens Stoltenberg', 'Jens Spahn']));
  });

  it('puts what is right before what has an error, and drops what is far behind', () => {
    const rows = [['Ward'], ['Warsaw'], ['War'], ['Was']];
    expect(found('war', indexOf(rows), rows)).toEqual(['War', 'Ward', 'Warsaw']);
  });

  it('finds a pasted sentence of which words were changed', () => {
    const rows = [
      ['The last boat will leave an hour later than it does today'],
      ['The last bus will leave the station at noon today'],
    ];
    expect(found('the last vessel will leave an hour later than today', indexOf(rows), rows)).toEqual([
      rows[0]![0],
    ]);
  });

  it('passes over what may not be found, and counts what is beyond the limit', () => {
    const rows = Array.from({ length: 500 }, (_, i) => [`Anna Nummer${i % 2 ? 'eins' : 'zwei'}`]);
    const answer = indexOf(rows).find('anna', { limit: 3, passes: (entry) => entry % 2 === 1 });
    expect(answer.total).toBe(250);
    expect(answer.matches.map(({ entry }) => entry)).toEqual([1, 3, 5]);
  });

  it('finds what is added later', () => {
    const rows = [['First'], ['Second']];
    const growing = createSearchIndex((entry) => ({ text: rows[entry]![0]!, also: [] }));
    growing.add();
    expect(found('second', growing, rows)).toEqual([]);
    growing.add();
    expect(found('second', growing, rows)).toEqual(['Second']);
  });

  it('takes a query of any length', () => {
    expect(found('stoltenberg '.repeat(10_000))).toEqual(['Jens Stoltenberg']);
    expect(found('x'.repeat(100_000))).toEqual([]);
    expect(found(Array.from({ length: 5000 }, (_, i) => `w${i}`).join(' '))).toEqual([]);
  });

  it('never fails, whatever is typed or indexed', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }),
        fc.string({ unit: 'binary' }),
        (texts, query) => {
          const rows = texts.map((text) => [text]);
          const made = indexOf(rows);
          for (const one of [query, ...texts]) {
            const { total, matches } = made.find(one, { limit: 4, passes: null });
            expect(total).toBeGreaterThanOrEqual(matches.length);
            for (const { entry, emphasis } of matches)
              for (const [start, end] of emphasis) {
                expect(start).toBeLessThan(end);
                expect(end).toBeLessThanOrEqual(rows[entry]![0]!.length);
              }
          }
        },
      ),
      { numRuns: 200 },
    ));

  it.each([
    ['stoltenberg', '[Stoltenberg]'],
    ['stolt', '[Stolt]enberg'],
    ['stoltenburg', '[Stoltenberg]'],
    ['jens stolt', '[Jens] [Stolt]enberg'],
    ['j', '[J]ens'],
  ])('emphasises for %s whole words, or as much as was typed', (query, expected) => {
    const { matches } = index.find(query, { limit: 9, passes: null });
    const match = matches.find(({ entry }) => entry === 0)!;
    const text = NAMES[0]![0]!;
    expect(
      match.emphasis.reduceRight(
        (all, [from, to]) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`,
        text,
      ),
    ).toContain(expected);
  });

  it('knows the nearest words beyond what it finds', () =>
    expect(index.nearestWords('iens sdoldenburg qqqqqqqq')).toEqual(['jens', 'stoltenberg', null]));
});
