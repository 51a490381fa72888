import { describe, expect, it } from 'vitest';
import { isRemoved, removeArticles } from '#core/library/remove-articles.ts';
import { article, RECORDS } from '../../fixtures/library.ts';

const ids = (records: typeof RECORDS): readonly string[] => records.articles.map(({ id }) => id);

describe('removeArticles', () => {
  it('keeps all where nothing is to go', () => {
    expect(removeArticles(RECORDS, { sources: [], before: null })).toBe(RECORDS);
    expect(removeArticles(RECORDS, { sources: ['unknown'], before: '1990-01-01' })).toBe(RECORDS);
  });

  it('takes away a source with its quotations and what has no other version', () => {
    const left = removeArticles(RECORDS, { sources: ['mirror'], before: null });
    expect(ids(left)).toEqual(['a', 'b', 'd']);
    expect(left.quotations.map(({ id }) => id)).toEqual(['a#0', 'a#1', 'b#0', 'a#2']);
    expect(left.statements).toEqual([]);
  });

  it.each([
    ['2024', '2024-05-01', false],
    ['2024', '2025-01-01', true],
    ['2024-04', '2024-04-30', false],
    ['2024-04-29', '2024-04-30', true],
    ['2024-04-30', '2024-04-30', false],
    ['2024-04-30T22:10', '2024-05-01', true],
    ['2024-05-01T00:10', '2024-05-01', false],
    [null, '2024-05-01', false],
  ] as const)('%s before %s: %s', (value, before, removed) =>
    expect(
      isRemoved(article('x', 's', [], { published: value === null ? null : { value, precision: 'day' } }), {
        sources: [],
        before,
      }),
    ).toBe(removed),
  );
});
