import { expect, test } from 'vitest';
import { readDocument, textOf } from '#core/text/document.ts';

const sentences = (text: string): string[] => {
  const document = readDocument(text);
  return document.sentences.map(({ from, to }) => textOf(document, from, to));
};

test.each([
  ['full stops', 'One came. Two left.', ['One came.', 'Two left.']],
  ['titles end nothing', 'Mr. Hale came. He left.', ['Mr. Hale came.', 'He left.']],
  [
    'an abbreviation before a common opener ends one',
    'They left the U.S. The rest stayed.',
    ['They left the U.S.', 'The rest stayed.'],
  ],
  ['an abbreviation inside goes on', 'The U.S. Senate met.', ['The U.S. Senate met.']],
  ['a closing mark goes with its sentence', '“One came.” Two left.', ['“One came.”', 'Two left.']],
  ['lines', 'A heading\nA paragraph', ['A heading', 'A paragraph']],
  ['a small letter goes on', 'He asked why? and left.', ['He asked why? and left.']],
])('%s', (_, text, expected) => {
  expect(sentences(text)).toEqual(expected);
});
