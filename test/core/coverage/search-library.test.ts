import { describe, expect, it } from 'vitest';
import { createLibrarySearch, type SearchQuestion } from '#core/coverage/search-library.ts';
import { NO_FILTERS, type SearchFilters } from '#core/coverage/search-filters.ts';
import { searchFilterOptions } from '#core/coverage/search-options.ts';
import { library } from '../../fixtures/library.ts';

const search = createLibrarySearch(library());
while (!search.takeUp(3));

const ask = (
  query: string,
  filters: Partial<SearchFilters> = {},
  off: readonly string[] = [],
  more: Partial<SearchQuestion> = {},
) =>
  search.search({
    query,
    filters: { ...NO_FILTERS, ...filters },
    sourcesOff: new Set(off),
    most: { name: 8, quotation: 8, article: 8 },
    ...more,
  });
const ids = (...given: Parameters<typeof ask>) => {
  const { name, quotation, article } = ask(...given).groups;
  return [
    ...name.hits.map(({ key }) => key),
    ...quotation.hits.map(({ quotation: { id } }) => id),
    ...article.hits.map(({ article: { id } }) => id),
  ];
};

describe('createLibrarySearch', () => {
  it('groups names, quotations, articles, with how many there are of each', () => {
    const { groups, total, instead } = ask('solheim', {}, [], {
      most: { name: 8, quotation: 2, article: 8 },
    });
    expect([groups.name.total, groups.quotation.total, groups.article.total]).toEqual([1, 5, 0]);
    expect(groups.quotation.hits).toHaveLength(2);
    expect([total, instead]).toEqual([6, null]);
  });

  it.each<[string, string, Partial<SearchFilters>, readonly string[], readonly string[]]>([
    ['an article by its title', 'parking fees', {}, [], ['d']],
    ['nothing of sources that are off', 'parking fees', {}, ['courier'], []],
    ['words and their speaker together', 'solheim school', {}, [], ['b#0']],
    ['a quotation with a typing error', 'nobdy wants to close', {}, [], ['b#0']],
    ['only names', 'solheim', { kind: 'name' }, [], ['solheim']],
    ['only organisations', 'solheim', { kind: 'organisation' }, [], []],
    ['people of a source', '', { kind: 'person', source: 'mirror' }, [], ['solheim']],
    ['organisations, those of most articles first', '', { kind: 'organisation' }, [], ['council', 'union']],
    ['articles, newest first, undated last', '', { kind: 'article' }, [], ['a', 'b', 'd', 'c']],
    ['articles since a day', '', { kind: 'article', from: '2024-04-01' }, [], ['a', 'b']],
    ['articles until a day', '', { kind: 'article', to: '2024-04-01' }, [], ['b', 'd']],
    ['all of a speaker', '', { speaker: 'solh' }, [], ['a#0', 'a#2', 'b#0', 'c#0', 'c#1']],
    ['a speaker by words in any order', '', { speaker: 'lindqvist per' }, [], ['a#1']],
    ['a speaker nobody is', 'ferry', { speaker: '!' }, [], []],
    [
      'all of a speaker in a source since a day',
      '',
      { speaker: 'Ingrid Solheim', source: 'courier', from: '2024-01-01' },
      [],
      ['b#0'],
    ],
    ['reworded ones', '', { fidelity: 'reworded' }, [], ['c#0', 'c#1']],
    ['none reworded of what is off', '', { fidelity: 'reworded' }, ['gazette'], []],
    ['a word within a filter', 'everybody', { fidelity: 'reworded' }, [], ['c#1']],
    ['nothing for nothing', ' ', {}, [], []],
  ])('finds %s', (_name, query, filters, off, expected) =>
    expect(ids(query, filters, off)).toEqual(expected),
  );

  it.each<[string, Parameters<typeof ask>, object]>([
    [
      'the filters',
      ['solheim', { source: 'mirror', kind: 'article' }],
      { withoutFilters: 6, inSourcesOff: 0, nearest: null },
    ],
    [
      'a source that is off',
      ['parking', {}, ['courier']],
      { inSourcesOff: 1, sourcesOff: ['The courier'], withoutFilters: 0 },
    ],
    ['the spelling', ['zolhaim'], { nearest: 'solheim', withoutFilters: 0, inSourcesOff: 0 }],
    ['a word too many', ['qqqqq parking'], { nearest: 'parking' }],
    ['nothing at all', ['qqqqq'], { nearest: null, withoutFilters: 0, inSourcesOff: 0, sourcesOff: [] }],
  ])('says where it is due to %s', (_name, given, expected) =>
    expect(ask(...given).instead).toMatchObject(expected),
  );

  it('answers from what was taken up so far, names first, and says so', () => {
    const growing = createLibrarySearch(library());
    const found = () =>
      growing.search({
        query: 'solheim',
        filters: NO_FILTERS,
        sourcesOff: new Set(),
        most: { name: 8, quotation: 8, article: 8 },
      });
    expect(growing.takeUp(2)).toBe(false);
    expect(found()).toMatchObject({ total: 1, isComplete: false });
    expect(growing.takeUp(100)).toBe(true);
    expect(found()).toMatchObject({ total: 6, isComplete: true });
  });
});

describe('searchFilterOptions', () => {
  it('offers what occurs', () =>
    expect(searchFilterOptions(library(), new Set())).toMatchObject({
      sources: [{ id: 'gazette' }, { id: 'courier' }, { id: 'mirror' }],
      speakers: ['Ingrid Solheim', 'Per Lindqvist'],
      fidelities: ['reworded'],
      first: '2023-01-01',
      last: '2024-05-02',
    }));
  it('offers nothing of sources that are off', () =>
    expect(searchFilterOptions(library(), new Set(['gazette', 'mirror']))).toMatchObject({
      sources: [{ id: 'courier' }],
      speakers: ['Ingrid Solheim'],
      fidelities: [],
    }));
});
