import { describe, expect, it } from 'vitest';
import { percentile, summarise, type PageRow } from './summarise.ts';

const row = (slug: string, change: Partial<PageRow> = {}): PageRow => ({
  slug,
  article: true,
  label: 'article',
  names: 2,
  marks: 4,
  wrongMarks: [],
  unmarked: [],
  domChanges: 0,
  firstMark: 100,
  lastMark: 120,
  tasks: [1, 5],
  errors: [],
  said: [],
  slower: { parsed: 1, loaded: 2, painted: null },
  text: null,
  ...change,
});

describe('percentile', () => {
  it.each([
    [[], 50, null],
    [[3], 50, 3],
    [[3, 1, 2], 50, 2],
    [[4, 3, 1, 2], 50, 2],
    [[4, 3, 1, 2], 95, 4],
    [[4, 3, 1, 2], 0, 1],
    [[4, 3, 1, 2], 100, 4],
  ])('of %j at %d is %s', (values, of, expected) => {
    expect(percentile(values, of)).toBe(expected);
  });
});

describe('summarise', () => {
  it('counts decisions against the labels, and leaves unlabelled pages out of that', () => {
    const summary = summarise([
      row('a'),
      row('b', { article: false }),
      row('c', { label: 'other' }),
      row('d', { label: 'other', article: false }),
      row('e', { label: null }),
    ]);
    expect(summary).toMatchObject({
      pages: 5,
      read: 3,
      labelled: { articles: 2, others: 2 },
      falsePositives: ['c'],
      falseNegatives: ['b'],
    });
  });

  it('adds up faults and spreads times, pages without marks aside', () => {
    const summary = summarise([
      row('a', { wrongMarks: ['x'], domChanges: 2, firstMark: 50, tasks: [40] }),
      row('b', { errors: ['e'], said: ['s', 't'], unmarked: ['n'], firstMark: null, tasks: [] }),
      row('c', { firstMark: 70 }),
    ]);
    expect(summary).toMatchObject({
      wrongMarks: 1,
      unmarked: 1,
      domChanges: 2,
      errors: 1,
      said: 2,
      firstMark: { p50: 50, p95: 70, most: 70 },
      tasks: { p50: 5, most: 40 },
      longestTasks: { p50: 5, most: 40 },
      slower: { parsed: 1, loaded: 2, painted: null },
    });
  });

  it('sums up the bodies by set, and in all', () => {
    const text = { missed: [], strange: [], outside: { lead: 1, caption: 0, other: 2 } };
    const { sets } = summarise([
      row('a', { text: { ...text, set: 'x', inBody: 10, marked: 9 } }),
      row('b', { text: { ...text, set: 'y', inBody: 6, marked: 6 } }),
      row('c'),
    ]);
    expect(
      sets.map(({ set, pages, inBody, marked, marks, lead, other }) => [
        set,
        pages,
        inBody,
        marked,
        marks,
        lead,
        other,
      ]),
    ).toEqual([
      ['all', 2, 16, 15, 8, 2, 4],
      ['x', 1, 10, 9, 4, 1, 2],
      ['y', 1, 6, 6, 4, 1, 2],
    ]);
  });
});
