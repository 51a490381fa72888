import { describe, expect, it } from 'vitest';
import { fingerprint } from '#core/articles/fingerprint.ts';
import { articleRef, dayNumber } from '#core/coverage/article-ref.ts';
import { foldCopies } from '#core/coverage/fold-copies.ts';
import { rankArticles, rankThese } from '#core/coverage/rank-articles.ts';
import type { CoverageQuery } from '#core/coverage/coverage-query.ts';
import { createLibrary } from '#core/library/library.ts';
import type { LibraryArticle } from '#core/library/records.ts';
import { article, library, RECORDS } from '../../fixtures/library.ts';

const query: CoverageQuery = {
  title: 'Ferry will leave later',
  text: '',
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
  it('finds nothing for a page of unknown names and words', () =>
    expect(ids({ title: 'Rain tomorrow', names: new Map([['nobody', 1]]), quotationsIn: new Map() })).toEqual(
      [],
    ));
  it('says why: what is shared, strongest first, then how far it is in time', () => {
    const [first] = rankArticles(query, library(), new Set());
    expect(first!.reasons).toEqual([
      {
        kind: 'shared-names',
        count: 3,
        labels: ['Ingrid Solheim', 'Harbour Union', 'Vessby Council'],
      },
      { kind: 'shared-words', count: 3, words: ['leave', 'later', 'Ferry'] },
      { kind: 'headline-words', words: ['leave', 'later', 'Ferry'] },
      { kind: 'shared-quotations', count: 1 },
      { kind: 'days-apart', days: 0 },
    ]);
  });
  it('leaves out the article of the page’s own address', () => {
    const own = { ...RECORDS.articles[0]!, url: 'https://gazette.example/ferry?utm_source=x' };
    const made = createLibrary({ ...RECORDS, articles: [own, ...RECORDS.articles.slice(1)] });
    const found = rankArticles({ ...query, url: 'https://www.gazette.example/ferry' }, made, new Set());
    expect(found.map((related) => related.article.id)).toEqual(['c', 'b']);
  });
  it('gives as many as are asked for, and lower scores where they are wanted', () => {
    expect(rankArticles(query, library(), new Set(), { most: 1, least: 0 })).toHaveLength(1);
    expect(rankArticles(query, library(), new Set(), { most: 9, least: 0 })).toHaveLength(4);
  });
});

describe('rankThese', () => {
  it('has each of them, what shares nothing last', () => {
    const { articles } = RECORDS;
    const alone = { ...query, title: '', names: new Map([['union', 1]]), quotationsIn: new Map() };
    const ranked = rankThese(articles.slice(1), alone, library());
    expect(ranked.map(({ article: { id }, score }) => [id, score > 0])).toEqual([
      ['c', true],
      ['b', false],
      ['d', false],
    ]);
  });
});

describe('which place', () => {
  const day = (value: string): LibraryArticle['published'] => ({ value, precision: 'day' });
  const FIRE =
    'Fire destroyed the old cannery on the quay of Vessby on Thursday night. Two firefighters were hurt when its roof gave way.';
  const page: CoverageQuery = {
    title: 'Two hurt as fire destroys Vessby cannery',
    text: FIRE,
    published: day('2024-05-03'),
    names: new Map([
      ['solheim', 2],
      ['union', 1],
      ['lindqvist', 1],
    ]),
    quotationsIn: new Map(),
    url: null,
  };
  const TOLD = 'A blaze at the cannery of Vessby hurt two firefighters; the roof fell in on Thursday.';
  const HOUSING = 'The mayor opened a housing estate and spoke of rents, schools and buses at length.';
  const others: Readonly<Record<string, Partial<LibraryArticle> & { readonly keys?: readonly string[] }>> = {
    'same event': {
      title: 'Cannery burns down',
      text: TOLD,
      published: day('2024-05-04'),
      keys: ['solheim'],
    },
    'same event, undated': { title: 'Cannery burns down', text: TOLD, keys: ['solheim'] },
    'same people': {
      title: 'Mayor opens housing estate',
      text: HOUSING,
      published: day('2024-05-03'),
      keys: ['solheim', 'solheim', 'union', 'lindqvist'],
    },
    'same event, years after': {
      title: 'Cannery burns down',
      text: TOLD,
      published: day('2026-05-03'),
      keys: ['solheim'],
    },
    'same headline': { title: 'Fire destroys cannery', text: HOUSING, published: day('2024-05-03') },
    'a rare name': { title: 'Portrait', text: HOUSING, published: day('2024-05-03'), keys: ['lindqvist'] },
    'a common name': { title: 'Portrait', text: HOUSING, published: day('2024-05-03'), keys: ['solheim'] },
    'same quotation': { title: 'Week in words', text: HOUSING, published: day('2024-05-03') },
    'same day': { title: 'Weather', text: 'Rain all over the coast.', published: day('2024-05-03') },
  };
  const made = createLibrary({
    ...RECORDS,
    articles: Object.entries(others).map(([id, { keys = [], ...more }]) =>
      article(id, 'gazette', keys, more),
    ),
    quotations: [],
    statements: [],
  });
  const order = (changed: Partial<CoverageQuery> = {}): string[] =>
    rankArticles({ ...page, ...changed }, made, new Set(), { most: 20, least: 0 }).map(
      (related) => related.article.id,
    );
  const both = (a: string, b: string, changed: Partial<CoverageQuery> = {}): string[] =>
    order(changed).filter((id) => id === a || id === b);

  it.each<[string, string, string, Partial<CoverageQuery>?]>([
    ['the same event before the same people: its words are rarer than theirs', 'same event', 'same people'],
    ['also where the library does not know its date', 'same event, undated', 'same people'],
    ['the day after before years after: the same words, less near', 'same event', 'same event, years after'],
    ['a known near date before none', 'same event', 'same event, undated'],
    ['no date before a far one', 'same event, undated', 'same event, years after'],
    ['a page without a date goes by content', 'same event', 'same people', { published: null }],
    ['a page without a headline too', 'same event', 'same people', { title: '' }],
    [
      'and one without a text by its headline',
      'same headline',
      'same people',
      { text: '', names: new Map() },
    ],
    ['a rare name before one that most mention', 'a rare name', 'a common name'],
    [
      'a shared quotation before a common name',
      'same quotation',
      'a common name',
      { quotationsIn: new Map([['same quotation', 1]]) },
    ],
    ['all names before one of them', 'same people', 'a rare name'],
  ])('%s', (_why, first, second, changed) =>
    expect(both(first, second, changed).concat(second).slice(0, 2)).toEqual([first, second]),
  );
  it('the same day alone relates nothing', () => expect(order()).not.toContain('same day'));
  it('is the same whatever the order of the library', () => {
    const turned = createLibrary({ ...made.records, articles: made.records.articles.toReversed() });
    const found = rankArticles(page, turned, new Set(), { most: 20, least: 0 });
    expect(found.map((related) => related.article.id)).toEqual(order());
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
