import { expect, test } from 'vitest';
import { readTurnLabel } from '#core/names/turn-label.ts';
import { splitWords } from '#core/text/words.ts';

const label = (text: string): string | null => {
  const words = splitWords(text);
  const found = readTurnLabel(words, 0);
  return (
    found &&
    words
      .slice(found.nameFrom, found.nameTo)
      .map((word) => word.text)
      .join(' ')
  );
};

test.each([
  ['AMBASSADOR ORME: Thank you.', 'ORME'],
  ['MR. HALE: Yes.', 'HALE'],
  ['QUESTION: Why?', ''],
  ['MODERATOR: Next.', ''],
  ['Q: Why?', ''],
  // Briefings were read without their questions: these have no colon.
  ['Q Why is it so?', ''],
  ['Q -- and why?', ''],
  ['Q fever was found in goats.', null],
  ['Moderator: Next.', ''],
  ['DANA ORME: No.', 'DANA ORME'],
  ['((Dana Orme)) Well, no.', 'Dana Orme'],
  ['((DO)) Well, no.', 'DO'],
  ['((ru)) the original', null],
  ['(Dana Orme) Well, no.', null],
  ['Note the following: it rains.', null],
  ['He said: yes.', null],
  ['no label here', null],
])('%s', (text, expected) => {
  expect(label(text)).toBe(expected);
});
