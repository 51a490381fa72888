import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE_INDEX_VERSION } from '#core/coverage/article-index-bytes.ts';
import { ArticleIndex } from '#core/coverage/article-index.ts';
import type { ArticleQuestion } from '#core/coverage/article-question.ts';
import { termsOf, type ArticleTerms } from '#core/coverage/article-terms.ts';
import { hashWords } from '#core/text/hash.ts';
import { findSlowly, type SlowArticle } from './slow-index.ts';

const words = (text: string): ArticleTerms => termsOf('', text, new Map());
const ask = (terms: ArticleTerms, more: Partial<ArticleQuestion> = {}): ArticleQuestion => ({
  terms,
  day: null,
  quotationsIn: new Map(),
  isOn: () => true,
  among: null,
  most: 10,
  least: 0,
  ...more,
});
const indexOf = (articles: readonly SlowArticle[]): ArticleIndex => {
  const index = ArticleIndex.empty();
  for (const { terms, ...facts } of articles) index.add(facts, terms);
  return index;
};
const article = (id: string, terms: ArticleTerms, day: number | null = null, sourceId = 'gazette') => ({
  id,
  sourceId,
  day,
  terms,
});
const THREE = [
  article('bridge', words('harbour bridge collapses'), 100),
  article('ferry', words('harbour ferry sinks'), 101, 'courier'),
  article('school', words('school closes'), 102),
];
const idsOf = (index: ArticleIndex, question: ArticleQuestion): string[] =>
  index.find(question).map(({ id }) => id);

describe('an index of articles', () => {
  it('finds those that share anything, the rarer the better', () =>
    expect(idsOf(indexOf(THREE), ask(words('a ferry in the harbour')))).toEqual(['ferry', 'bridge']));

  it.each<[string, Partial<ArticleQuestion>, string[]]>([
    ['leaves out sources that are off', { isOn: (id) => id !== 'courier' }, ['bridge']],
    ['looks among some only', { among: new Set(['bridge', 'unknown']) }, ['bridge']],
    ['gives so many', { most: 1 }, ['ferry']],
    ['gives none', { most: 0 }, []],
    ['leaves out lower scores', { least: 1.5 }, ['ferry']],
    [
      'brings in what shares a quotation',
      { quotationsIn: new Map([['school', 2]]) },
      ['school', 'ferry', 'bridge'],
    ],
    ['knows no other ids', { quotationsIn: new Map([['gone', 2]]) }, ['ferry', 'bridge']],
    [
      'takes no number of quotations that is none',
      { quotationsIn: new Map([['school', NaN]]) },
      ['ferry', 'bridge'],
    ],
  ])('%s', (_what, more, expected) =>
    expect(idsOf(indexOf(THREE), ask(words('ferry harbour'), more))).toEqual(expected),
  );

  it('puts equal ones newest first, those without a day last, then by id', () => {
    const same = words('harbour');
    const index = indexOf([
      article('c', same),
      article('a', same),
      article('b', same, 5),
      article('d', same, 6),
    ]);
    expect(idsOf(index, ask(same))).toEqual(['d', 'b', 'a', 'c']);
  });

  it('says what is shared, what tells most first, and how far the days are apart', () => {
    const terms = termsOf('Ferry sinks', 'The harbour ferry', new Map([['solheim', 2]]));
    const [found] = indexOf([article('same', terms, 90), ...THREE]).find(ask(terms, { day: 100 }));
    expect(found).toMatchObject({ id: 'same', days: 10, quotations: 0 });
    expect(found!.shared.names).toMatchObject([{ text: 'solheim' }]);
    expect(found!.shared.headline.map(({ text }) => text)).toEqual(['Ferry', 'sinks']);
    expect(found!.shared.words.map(({ text }) => text)).toEqual(['ferry', 'harbour', 'sinks']);
  });

  it('puts an article in the place of another of its id, and takes articles out', () => {
    const index = indexOf(THREE);
    index.add({ id: 'ferry', sourceId: 'gazette', day: null }, words('school ferry'));
    index.remove('bridge');
    index.remove('nothing');
    expect(index.size).toBe(2);
    expect(idsOf(index, ask(words('harbour')))).toEqual([]);
    expect(idsOf(index, ask(words('school')))).toEqual(['school', 'ferry']);
  });

  it('asks for the words that tell most, and is none the wiser for those taken out', () => {
    const text = (from: number): string => Array.from({ length: 60 }, (_, i) => `word${from + i}x`).join(' ');
    const articles = Array.from({ length: 30 }, (_, i) => article(`a${i}`, words(text(3 * i))));
    const index = indexOf(articles);
    for (const { id } of articles.slice(0, 9)) index.remove(id);
    const question = ask(words(text(40)));
    expect(index.find(question)).toEqual(indexOf(articles.slice(9)).find(question));
  });
});

describe('the bytes of an index', () => {
  it('give the same answers, at any place in a buffer, and take additions', () => {
    const bytes = indexOf(THREE).toBytes();
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    const question = ask(words('ferry harbour'));
    for (const given of [bytes, larger.subarray(3)]) {
      const index = ArticleIndex.fromBytes(given);
      expect(index.find(question)).toEqual(indexOf(THREE).find(question));
      index.add({ id: 'new', sourceId: 'mirror', day: null }, words('ferry'));
      index.remove('ferry');
      expect(idsOf(index, question)).toEqual(['new', 'bridge']);
      expect(ArticleIndex.fromBytes(index.toBytes()).find(question)).toEqual(index.find(question));
    }
  });
  it('are the same for the same articles, whatever was taken out', () => {
    const index = indexOf([...THREE, article('gone', words('harbour ferry'))]);
    index.remove('gone');
    expect(index.toBytes()).toEqual(indexOf(THREE).toBytes());
  });
  it('of no articles are opened too', () =>
    expect(ArticleIndex.fromBytes(ArticleIndex.empty().toBytes()).find(ask(words('ferry')))).toEqual([]));
});

