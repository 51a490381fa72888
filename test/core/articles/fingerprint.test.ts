import { expect, test } from 'vitest';
import { FINGERPRINT_SIZE, fingerprint, isNearCopy, resemblance } from '#core/articles/fingerprint.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `word${(from + i) * 7}`).join(' ');

test('the same text has the same fingerprint, marks and case aside', () => {
  expect(fingerprint('One two three, four five.')).toEqual(fingerprint('one two three four FIVE'));
  expect(fingerprint(words(0, 300))).toHaveLength(FINGERPRINT_SIZE);
});

test.each([
  ['itself', words(0, 400), true],
  ['with a tenth cut', words(40, 400), true],
  ['with a paragraph more', words(0, 440), true],
  ['half another text', `${words(0, 200)} ${words(900, 1100)}`, false],
  ['another text', words(500, 900), false],
  ['nothing', '', false],
])('%s', (_, other, expected) => {
  expect(isNearCopy(fingerprint(words(0, 400)), fingerprint(other))).toBe(expected);
});

test('texts under four words resemble nothing', () => {
  expect(fingerprint('too short indeed')).toEqual([]);
  expect(resemblance([], [])).toBe(0);
});
