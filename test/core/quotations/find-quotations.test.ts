import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import { testTools } from '../../fixtures/analysis-tools.ts';

const tools = testTools();
/** "kind speaker: text" of every quotation. */
const quotes = (text: string, title = ''): string[] =>
  analyse({ title, text }, tools).quotations.map(
    (quotation) => `${quotation.kind} ${quotation.speaker?.label ?? 'nobody'}: ${quotation.text}`,
  );
const intro = 'Mayor Anna Kessler met Peter Hargrove on Monday.\n';

test.each([
  [
    'said after',
    '“We will build the bridge,” Anna Kessler said.',
    ['direct Anna Kessler: We will build the bridge,'],
  ],
  [
    'inverted',
    '"We will build the bridge," said Anna Kessler.',
    ['direct Anna Kessler: We will build the bridge,'],
  ],
  [
    'said before',
    'Anna Kessler said: “We will build the bridge.”',
    ['direct Anna Kessler: We will build the bridge.'],
  ],
  [
    'an apposition between',
    '“It is over,” Anna Kessler, the mayor of Arden, told reporters.',
    ['direct Anna Kessler: It is over,'],
  ],
  [
    'split by its attribution',
    '“It rained,” Anna Kessler said. “Then it snowed for a week.”',
    ['direct Anna Kessler: It rained,” Anna Kessler said. “Then it snowed for a week.'],
  ],
  [
    'mixed',
    'Anna Kessler said the plan was “a gift to nobody.”',
    ['mixed Anna Kessler: the plan was “a gift to nobody.”'],
  ],
  [
    'indirect',
    'Anna Kessler said that the bridge would be built.',
    ['indirect Anna Kessler: that the bridge would be built'],
  ],
  [
    'according to',
    'According to Anna Kessler, the bridge will be built.',
    ['indirect Anna Kessler: the bridge will be built'],
  ],
  [
    'at the end',
    'The bridge will be built, Anna Kessler said.',
    ['indirect Anna Kessler: The bridge will be built'],
  ],
  ['scare quotes are no quotation', 'The so-called “bridge” stood there.', []],
  [
    'a pronoun',
    `${intro}“We will see about that tomorrow,” she said.`,
    ['direct Anna Kessler: We will see about that tomorrow,'],
  ],
  [
    'a description by its office',
    `${intro}“We will see about that tomorrow,” the mayor said.`,
    ['direct Anna Kessler: We will see about that tomorrow,'],
  ],
  [
    'carried on to a paragraph of its own',
    'Anna Kessler said that the bridge would be built.\n“Nobody will stop us from building it.”',
    [
      'indirect Anna Kessler: that the bridge would be built',
      'direct Anna Kessler: Nobody will stop us from building it.',
    ],
  ],
  [
    'nobody is named',
    '“Nobody will stop us from building it.”',
    ['direct nobody: Nobody will stop us from building it.'],
  ],
  ['someone without a name', '“We will see it,” a spokesman said.', ['direct a spokesman: We will see it,']],
  [
    'signed by a dash',
    '“What a day this was.” — Anna Kessler',
    ['direct Anna Kessler: What a day this was.'],
  ],
  [
    'a participle speaks for the subject of the sentence',
    'Anna Kessler clarified the plan on Monday, emphasizing that “nothing at all will change.”',
    ['direct Anna Kessler: nothing at all will change.'],
  ],
  [
    'an unclosed paragraph goes on in the next',
    'Anna Kessler said: “We begin now.\n“We end next year.”',
    ['direct Anna Kessler: We begin now.\n“We end next year.'],
  ],
])('%s', (_, text, expected) => {
  const found = quotes(text).filter((quote) => !quote.includes('met Peter'));
  if (expected.some((one) => one.startsWith('indirect'))) expect(found).toEqual(expected);
  else expect(found.filter((quote) => !quote.startsWith('indirect'))).toEqual(expected);
});

test('the turns of a transcript', () => {
  const text = 'AMBASSADOR SMITH: We thank NATO.\nIt was long.\nMODERATOR: Next question.\nQUESTION: Why?';
  expect(quotes(text)).toEqual([
    'direct Julianne Smith: We thank NATO.\nIt was long.',
    'direct MODERATOR: Next question.',
    'direct QUESTION: Why?',
  ]);
});

test.each([
  [
    'initials of a person of the article',
    'Peter Hargrove went to London to answer questions.\nPeter Hargrove: I like it.\nPH: It rains.\nPH: It snows.',
    ['direct Peter Hargrove: It rains.', 'direct Peter Hargrove: It snows.'],
  ],
  [
    'brackets for labels',
    '((WN)) How was it?\n((Peter Hargrove)) It rained.\nFor weeks.\n((WN)) And then?\n((PH)) It snowed.',
    [
      'direct WN: How was it?',
      'direct Peter Hargrove: It rained.\nFor weeks.',
      'direct WN: And then?',
      'direct Peter Hargrove: It snowed.',
    ],
  ],
  [
    'brackets for the questions alone: the answers are not the questioner’s',
    '((WN)) How was it?\nIt rained.\n((WN)) And then?\nIt snowed.',
    ['direct WN: How was it?', 'direct WN: And then?'],
  ],
])('turns of an interview: %s', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

test('one heading in capitals makes no transcript', () => {
  expect(quotes('UPDATE: The bridge is open.\nCars drive over it.')).toEqual([]);
});

test('a headline quotation has offsets into the headline, and its speaker from the office named there', () => {
  const title = "'We Will Build It At Once' Mayor Says";
  const { quotations } = analyse({ title, text: 'Mayor Anna Kessler went to work.' }, tools);
  expect(quotations[0]).toMatchObject({
    form: 'headline',
    text: 'We Will Build It At Once',
    speaker: { label: 'Anna Kessler' },
  });
  expect(title.slice(quotations[0]?.start, quotations[0]?.end)).toBe('We Will Build It At Once');
});
