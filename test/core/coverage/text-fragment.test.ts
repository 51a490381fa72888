import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFragment, textFragment } from '#core/coverage/text-fragment.ts';

/** The fragment of words marked by ‹ and › in a text, without its start and decoded; syntax stays told from words. */
function of(marked: string, title = 'Title'): string | null {
  const [before = '', words = '', after = ''] = marked.split(/[‹›]/);
  const place = { in: 'text', start: before.length, end: before.length + words.length } as const;
  const fragment = textFragment({ title, text: before + words + after }, place);
  return fragment?.replace(/^:~:text=/, '') ?? null;
}
const plain = (marked: string, title?: string): string => decodeURIComponent(of(marked, title) ?? '');

describe('textFragment', () => {
  it.each([
    ['words that stand once go alone', 'She said it was ‹open to every flag› today.', 'open to every flag'],
    ['up to ten whole', '‹a1 b1 c1 d1 e1 f1 g1 h1 i1 j1›', 'a1 b1 c1 d1 e1 f1 g1 h1 i1 j1'],
    [
      'more by the first four and the last three',
      '‹a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1›',
      'a1 b1 c1 d1,i1 j1 k1',
    ],
    ['marks around them are left out', 'He said: ‹“We are all here.”› Then', 'We are all here'],
    ['few words get some around them', 'Nothing was ‹illegal› about it.', 'Nothing was-,illegal,-about'],
    ['and those the line has', 'It is\n‹No›, he said.\nEnd', 'No,-, he said'],
    [
      'what stands twice gets the words before it',
      'I say we are all here now. You say ‹we are all here› now.',
      'You say-,we are all here',
    ],
    [
      'or after it where fewer will do',
      'Say we are all here now. Say ‹we are all here› too.',
      'we are all here,-too',
    ],
    [
      'also where the title has it',
      '‹We are all here›, they said.',
      'we are all here,-, they',
      'We are all here',
    ],
    [
      'marks between them and the words before go along',
      'A: “We are all here.” So B: “‹We are all here›.”',
      'B: “-,We are all here',
    ],
    [
      'other case and marks are no difference',
      "“Don’t do it now” and ‹don't do it now›",
      "and-,don't do it now",
    ],
    ['a part of a word is no place', 'Thewe are all herewith. ‹we are all here›', 'we are all here'],
    ['nor a part of a number', 'by 4.5 of all of us and ‹5 of all of us›', '5 of all of us'],
    [
      'a line alone gets the line before',
      'One two.\nSame line again here.\nThree.\n‹Same line again here.›',
      'Three.-,Same line again here',
    ],
    [
      'a start that stands twice grows',
      '‹We are all here for a reason that is good to know›. We are all here again',
      'We are all here for,good to know',
    ],
    [
      'an end that comes sooner grows',
      '‹We say that it is so because all know that it is so and that it is so›.',
      'We say that it,and that it is so',
    ],
    ['terms end at a line end', '‹Yes.\nNo one of us wants to go there but we go.›\nMore', 'Yes,but we go'],
    ['a word cut in two is taken whole', 'about the h‹arbour is open to› all', 'harbour is open to'],
    ['soft hyphens and other spaces', 'x ‹the har\u00ADbour\u00A0is  open›', 'the harbour is open'],
    ['half a character is dropped', 'x ‹we are\uD83D all here›', 'we are all here'],
  ])('%s: %s', (_, marked, fragment, title?: string) =>
    expect(plain(marked, title).toLowerCase()).toBe(fragment.toLowerCase()),
  );

  it('escapes what would be read as syntax', () =>
    expect(of('x ‹well-known, and & so on›')).toBe('well%2Dknown%2C%20and%20%26%20so%20on'));
  it.each(['a ‹› b', 'a ‹ “…” › b'])('null without a word: %s', (marked) => expect(of(marked)).toBeNull());
  it('is of the title where the words are', () =>
    expect(
      textFragment(
        { title: 'Harbour “open to all”', text: 'Open to all.' },
        { in: 'title', start: 9, end: 20 },
      ),
    ).toBe(':~:text=Harbour%20%E2%80%9C-,open%20to%20all'));
  it('needs an address to lead to', () => {
    const place = { articleId: 'a', words: { in: 'text', start: 0, end: 11 } } as const;
    const article = { title: 'T', text: 'We are here' };
    expect(placeFragment({ ...article, url: null }, place)).toBeNull();
    expect(placeFragment({ ...article, url: 'https://a.example/' }, place)).toBe(':~:text=We%20are%20here');
    expect(placeFragment({ ...article, url: 'https://a.example/' }, { ...place, words: null })).toBeNull();
  });

  it.each([
    ['one endless word', 'a'.repeat(200_000)],
    ['marks alone but for one word', `${'!'.repeat(200_000)} a`],
    ['an endless word of dots', 'a.'.repeat(100_000)],
    ['one word again and again', 'aa '.repeat(70_000)],
  ])('takes no time that grows with the square: %s', (_, text) => {
    // Seconds each before the work on words was bounded; the run's own limit would stop the square of it.
    for (const [start, end] of [
      [1000, 1020],
      [0, text.length],
    ] as const)
      expect(() => textFragment({ title: 'T', text }, { in: 'text', start, end })).not.toThrow();
  });

  it('never throws, and never leaves syntax in its words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), fc.nat(40), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const fragment = textFragment({ title: text, text }, { in: 'text', start, end });
        if (fragment !== null)
          expect(fragment).toMatch(/^:~:text=([^-,&]+-,)?[^-,&]+(,[^-,&]+)?(,-[^-,&]+)?$/);
      }),
    );
  });
});
