import { expect, test } from 'vitest';
import { whyNotCompared } from '#core/coverage/not-compared.ts';
import type { Quotation } from '#core/quotations/quotation.ts';
import { quotation } from '../../fixtures/library.ts';

const said = (text: string, part: Partial<Quotation> = {}): Quotation => ({
  ...quotation('a', 0, null, text),
  text,
  start: 0,
  end: text.length,
  spans: [{ start: 0, end: text.length }],
  kind: 'direct',
  form: 'sentence',
  ...part,
});

test.each<[string, Quotation, ReturnType<typeof whyNotCompared>]>([
  ['a sentence', said('We had eleven winters without a crane'), null],
  // A word in quotation marks was said to stand nowhere else; it had never been looked for.
  ['a word', said('imminent'), 'few-words'],
  ['common words', said('And so it is for all of us'), 'few-words'],
  ['reported speech', said('She said it was here.', { kind: 'indirect', form: 'reported' }), 'reported'],
  [
    'a piece in reported speech',
    said('It was “a very important trip for us”, he said', { kind: 'mixed' }),
    null,
  ],
  ['a word in reported speech', said('It is not “imminent”, she said', { kind: 'mixed' }), 'few-words'],
  ['words of the headline', said('Looking for ways to deepen it', { form: 'headline' }), 'headline'],
])('%s: %s', (_, one, expected) => expect(whyNotCompared(one)).toBe(expected));
