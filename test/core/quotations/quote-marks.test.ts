import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotedPieces } from '#core/quotations/quote-marks.ts';

const inside = (text: string): string[] =>
  findQuotedPieces(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['curly', 'He said “go on” twice.', ['go on']],
  ['straight', 'He said "go on" and "stop".', ['go on', 'stop']],
  ['low and angle', '„los“ and «allez»', ['los', 'allez']],
  ['single', "They call it 'a long walk' here.", ['a long walk']],
  ['curly single', 'They call it ‘a long walk’ here.', ['a long walk']],
  ['apostrophes are none', "It's the minister's dog, and '90s cars; the ministers' dogs.", []],
  ['inner quotations belong to the outer', '“She said ‘no’ to me”', ['She said ‘no’ to me']],
  [
    'a plural possessive inside single marks',
    "'the members' views matter,' he said",
    ["the members' views matter,"],
  ],
  ['an opening mark that nothing closes, short', '“alone', []],
  [
    'a paragraph that opens without closing goes on',
    '“First part of it all.\n“Second part of it.”',
    ['First part of it all.', 'Second part of it.'],
  ],
  ['a second opening mark begins anew', '“lost and then “found”', ['found']],
  ['inches are none', 'a 5" pipe', []],
])('%s', (_, text, expected) => {
  expect(inside(text)).toEqual(expected);
});

test('pieces are in order and inside the text, whatever the marks', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('“', '”', '"', "'", '’', '‘', ' ', 'a', 's', '\n', '.', '«', '»', '„'),
        maxLength: 60,
      }),
      (text) => {
        let last = 0;
        for (const piece of findQuotedPieces(text)) {
          expect(piece.open).toBeGreaterThanOrEqual(last);
          expect(piece.start).toBeLessThanOrEqual(piece.end);
          expect(piece.close).toBeLessThanOrEqual(text.length);
          expect(text.slice(piece.open, piece.close)).not.toContain('\n');
          last = piece.close;
        }
      },
    ),
  );
});
