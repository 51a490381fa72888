import { describe, expect, it, test } from 'vitest';
import {
  copiedShare,
  FINGERPRINT_SIZE,
  fingerprint,
  resemblance,
  sharedPart,
} from '#core/articles/fingerprint.ts';

const words = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, i) => `word${1000 + (from + i) * 7}`).join(' ');
const print = (text: string) => ({ values: fingerprint(text), length: text.length });

test('the same text has the same fingerprint, marks and case aside', () => {
  expect(fingerprint('One two three, four five.')).toEqual(fingerprint('one two three four FIVE'));
  expect(fingerprint(words(0, 300))).toHaveLength(FINGERPRINT_SIZE);
});

describe('copiedShare', () => {
  it.each([
    ['itself', words(0, 400), [1, 1]],
    ['with a tenth cut', words(40, 400), [0.9, 1]],
    ['with a paragraph more', words(0, 440), [0.9, 1]],
    ['cut to a third', words(0, 133), [0.7, 1]],
    ['with twice as much added', words(0, 1200), [0.7, 1]],
    ['half another text', `${words(0, 200)} ${words(900, 1100)}`, null],
    ['a fifth of it in another text', `${words(0, 80)} ${words(900, 1220)}`, null],
    ['another text', words(500, 900), null],
    ['nothing', '', null],
  ])('%s', (_, other, range) => {
    const share = copiedShare(print(words(0, 400)), print(other));
    if (range === null) return expect(share).toBeNull();
    expect(share).toBeGreaterThanOrEqual(range[0]!);
    expect(share).toBeLessThanOrEqual(range[1]!);
  });
});

it.each([
  [1, 100, 100, 1],
  [1 / 3, 100, 100, 0.5],
  [0.25, 25, 100, 1],
  [0, 25, 100, 0],
  [1, 0, 0, 0],
])('of a resemblance of %d of lengths %d and %d the shorter shares %d', (r, a, b, share) =>
  expect(sharedPart(r, a, b)).toBeCloseTo(share, 10),
);

test('texts under four words resemble nothing', () => {
  expect(fingerprint('too short indeed')).toEqual([]);
  expect(resemblance([], [])).toBe(0);
});
