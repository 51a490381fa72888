import { expect, test } from 'vitest';
import { isWorthShowing } from '#core/quotations/worth-showing.ts';
import { quotationOf } from '../statements/quotation-of.ts';

test.each([
  [
    'reported speech with its speaker',
    'that the bridge will be built this year',
    'indirect',
    'anna-kessler',
    true,
  ],
  ['reported speech of nobody', 'that the bridge will be built this year', 'indirect', null, false],
  ['a few reported words', 'about a wider war', 'indirect', 'anna-kessler', false],
  ['a few quoted words', 'a wider war', 'direct', null, true],
  ['a few words quoted in part', 'of a “wider war”', 'mixed', null, true],
] as const)('%s', (_, text, kind, speaker, expected) =>
  expect(isWorthShowing(quotationOf('a', text, { kind, speaker }))).toBe(expected),
);