describe('bytes that are refused', () => {
  const bytes = (): Uint8Array => indexOf(THREE).toBytes();
  const open = (given: Uint8Array) => () => ArticleIndex.fromBytes(given);
  /** Bytes with words changed by number, under a right checksum: somebody means harm. */
  const forged = (changes: Readonly<Record<number, number>>): Uint8Array => {
    const given = bytes();
    const numbers = new Uint32Array(given.buffer);
    for (const [at, value] of Object.entries(changes)) numbers[Number(at)] = value;
    numbers[2] = hashWords(numbers, 3);
    return given;
  };
  const articles = 3;
  const terms = 7; // harbour, bridge, collapses, ferry, sinks, school, closes
  const sources = 8 + articles;
  const keys = 8 + 4 * articles;
  const starts = keys + 2 * terms;

  it.each<[string, Uint8Array, RegExp]>([
    ['none', new Uint8Array(0), /^These 0 bytes are no index of articles\. Build it again/],
    ['of something else', new Uint8Array(64), /no index of articles/],
    ['cut', bytes().subarray(0, -4), /has \d+ bytes; its header promises \d+/],
    [
      'of a later format',
      forged({ 1: 9 }),
      new RegExp(`format 9; this code reads format ${ARTICLE_INDEX_VERSION}`),
    ],
    ['with too many articles', forged({ 3: 0xffffffff }), /its header promises/],
    ['with a source that is none', forged({ [sources]: 7 }), /an article is of source 7 of 2/],
    ['with terms out of order', forged({ [keys + 1]: 0 }), /its terms are out of order at 1/],
    ['with lists out of order', forged({ [starts + 2]: 0 }), /its lists are out of order at 2/],
    ['with lists that end elsewhere', forged({ [starts + terms]: 900 }), /its lists do not fill their part/],
  ])('%s', (_what, given, message) => {
    expect(open(given)).toThrow(RangeError);
    expect(open(given)).toThrow(message);
  });

  it('any byte changed', () => {
    const whole = bytes();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at]! + by) % 256;
        expect(open(damaged)).toThrow(RangeError);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('forged lists lead nowhere: no error, no article that is not there, none twice', () => {
    const whole = bytes();
    const from = whole.length - 20;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (lists) => {
        const given = whole.slice();
        given.set(lists, from);
        const numbers = new Uint32Array(given.buffer);
        numbers[2] = hashWords(numbers, 3);
        const found = idsOf(ArticleIndex.fromBytes(given), ask(words('harbour ferry bridge school')));
        expect(new Set(found).size).toBe(found.length);
        for (const id of found) expect(THREE.map((one) => one.id)).toContain(id);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});

// A small vocabulary, so that articles share much and scores are often equal.
const WORDS = [
  'harbour',
  'ferry',
  'bridge',
  'school',
  'council',
  'strike',
  'storm',
  'budget',
  'trial',
  'vote',
];
const aText = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((list) => list.join(' '));
const terms = fc
  .tuple(aText, aText, fc.array(fc.tuple(fc.constantFrom('solheim', 'union', '~lund'), fc.nat(12))))
  .map(([title, text, names]) => termsOf(title, text, new Map(names)));
const anArticle = fc.record({
  id: fc.nat(15).map((n) => `a${n}`),
  sourceId: fc.constantFrom('gazette', 'courier', 'mirror'),
  day: fc.option(fc.integer({ min: 19_000, max: 19_020 })),
  terms,
});
const aStep = fc.array(
  fc
    .constantFrom('add', 'add', 'add', 'remove', 'reopen')
    .chain((kind) => anArticle.map((one) => ({ kind, one }))),
  { maxLength: 40 },
);
const aQuestion = fc.record({
  terms,
  day: fc.option(fc.integer({ min: 19_000, max: 19_020 })),
  quotationsIn: fc
    .array(
      fc.tuple(
        fc.nat(15).map((n) => `a${n}`),
        fc.nat(5),
      ),
      { maxLength: 3 },
    )
    .map((list) => new Map(list)),
  off: fc.constantFrom('gazette', 'nobody'),
  among: fc.option(fc.array(fc.nat(15).map((n) => `a${n}`)).map((list) => new Set(list))),
  most: fc.nat(8),
  least: fc.constantFrom(0, 0.5, 1.5),
});

it('answers as a plain slow search does, after whatever was added, taken out and opened again', () =>
  fc.assert(
    fc.property(aStep, aQuestion, (steps, { off, ...given }) => {
      let index = ArticleIndex.empty();
      const there = new Map<string, SlowArticle>();
      for (const { kind, one } of steps) {
        if (kind === 'reopen') index = ArticleIndex.fromBytes(index.toBytes());
        else if (kind === 'remove') {
          index.remove(one.id);
          there.delete(one.id);
        } else {
          const { terms: own, ...facts } = one;
          index.add(facts, own);
          there.set(one.id, one);
        }
      }
      const question = { ...given, isOn: (id: string) => id !== off };
      const [found, slow] = [index.find(question), findSlowly([...there.values()], question)];
      expect(found).toEqual(slow);
      expect(index.size).toBe(there.size);
    }),
    { seed: 6, numRuns: 300 },
  ));
