import { expect, test } from 'vitest';
import { foldText, foldWord } from '#core/text/fold.ts';

test.each([
  ['Vučić', 'vucic'],
  ['Đurić', 'duric'],
  ['Əliyev', 'aliyev'],
  ['İlham', 'ilham'],
  ['Erdoğan', 'erdogan'],
  ['U.S.', 'us'],
  ['O’Neil', "o'neil"],
  ['co‑op', 'co-op'],
  ['so\u00adft', 'soft'],
  ['STRASSE', 'strasse'],
])('%s is compared as %s', (word, expected) => {
  expect(foldWord(word)).toBe(expected);
});

test('a text is compared by its words', () => {
  expect(foldText('The  “Café”, U.S. — Đurić’s')).toBe("the cafe us duric's");
});
