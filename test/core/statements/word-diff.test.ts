import { expect, test } from 'vitest';
import { wordDiff } from '#core/statements/word-diff.ts';

const shown = (a: string, b: string): string =>
  wordDiff(a, b)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+[${text}]` : `-[${text}]`))
    .join('');

test.each([
  ['the same', 'It is so.', 'It is so.', 'It is so.'],
  ['case and marks are no difference', 'It is so.', 'it is “so”', 'it is “so”'],
  ['a word replaced', 'We will build it now', 'We will sell it now', 'We will -[build ]+[sell ]it now'],
  ['words cut', 'We will never build it', 'We will build it', 'We will -[never ]build it'],
  ['nothing and something', '', 'new', '+[new]'],
])('%s', (_, a, b, expected) => {
  expect(shown(a, b)).toBe(expected);
});
