import { describe, expect, it } from 'vitest';
import { fingerprint } from '#core/articles/fingerprint.ts';
import { articleRef, dayNumber } from '#core/coverage/article-ref.ts';
import { foldCopies } from '#core/coverage/fold-copies.ts';
import { rankArticles } from '#core/coverage/rank-articles.ts';
import type { CoverageQuery } from '#core/coverage/coverage-query.ts';
import { createLibrary } from '#core/library/library.ts';
import { article, library } from '../../fixtures/library.ts';

const query: CoverageQuery = {
  title: 'Ferry will leave later',
  published: { value: '2024-05-02', precision: 'day' },
  names: new Map([
    ['solheim', 3],
    ['union', 1],
    ['council', 1],
  ]),
  quotationsIn: new Map([
    ['a', 1],
    ['c', 1],
  ]),
  url: null,
};
const ids = (changed: Partial<CoverageQuery> = {}, off: readonly string[] = []): string[] =>
  rankArticles({ ...query, ...changed }, library(), new Set(off)).map((related) => related.article.id);

describe('rankArticles', () => {
  it('puts the same story before the same names, and leaves out what shares one common name', () =>
    // a: quotation, all names, headline words, same day; c: quotation, two names; b: two names; d: one that is common
    expect(ids()).toEqual(['a', 'c', 'b']));
  it('without quotations, names and headline decide', () =>
    expect(ids({ quotationsIn: new Map() })[0]).toBe('a'));
  it('leaves out sources that are off', () => expect(ids({}, ['gazette'])).toEqual(['c', 'b']));
  it('finds nothing for a page of unknown names', () =>
    expect(ids({ names: new Map([['nobody', 1]]), quotationsIn: new Map() })).toEqual([]));
  it('says why, strongest first', () => {
    const [first] = rankArticles(query, library(), new Set());
    expect(first!.reasons.map((reason) => reason.kind)).toEqual([
      'shared-quotations',
      'shared-names',
      'headline-words',
      'days-apart',
    ]);
    expect(first!.reasons).toContainEqual({ kind: 'days-apart', days: 0 });
  });
});

describe('foldCopies', () => {
  it('folds a reworded copy beneath its original', () => {
    const folded = foldCopies(rankArticles(query, library(), new Set()), library());
    expect(folded.map((related) => [related.article.id, related.copies.map((copy) => copy.id)])).toEqual([
      ['a', ['c']],
      ['b', []],
    ]);
  });
  it('counts five articles of which one is cut and one is added to as three', () => {
    const text = (from: number, to: number): string =>
      Array.from({ length: to - from }, (_, i) => `word${1000 + (from + i) * 7}`).join(' ');
    const texts = {
      whole: text(0, 400),
      other: text(900, 1300),
      cut: text(0, 240),
      third: text(5000, 5400),
      'with more': text(0, 600),
    };
    const five = Object.entries(texts).map(([id, body]) => ({
      ...article(id, 'gazette', ['p'], { text: body }),
      fingerprint: fingerprint(body),
    }));
    const made = createLibrary({ ...library().records, articles: five, quotations: [], statements: [] });
    const ranked = five.map((one) => ({
      article: articleRef(one, made),
      score: 1,
      reasons: [],
      copies: [],
    }));
    const folded = foldCopies(ranked, made);
    expect(folded.map((related) => [related.article.id, related.copies.map((copy) => copy.id)])).toEqual([
      ['whole', ['cut', 'with more']],
      ['other', []],
      ['third', []],
    ]);
    for (const { share } of folded[0]!.copies) expect(share).toBeGreaterThan(0.85);
  });
  it('leaves a copy alone whose original is off', () => {
    const off = new Set(['gazette']);
    expect(
      foldCopies(rankArticles(query, library(), off), library()).map((related) => related.article.id),
    ).toEqual(['c', 'b']);
  });
});

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['2000-03-01', 11017],
    ['2024-02-29', 19782],
    ['1969-12-31', -1],
    ['2024-03', null],
    ['2024', null],
  ])('%s', (value, expected) => expect(dayNumber({ value, precision: 'day' })).toBe(expected));
});
