import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitWords } from '#core/text/words.ts';

const texts = (text: string): string[] => splitWords(text).map((word) => word.text);

test.each([
  ['plain words', 'The minister left.', ['The', 'minister', 'left', '.']],
  [
    'abbreviations keep their full stops',
    'Mr. Hale met U.S. envoys.',
    ['Mr.', 'Hale', 'met', 'U.S.', 'envoys', '.'],
  ],
  ['an abbreviation without its last stop', 'the U.S diplomat', ['the', 'U.S', 'diplomat']],
  ['initials', 'J. R. Orme', ['J.', 'R.', 'Orme']],
  [
    'a possessive is a word of its own',
    "Hale’s car, Hale's dog",
    ['Hale', '’s', 'car', ',', 'Hale', "'s", 'dog'],
  ],
  ['apostrophes and hyphens inside words', "O'Neil's co-op", ["O'Neil", "'s", 'co-op']],
  ['a sentence that ends in a short word', 'It is on. Go.', ['It', 'is', 'on', '.', 'Go', '.']],
  ['numbers', '1,200.5 of 30.', ['1,200.5', 'of', '30', '.']],
  ['letters of any script', 'Əliyev və Đurić', ['Əliyev', 'və', 'Đurić']],
  ['ampersand between capitals', 'AT&T', ['AT&T']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('words are slices of the text in order, and nothing but space stands between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let end = 0;
      for (const word of splitWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(word.start, word.end)).toBe(word.text);
        expect(text.slice(end, word.start).trim()).toBe('');
        end = word.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
