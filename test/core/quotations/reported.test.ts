import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import { testTools } from '../../fixtures/analysis-tools.ts';

const tools = testTools();
/** "speaker: text" of every indirect quotation, its parts joined by " … ". */
const reported = (text: string): string[] =>
  analyse({ title: '', text }, tools)
    .quotations.filter((quotation) => quotation.kind === 'indirect')
    .map(({ speaker, spans }) => {
      const parts = spans.map(({ start, end }) => text.slice(start, end));
      return `${speaker?.label ?? 'nobody'}: ${parts.join(' … ')}`;
    });

const kessler = (words: string): string[] => [`Anna Kessler: ${words}`];

test.each([
  // Each was shown as a report.
  ['a preposition with its object', 'Anna Kessler said in a phone interview on Monday.', []],
  ['no clause behind "answered"', 'Anna Kessler answered a series of questions for our correspondent.', []],
  ['"to" with a noun', 'Anna Kessler did not respond to requests for comment.', []],
  ['a passive', 'Anna Kessler met people accused of fraud.', []],
  // Was lost behind the first of the two.
  [
    'two who are urged',
    'Anna Kessler urged both London and Moscow to work for peace.',
    kessler('both London and Moscow to work for peace'),
  ],
  [
    'whom it was told',
    'Anna Kessler told reporters the bridge was closed.',
    kessler('the bridge was closed'),
  ],
  ['a clause', 'Anna Kessler said the bridge would be built.', kessler('the bridge would be built')],
  [
    'a clause in the present',
    'Anna Kessler said the plan needs more money.',
    kessler('the plan needs more money'),
  ],
  ['an infinitive', 'Anna Kessler promised to build the bridge.', kessler('to build the bridge')],
  [
    'the object of an evaluation',
    'Anna Kessler emphasized the significance of the bridge.',
    kessler('the significance of the bridge'),
  ],
  ['a warning', 'Anna Kessler warned of floods in the valley.', kessler('of floods in the valley')],
  ['praise', 'Anna Kessler commended Peter Hargrove for the plan.', kessler('Peter Hargrove for the plan')],
  [
    'the report inside',
    'Since its start, Anna Kessler said, the plan has doubled.',
    kessler('Since its start … the plan has doubled'),
  ],
  [
    'the verb before its subject',
    'The bridge will be built, said Anna Kessler, who designed it.',
    kessler('The bridge will be built'),
  ],
])('what is reported: %s', (_, text, expected) => {
  expect(reported(text)).toEqual(expected);
});

test.each([
  ['at the start', 'According to Anna Kessler, the bridge will be built.', 'the bridge will be built'],
  ['at the end', 'The bridge will be built, according to Anna Kessler.', 'The bridge will be built'],
  // Showed the first part only.
  [
    'between two commas',
    'The old bridge, according to Anna Kessler, will be closed in May.',
    'The old bridge … will be closed in May',
  ],
  [
    'behind "but"',
    'It rained for weeks, but according to Anna Kessler, the bridge is safe.',
    'the bridge is safe',
  ],
])('according to: %s', (_, text, expected) => {
  expect(reported(text)).toEqual(kessler(expected));
});

test.each([
  'I said that the bridge would be built.',
  'We believe that the bridge will be built.',
  'You say that it is late.',
])('who writes reports nothing by speaking: %s', (text) => {
  expect(reported(text)).toEqual([]);
});

test.each([
  // Each named the place, the organisation or the time as the speaker.
  ['a place between commas', 'Police in London, England, said the bridge was closed.', ['Police in London']],
  ['a person of a place', 'Anna Kessler of Moscow said the bridge was closed.', ['Anna Kessler']],
  [
    'a description with its place',
    'A lawyer in London, England, said the bridge was closed.',
    ['A lawyer in London'],
  ],
  ['an organisation between commas', 'Anna Kessler, of NATO, said the bridge was closed.', ['Anna Kessler']],
  [
    'an office behind the name',
    'Anna Kessler, a lawyer in London, said the bridge was closed.',
    ['Anna Kessler'],
  ],
  ['a time before the verb', 'Anna Kessler last month said the bridge was closed.', ['Anna Kessler']],
  ['a time is nobody', 'The long weekend said the bridge was closed.', ['nobody']],
  ['a number is nobody', 'Some 39 said the bridge was closed.', ['nobody']],
])('whose words they are: %s', (_, text, expected) => {
  expect(reported(text).map((quotation) => quotation.split(':')[0])).toEqual(expected);
});

test('an infinitive behind a passive is reported by nobody', () => {
  const text = 'Anna Kessler was reported to have left the town.';
  expect(reported(text)).toEqual(['nobody: to have left the town']);
});

test('"according to" with a clause about the source', () => {
  const text = 'According to Anna Kessler, who designed it, the bridge is safe.';
  expect(reported(text)).toEqual(kessler('the bridge is safe'));
});
