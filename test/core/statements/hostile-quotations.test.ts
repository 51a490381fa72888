import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differencesOf } from '#core/statements/differences.ts';
import { findCopies } from '#core/statements/find-copies.ts';
import { findAllPairs, findStatements } from '#core/statements/find-statements.ts';
import { findVersions, indexQuotations } from '#core/statements/find-versions.ts';
import { wordDiff } from '#core/statements/word-diff.ts';
import { quotationOf } from './quotation-of.ts';

/** Texts as hostile pages and feeds may have them: marks, brackets, dots, other scripts, repeats, halves of pairs. */
const words = fc.constantFrom(
  ...'the bridge never will 12 five U.S. “ ” " \' ‘ [ ] … ... . , — % per cent not Arden harbour harbour’s İ ß \ud800 \u0000 \u200b ܐ 猫 uh'.split(
    ' ',
  ),
);
const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

/** A text and the same with some words replaced, left out or doubled. */
const related = fc
  .tuple(
    fc.array(words, { minLength: 6, maxLength: 40 }),
    fc.array(fc.tuple(fc.nat(39), fc.constantFrom(0, 1, 2), words), { maxLength: 6 }),
  )
  .map(([list, edits]): readonly [string, string] => {
    const edited = [...list];
    for (const [at, kind, word] of edits)
      edited.splice(at % edited.length, kind === 2 ? 0 : 1, ...(kind === 0 ? [] : [word]));
    return [list.join(' '), edited.join(' ')];
  });
const two = fc.oneof(related, fc.tuple(texts, texts));

describe('any two quotations', () => {
  test('have parts that are in them, and differences that are in the parts', () => {
    fc.assert(
      fc.property(two, fc.constantFrom('direct', 'mixed', 'indirect'), ([one, other], kind) => {
        const [a, b] = [quotationOf('a', one), quotationOf('b', other, { kind })];
        for (const pair of findAllPairs([a, b])) {
          for (const part of [pair.a, pair.b]) {
            const { quotation, start, end, text } = part;
            expect(quotation.text.slice(start - quotation.start, end - quotation.start)).toBe(text);
          }
          for (const difference of differencesOf(pair))
            for (const side of ['a', 'b'] as const) {
              const span = difference[side];
              if (span === null) continue;
              expect(span.start).toBeGreaterThanOrEqual(pair[side].start);
              expect(span.end).toBeLessThanOrEqual(pair[side].end);
              expect(span.end).toBeGreaterThan(span.start);
            }
        }
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  test('relate the same way from both sides', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const rules = (a: string, b: string): string[] =>
          findAllPairs([quotationOf('a', a), quotationOf('b', b)]).map(({ rule }) => rule);
        expect(rules(one, other).sort()).toEqual(rules(other, one).sort());
      }),
      { seed: 2, numRuns: 3000 },
    );
  });

  test('a text and itself are verbatim, or too little to say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { rule } of findAllPairs([quotationOf('a', text), quotationOf('b', text)]))
          expect(rule).toBe('same-words');
      }),
      { seed: 3, numRuns: 3000 },
    );
  });

  test('the differences give the second text back', () => {
    fc.assert(
      fc.property(two, ([one, other]) => {
        const kept = wordDiff(one, other).filter(({ kind }) => kind !== 'removed');
        expect(kept.map(({ text }) => text).join('')).toBe(kept.length === 0 ? '' : other);
      }),
      { seed: 4, numRuns: 3000 },
    );
  });
});

test('quotations of equal ids, of one word, of nothing', () => {
  const list = ['', 'No.', 'The harbour bridge stays where it is.', 'The harbour bridge stays where it is.'];
  const quotations = list.map((text, i) => quotationOf(i < 3 ? 'a' : 'b', text, { id: 'same' }));
  expect(findStatements(quotations, [{ id: 'a', kind: 'article' }])).toHaveLength(1);
  expect(findVersions(quotations, indexQuotations(quotations), () => quotations)).toHaveLength(4);
  expect(findCopies(list.map((text) => ({ id: 'same', text, source: null, published: null })))).toEqual([]);
});

/** Work is bounded for each word: with a quadratic step these would take minutes, and the time allowed is seconds. */
test.each([
  ['one word again and again', (n: number) => 'bridge '.repeat(n)],
  ['one sentence again and again', (n: number) => 'We will never close the harbour bridge. '.repeat(n / 7)],
  [
    'one sentence without end',
    (n: number) => Array.from({ length: n }, (_, i) => `word${i % 997}`).join(' '),
  ],
  ['ellipses', (n: number) => 'bridge … harbour … '.repeat(n / 2)],
  ['brackets', (n: number) => '[bridge [harbour] '.repeat(n / 2)],
])('a quotation of 50,000 words: %s', { timeout: 20_000 }, (_, text) => {
  const long = quotationOf('a', text(50_000));
  const other = quotationOf('b', text(20_000));
  expect(findAllPairs([long, other]).length).toBeLessThan(500);
});
