import { describe, expect, it } from 'vitest';
import { MOST_COUNTED, termsOf, type Term } from '#core/coverage/article-terms.ts';
import { TERMS } from '#core/coverage/weights.ts';

const counted = (terms: readonly Term[]): [string, number][] => terms.map(({ text, count }) => [text, count]);
const none = new Map<string, number>();

describe('termsOf', () => {
  it('counts the telling words of a text, those of its beginning and of the headline twice and thrice', () => {
    const between = Array.from({ length: TERMS.lead }, (_, i) => `word${i}x`).join(' ');
    const { words } = termsOf('Bridge', `The bridge closed. ${between} A closing, a queue`, none);
    expect(counted(words)).toEqual(
      expect.arrayContaining([
        ['bridge', 3],
        ['closed', 3],
        ['queue', 1],
      ]),
    );
  });
  it('keeps the words that stand most often, earlier ones first', () => {
    const many = Array.from({ length: 100 }, (_, i) => `word${i}x`);
    const { words, length } = termsOf('', [...many, 'word99x', 'word98x'].join(' '), none);
    expect(words).toHaveLength(TERMS.words);
    expect(words.slice(0, 3).map(({ text }) => text)).toEqual(['word0x', 'word1x', 'word2x']);
    expect(length).toBe(102);
  });
  it('has each word of the headline once, as it is first written', () =>
    expect(counted(termsOf('Ferries and a FERRY: who sank the ferry?', '', none).headline)).toEqual([
      ['Ferries', 1],
      ['sank', 1],
    ]));
  it('has names by their mentions, but none that means somebody of its article only', () =>
    expect(
      counted(
        termsOf(
          '',
          '',
          new Map([
            ['union', 1],
            ['~lund', 4],
            ['solheim', 90],
            ['council', 0],
          ]),
        ).names,
      ),
    ).toEqual([
      ['solheim', MOST_COUNTED],
      ['union', 1],
      ['council', 1],
    ]));
  it('files one word under another key in each of its kinds', () => {
    const { names, headline, words } = termsOf('harbour', 'harbour', new Map([['harbour', 1]]));
    expect(new Set([...names, ...headline, ...words].map(({ key }) => key)).size).toBe(3);
  });
  it('reads other scripts', () =>
    expect(counted(termsOf('Паром затонул', '', none).headline)).toEqual([
      ['Паром', 1],
      ['затонул', 1],
    ]));
  it('reads so much of a text and no more', () => {
    const { length } = termsOf('', 'harbour '.repeat(1_000_000), none);
    expect(length).toBe(TERMS.textRead / 8);
  });
});
