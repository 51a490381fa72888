import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import { testTools } from '../fixtures/analysis-tools.ts';

const tools = testTools();

test('every offset is that of its text', () => {
  const words = [
    'Anna Kessler',
    'NATO',
    'said',
    'that',
    '“',
    '”',
    '"',
    ', ',
    '. ',
    'she',
    '\n',
    "'s",
    'the mayor',
    'according to',
    'U.S.',
    '’',
    'MODERATOR:',
    '🙂',
    'é',
    'Congress',
    '(',
    ')',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...words), { maxLength: 40 }),
      fc.string({ maxLength: 30 }),
      (parts, title) => {
        const text = parts.join(' ');
        const { mentions, quotations, titleMentions, names } = analyse({ title, text }, tools);
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        for (const mention of titleMentions)
          expect(title.slice(mention.start, mention.end)).toBe(mention.text);
        for (const mention of mentions)
          if (mention.key !== null) expect(names.some((name) => name.key === mention.key)).toBe(true);
        for (const quotation of quotations) {
          const source = quotation.form === 'headline' ? title : text;
          expect(source.slice(quotation.start, quotation.end)).toBe(quotation.text);
          expect(quotation.spans[0]?.start).toBe(quotation.start);
          expect(quotation.spans.at(-1)?.end).toBe(quotation.end);
          if (quotation.speaker && quotation.form !== 'headline')
            expect(text.slice(quotation.speaker.start, quotation.speaker.end)).toBe(quotation.speaker.text);
        }
      },
    ),
    { numRuns: 300 },
  );
});

/** A made-up surname for each number, no two the same: "Dabeko", "Dabeku". */
const surname = (i: number): string => {
  const letters = [7, 5, 3, 2, 1].map((step) => 'bdkmnrst'[(i * step + (i >> step)) % 8]).join('a');
  return `B${letters}${[...String(i)].map((digit) => 'aeioulmnrt'[Number(digit)]).join('')}`;
};
const names = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Peter ${surname(i)} met Mr. ${surname(i + count)}.`).join(' ');

const MEGABYTE = 1_000_000;
test.each([
  ['no spaces', 'Ab'.repeat(MEGABYTE / 2)],
  ['an unclosed quotation', `“${'He said that he would go on. '.repeat(MEGABYTE / 29)}`],
  ['opening marks', '“'.repeat(50_000)],
  ['low marks', '„'.repeat(MEGABYTE)],
  ['straight marks', '" '.repeat(100_000)],
  ['single marks', "'a ".repeat(100_000)],
  ['closed marks', '“a” '.repeat(50_000)],
  ['full stops', 'A.'.repeat(MEGABYTE / 2)],
  ['line ends', '\n'.repeat(MEGABYTE)],
  ['brackets', '('.repeat(200_000)],
  ['one name again and again', 'Mr. Smith said Jones told Brown. '.repeat(8_000)],
  // Took 8 s: every surname was compared with every person.
  ['different names', names(20_000)],
  ['turns', 'AMBASSADOR SMITH: yes\n'.repeat(10_000)],
])('hostile text does not hang: %s', { timeout: 30_000 }, (_, text) => {
  const quarter = timeOf(text.slice(0, text.length / 4));
  // Four times as much takes four times as long; with a quadratic step sixteen times. What is over at once is not judged.
  expect(timeOf(text)).toBeLessThan(Math.max(1000, 9 * quarter));
});

/** Milliseconds that a text takes. */
function timeOf(text: string): number {
  const started = performance.now();
  analyse({ title: text.slice(0, 2000), text }, tools);
  return performance.now() - started;
}

test('nothing in, nothing out', () => {
  expect(analyse({ title: '', text: '' }, tools)).toEqual({
    names: [],
    mentions: [],
    titleMentions: [],
    references: [],
    quotations: [],
    fingerprint: [],
  });
});
