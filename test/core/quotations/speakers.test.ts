import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import type { Quotation } from '#core/quotations/quotation.ts';
import { testTools } from '../../fixtures/analysis-tools.ts';

const tools = testTools();
const found = (text: string): readonly Quotation[] => analyse({ title: '', text }, tools).quotations;
/** "speaker: words" of every quotation in marks, pieces joined by " … ". */
const quoted = (text: string): string[] =>
  found(text)
    .filter(({ kind }) => kind === 'direct')
    .map(({ speaker, spans }) => {
      const pieces = spans.map(({ start, end }) => text.slice(start, end));
      return `${speaker?.label ?? 'nobody'}: ${pieces.join(' … ')}`;
    });
const words = 'We will build the bridge next year';

test.each([
  ['curly', `“${words},” Anna Kessler said.`],
  ['straight', `"${words}," Anna Kessler said.`],
  ['low', `„${words},“ Anna Kessler said.`],
  ['angle', `«${words},» Anna Kessler said.`],
  ['single', `‘${words},’ Anna Kessler said.`],
  ['single and straight', `'${words},' Anna Kessler said.`],
])('marks: %s', (_, text) => {
  expect(quoted(text)).toEqual([`Anna Kessler: ${words},`]);
});

test.each([
  [
    'nested marks belong to the outer quotation',
    '“She told me ‘no’ again and again,” Anna Kessler said.',
    ['Anna Kessler: She told me ‘no’ again and again,'],
  ],
  [
    'bracketed insertions and ellipses as printed',
    '“We will [soon] build … the bridge,” Anna Kessler said.',
    ['Anna Kessler: We will [soon] build … the bridge,'],
  ],
  [
    'split by its attribution',
    '“We will build,” Anna Kessler said, “and we will not stop.”',
    ['Anna Kessler: We will build, … and we will not stop.'],
  ],
  // Was one quotation in two pieces.
  [
    'a second report behind the attribution is no second piece',
    '“We will build the bridge,” Anna Kessler said, adding that “nobody else would ever do it.”',
    ['Anna Kessler: We will build the bridge,'],
  ],
  // "Fla." ended the sentence, and the second piece was a quotation by itself.
  [
    'an abbreviation in brackets inside the attribution',
    '“We begin today,” Rep. Anna Kessler (R-Fla.) said. “We will end next year.”',
    ['Anna Kessler: We begin today, … We will end next year.'],
  ],
])('%s', (_, text, expected) => {
  const all = quoted(text);
  expect(all.slice(0, expected.length)).toEqual(expected);
});

const smith = 'U.S. Ambassador Julianne Smith met reporters on Monday.\n';
const stoltenberg = 'NATO Secretary General Jens Stoltenberg met reporters on Monday.\n';
test.each([
  ['named before', `Anna Kessler said: “${words}.”`, 'Anna Kessler'],
  ['named behind', `“${words},” said Anna Kessler.`, 'Anna Kessler'],
  ['named inside', `“We will build the bridge,” said Anna Kessler, “next year.”`, 'Anna Kessler'],
  ['a pronoun', `Anna Kessler met reporters on Monday.\n“${words},” she said.`, 'Anna Kessler'],
  ['the U.S. diplomat', `${smith}“${words},” the U.S. diplomat said.`, 'Julianne Smith'],
  ['the NATO official', `${stoltenberg}“${words},” the NATO official said.`, 'Jens Stoltenberg'],
  ['the Secretary-General', `${stoltenberg}“${words},” the Secretary-General said.`, 'Jens Stoltenberg'],
  ['an organisation', `“${words},” NATO said in a statement.`, 'NATO'],
  [
    'carried on from the sentence before',
    `Anna Kessler told reporters that it was late.\n“${words}.”`,
    'Anna Kessler',
  ],
  ['nobody', `“${words}.”`, 'nobody'],
])('who speaks: %s', (_, text, speaker) => {
  expect(quoted(text).map((one) => one.split(':')[0])).toEqual([speaker]);
});

test('each of several speakers has their own words', () => {
  const text = `“${words},” Anna Kessler said.\n“It will never be built,” Peter Hargrove said.`;
  expect(quoted(text)).toEqual([`Anna Kessler: ${words},`, 'Peter Hargrove: It will never be built,']);
});

test.each([
  ['a sentence', `“${words},” Anna Kessler said.`, ['sentence']],
  ['a few words', 'Anna Kessler called the plan “a big mistake.”', ['fragment']],
  ['scare quotes', 'The so-called “bridge” stood there.', []],
  ['apostrophes are no marks', "The minister's dogs and the '90s cars weren't there.", []],
])('form: %s', (_, text, forms) => {
  expect(found(text).map(({ form }) => form)).toEqual(forms);
});

test.each([
  ['AMBASSADOR SMITH', 'Julianne Smith'],
  ['MS. SMITH', 'Julianne Smith'],
  ['QUESTION', 'QUESTION'],
  ['MODERATOR', 'MODERATOR'],
  ['Q', 'Q'],
])('turn of %s', (label, speaker) => {
  const text = `${smith}MODERATOR: We begin.\n${label}: ${words}.\nMODERATOR: Thank you.`;
  const turn = found(text).filter(({ form }) => form === 'turn')[1];
  expect([turn?.speaker?.label, turn?.text]).toEqual([speaker, `${words}.`]);
});
