import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import { findQuotedPieces } from '#core/quotations/quote-marks.ts';
import { testTools } from '../../fixtures/analysis-tools.ts';

const tools = testTools();

/** Every span is inside the text, in order, and its words are the text's. */
function check(text: string): number {
  const { quotations } = analyse({ title: '', text }, tools);
  for (const { start, end, text: words, spans, speaker } of quotations) {
    expect(text.slice(start, end)).toBe(words);
    expect([spans[0]?.start, spans.at(-1)?.end]).toEqual([start, end]);
    let last = start;
    for (const span of spans) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      last = span.end;
    }
    if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
  }
  return quotations.length;
}

const sentence = 'The mayor said that the bridge would be built. ';

test.each([
  ['nothing', ''],
  ['one mark', '“'],
  ['a quotation of one word', 'Anna Kessler said: “No.”'],
  ['a whole article in marks', `“${sentence.repeat(400)}”`],
  ['a mark that nothing closes for 50,000 characters', `“${sentence.repeat(1100)}`],
  ['straight marks that nothing closes', `Anna Kessler said "${sentence.repeat(1100)}`],
  ['thousands of nested marks', `${'“‘'.repeat(2000)}no${'’”'.repeat(2000)}`],
  ['thousands of opening marks', '“a '.repeat(5000)],
  ['thousands of angle marks', `${'«'.repeat(3000)} a ${'»'.repeat(3000)}`],
  ['thousands of reporting words', 'said '.repeat(5000)],
  ['thousands of commas', 'he said, '.repeat(3000)],
])('%s', { timeout: 30_000 }, (_, text) => {
  check(text);
});

test('whatever stands in the text', () => {
  const word = fc.constantFrom(
    ...'“ ” " \' ‘ ’ „ « » , . : \n — ( ) said told that according to Anna Kessler he the mayor accusing who and MR. Q: a'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      check(words.join(' '));
    }),
    { seed: 6, numRuns: 150 },
  );
});

/** A text that counts how often one of its characters is asked for. */
function counted(text: string): { readonly text: string; readonly asked: () => number } {
  let asked = 0;
  const proxy = new Proxy(Object(text) as object, {
    get(_, key) {
      if (typeof key === 'string' && /^\d+$/.test(key)) {
        asked++;
        return text[Number(key)];
      }
      const value = (text as unknown as Record<PropertyKey, unknown>)[key];
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        asked++;
        return (value as (...given: unknown[]) => unknown).apply(text, args);
      };
    },
  });
  return { text: proxy as unknown as string, asked: () => asked };
}

test.each([
  ['opening marks', '“a '],
  ['single marks', "'a "],
  ['straight marks', '"a '],
  ['closed ones', '“a” b '],
])('the marks of twice the text cost no more than about twice: %s', (_, unit) => {
  const cost = (times: number): number => {
    const { text, asked } = counted(unit.repeat(times));
    findQuotedPieces(text);
    return asked();
  };
  expect(cost(4000)).toBeLessThanOrEqual(2.2 * cost(2000));
});
