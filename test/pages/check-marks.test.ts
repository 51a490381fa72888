import { describe, expect, it } from 'vitest';
import { checkMarks, plainForm } from './check-marks.ts';

const mentions = (...texts: string[]) =>
  texts.map((text) => ({ text, start: 0, end: text.length, kind: 'person' as const, key: text }));
const marks = (...texts: string[]) => texts.map((text) => ({ text, place: 'text' as const }));

describe('checkMarks', () => {
  it.each([
    ['all right', ['Ada', 'Bo', 'Ada'], ['Ada', 'Bo', 'Ada'], [], []],
    ['a wrong text', ['Ada', 'Bo'], ['Ada', 'o'], ['o'], ['Bo']],
    ['a mark missing', ['Ada', 'Bo', 'Ada'], ['Ada', 'Ada'], [], ['Bo']],
    ['one too many', ['Ada'], ['Ada', 'Ada'], ['Ada'], []],
    ['a headline that stands below', ['Ada', 'Bo', 'Cy'], ['Bo', 'Cy', 'Ada'], [], []],
    ['what is not seen', ['Ada Lovelace'], ['Ada\n Love\u00adlace'], [], []],
  ])('%s', (_name, wanted, shown, wrong, missing) => {
    const check = checkMarks(mentions(...wanted), marks(...shown));
    expect(check.wrong).toEqual(wrong);
    expect(check.mentions.filter(({ mark }) => !mark).map(({ mention }) => mention.text)).toEqual(missing);
  });
});

it('plainForm folds white space and forgets what is not seen', () => {
  expect(plainForm(' A\u00a0b\u200b\n c ')).toBe('A b c');
});
