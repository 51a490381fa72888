import { describe, expect, it } from 'vitest';
import { correctPage } from '#core/coverage/correct-page.ts';
import { nameView } from '#core/coverage/name-view.ts';
import { pageView } from '#core/coverage/page-view.ts';
import { correctKey, correctRecords, type NameCorrections } from '#core/library/correct-records.ts';
import { createLibrary } from '#core/library/library.ts';
import { foundName, library, page, RECORDS } from '../../fixtures/library.ts';

const none = new Set<string>();
const named = (key: string) => ({ key, label: `Name ${key}` });
const merged = (...pairs: readonly (readonly [string, string])[]): NameCorrections => ({
  merged: pairs.map(([name, into]) => ({ name: named(name), into: named(into) })),
  split: [],
});
const split = (key: string, other: string, ...ids: readonly string[]): NameCorrections => ({
  merged: [],
  split: [{ name: named(key), other: named(other), articles: ids.map((id) => ({ id })) }],
});
const corrected = (corrections: NameCorrections) => createLibrary(correctRecords(RECORDS, corrections));

describe('correctRecords', () => {
  it('leaves the records as they are without corrections', () =>
    expect(correctRecords(RECORDS, merged())).toBe(RECORDS));

  it('makes one name of two: articles, quotations, forms and roles are together', () => {
    const before = nameView('lindqvist', null, library(), none);
    const view = nameView('solheim', null, corrected(merged(['lindqvist', 'solheim'])), none)!;
    expect(before).toBeNull();
    expect(view.counts).toMatchObject({ quotations: 6, articles: 3 });
    expect(view.quotations.find(({ id }) => id === 'a#1')?.speaker).toBe('Ingrid Solheim');
  });

  it('makes one name of two that stand in one article', () => {
    const records = correctRecords(RECORDS, merged(['council', 'union']));
    const [first] = records.articles;
    expect(first!.names.map(({ key, forms }) => [key, forms])).toEqual([
      ['solheim', ['Ingrid Solheim']],
      ['union', ['Vessby Council', 'Harbour Union']],
    ]);
    expect(first!.mentions.map(({ key }) => key)).toEqual(['solheim', 'solheim', 'union', 'union']);
    expect(createLibrary(records).articlesByName.get('council')).toBeUndefined();
  });

  it('takes a known name’s record into the other’s', () => {
    const names = [
      ...RECORDS.names,
      { ...RECORDS.names[0]!, id: 'painter', label: 'I. Solheim', aliases: ['Inga'] },
    ];
    const [only, ...others] = correctRecords({ ...RECORDS, names }, merged(['painter', 'solheim'])).names;
    expect(others).toEqual([]);
    expect(only).toMatchObject({ id: 'solheim', aliases: ['Solheim', 'I. Solheim', 'Inga'] });
    expect(only!.roles).toHaveLength(4);
  });

  it('gives articles to a name of their own', () => {
    const shelf = corrected(split('solheim', 'solheim/2', 'b'));
    expect(nameView('solheim', null, shelf, none)!.counts).toMatchObject({ quotations: 4, articles: 2 });
    expect(nameView('solheim/2', null, shelf, none)).toMatchObject({
      label: 'Name solheim/2',
      kind: 'person',
      counts: { quotations: 1, articles: 1 },
    });
    expect(shelf.articles.get('a')).toBe(RECORDS.articles[0]);
  });

  it('ends where cycles began', () =>
    expect(['a', 'b', 'c'].map((key) => correctKey(merged(['a', 'b'], ['b', 'a']))(key, null))).toEqual([
      'a',
      'b',
      'c',
    ]));
});

describe('correctPage', () => {
  const open = page({
    names: ['solheim', 'union', 'council'].map(foundName),
    mentionCounts: { solheim: 2, union: 1, council: 3 },
  });

  it('leaves a page as it is that no correction touches', () =>
    expect(correctPage(open, merged(['x', 'y']), library())).toBe(open));

  it('counts the mentions of both, and knows what the page calls them', () => {
    const corrections = merged(['council', 'union']);
    const view = pageView(correctPage(open, corrections, library()), corrected(corrections), none);
    expect(view.names.map(({ key, mentions, mentionKeys }) => [key, mentions, mentionKeys])).toEqual([
      ['solheim', 2, ['solheim']],
      ['union', 4, ['union', 'council']],
    ]);
  });
});
