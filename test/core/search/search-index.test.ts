import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '#core/search/search-index.ts';
import { createLibrarySearch } from '#core/coverage/search-library.ts';
import { library } from '../../fixtures/library.ts';

const index = createSearchIndex(
  [
    ['Jens Stoltenberg', 'Secretary General'],
    ['Ilham Əliyev', 'Aliyev'],
    ['Aleksandar Vučić', ''],
    ['Council of Europe', 'CoE'],
    ['European Union', 'EU'],
  ].map(([text, also]) => ({ text: text!, also: also ? [also] : [], value: text! })),
);

describe('createSearchIndex', () => {
  it.each([
    ['the beginning of a word', 'stolt', 'Jens Stoltenberg'],
    ['a typing error', 'stoltenburg', 'Jens Stoltenberg'],
    ['two letters swapped', 'stolntenberg', 'Jens Stoltenberg'],
    ['no diacritics', 'vucic', 'Aleksandar Vučić'],
    ['an alias', 'aliyev', 'Ilham Əliyev'],
    ['words in another order', 'europe council', 'Council of Europe'],
    ['an acronym', 'EU', 'European Union'],
  ])('finds by %s', (_name, query, expected) =>
    expect(index.find(query, 5).map((match) => match.entry.value)).toContain(expected),
  );

  it.each(['', '   ', '!?', 'zzzzqqq'])('finds nothing for %j', (query) =>
    expect(index.find(query, 5)).toEqual([]),
  );
  it.each(['!stoltenberg', "'stoltenberg", '=stoltenberg', '^stoltenberg', 'stoltenberg$'])(
    'takes %s as words',
    (query) => expect(index.find(query, 5).map((match) => match.entry.value)).toEqual(['Jens Stoltenberg']),
  );
  it('emphasises what matched', () => {
    const [match] = index.find('stoltenberg', 1);
    const [start, end] = match!.emphasis[0]!;
    expect(match!.entry.text.slice(start, end).toLowerCase()).toBe('stoltenberg');
  });
});

describe('createLibrarySearch', () => {
  const search = createLibrarySearch(library());
  const kinds = (query: string, off: readonly string[] = []): string[] =>
    search.search(query, new Set(off)).map((hit) => hit.kind);
  it('groups names, quotations, articles', () =>
    expect(new Set(kinds('solheim'))).toEqual(new Set(['name', 'quotation'])));
  it('finds an article by its title', () => expect(kinds('parking fees')).toContain('article'));
  it('leaves out what only sources that are off have', () =>
    expect(kinds('parking fees', ['courier'])).toEqual([]));
});
