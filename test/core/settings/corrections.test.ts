import { describe, expect, it } from 'vitest';
import { correct, forget, merge, split, unmerge, unsplit } from '#core/settings/corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';

const name = (key: string) => ({ key, label: key.toUpperCase() });
const pairs = ({ merged }: Settings) => merged.map((one) => `${one.name.key}>${one.into.key}`);
const article = (id: string) => ({ id, title: `Title ${id}` });

describe('not meant', () => {
  const correction = { key: 'k', label: 'K', site: 'a.example' };
  const there = { ...correction, site: 'b.example' };
  const both = correct(correct(correct(DEFAULT_SETTINGS, correction), there), {
    ...correction,
    label: 'K again',
  });

  it('is kept once for each site, the last one said', () =>
    expect(both.notMeant).toEqual([there, { ...correction, label: 'K again' }]));
  it('is taken back one by one', () =>
    expect(forget(both, there).notMeant).toEqual([{ ...correction, label: 'K again' }]));
});

describe('merge', () => {
  const join = (...said: readonly (readonly [string, string])[]) =>
    said.reduce((settings, [a, b]) => merge(settings, name(a), name(b)), DEFAULT_SETTINGS);

  it.each([
    ['one into another', [['a', 'b']], ['a>b']],
    [
      'said again elsewhere',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      ['a>c'],
    ],
    [
      'into one that was merged itself',
      [
        ['b', 'c'],
        ['a', 'b'],
      ],
      ['b>c', 'a>c'],
    ],
    [
      'one that others were merged into',
      [
        ['a', 'b'],
        ['b', 'c'],
      ],
      ['a>c', 'b>c'],
    ],
    ['with itself', [['a', 'a']], []],
    [
      'back into what was merged into it',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      ['a>b'],
    ],
  ] as const)('%s', (_, said, expected) => expect(pairs(join(...said))).toEqual(expected));

  it('is taken back', () => expect(pairs(unmerge(join(['a', 'b'], ['c', 'b']), 'a'))).toEqual(['c>b']));
});

describe('split', () => {
  const once = split(DEFAULT_SETTINGS, name('a'), 'A of Velm', [article('1'), article('2')]);

  it('gives the articles to a name of their own', () =>
    expect(once.split).toEqual([
      { name: name('a'), other: { key: 'a/2', label: 'A of Velm' }, articles: [article('1'), article('2')] },
    ]));
  it('takes an article from a name once, the last time said', () => {
    const twice = split(once, name('a'), 'A of Orm', [article('2')]);
    expect(twice.split.map(({ other, articles }) => [other.key, articles.map(({ id }) => id)])).toEqual([
      ['a/2', ['1']],
      ['a/3', ['2']],
    ]);
    expect(split(twice, name('a'), 'A of Orm', [article('1')]).split).toEqual([
      { name: name('a'), other: { key: 'a/3', label: 'A of Orm' }, articles: [article('2'), article('1')] },
    ]);
  });
  it('of no article changes nothing', () =>
    expect(split(DEFAULT_SETTINGS, name('a'), 'A', [])).toBe(DEFAULT_SETTINGS));
  it('is taken back', () => expect(unsplit(once, 'a/2').split).toEqual([]));
});
