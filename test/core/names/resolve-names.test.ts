import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import { testTools } from '../../fixtures/analysis-tools.ts';

const tools = testTools();
/** "form>label" for every decided mention. */
const meant = (text: string): string[] => {
  const { names, mentions } = analyse({ title: '', text }, tools);
  return mentions.flatMap((mention) => {
    const name = names.find((one) => one.key === mention.key);
    return name ? [`${mention.text}>${name.label}`] : [];
  });
};

test.each([
  [
    'a full name introduces, the surname follows',
    'Peter Hargrove met voters in London. Hargrove said little.',
    ['Peter Hargrove>Peter Hargrove', 'Hargrove>Peter Hargrove'],
  ],
  ['a known organisation by its acronym', 'The meeting of NATO went on.', ['NATO>NATO']],
  [
    'a description only where its name stands in the article',
    'Troops of NATO arrived. They support the Alliance.',
    ['NATO>NATO', 'the Alliance>NATO'],
  ],
  ['without that it means nobody', 'Members of the Alliance of farmers met.', []],
  [
    'a surname alone, supported by the article',
    'Officials in Moscow and the Kremlin said that Putin would speak.',
    ['Kremlin>Kremlin', 'Putin>Vladimir Putin'],
  ],
  [
    'the shorter name of a body, supported by its country',
    'The United States will wait until Congress decides.',
    ['Congress>United States Congress'],
  ],
  [
    'a misspelt surname after the name it is meant for',
    'Kremlin spokesman Dmitry Peskov spoke on Monday. Reporters asked about Perkov and his words.',
    ['Kremlin>Kremlin', 'Dmitry Peskov>Dmitry Peskov', 'Perkov>Dmitry Peskov'],
  ],
  [
    'an organisation in its own words, and its acronym beside it',
    'The Harrow Relief Foundation (HRF) sent food to people who live near the hills. Later HRF sent more.',
    [
      'Harrow Relief Foundation>Harrow Relief Foundation',
      'HRF>Harrow Relief Foundation',
      'HRF>Harrow Relief Foundation',
    ],
  ],
])('%s', (_, text, expected) => {
  expect(meant(text)).toEqual(expected);
});

test.each([
  // Each made two people, or kept a piece of a name as a name.
  [
    'a middle name later',
    'Peter Hargrove met voters in London. Peter Gabriel Hargrove said little.',
    ['Peter Gabriel Hargrove'],
  ],
  [
    'a middle name first',
    'Peter Gabriel Hargrove met voters in London. Peter Hargrove said little.',
    ['Peter Gabriel Hargrove'],
  ],
  [
    'two different middle names',
    'Peter Gabriel Hargrove met Peter Adam Hargrove in London on Monday.',
    ['Peter Gabriel Hargrove', 'Peter Adam Hargrove'],
  ],
  ['another script', 'Peter Hargrove met Дмитрий Кошелев in London on Monday.', ['Peter Hargrove']],
])('people of an article: %s', (_, text, expected) => {
  expect(analyse({ title: '', text }, tools).names.map((name) => name.label)).toEqual(expected);
});

test('two people of one surname are kept apart', () => {
  const { names } = analyse(
    { title: '', text: 'Anna Kessler met David Kessler in Berlin on Monday.' },
    tools,
  );
  expect(names.map((name) => name.label)).toEqual(['Anna Kessler', 'David Kessler']);
});

test('the reason for reading a misspelling is on record', () => {
  const text = 'Kremlin spokesman Dmitry Peskov spoke on Monday. Reporters asked about Perkov and his words.';
  const peskov = analyse({ title: '', text }, tools).names.find((name) => name.key === 'dmitry-peskov');
  expect(peskov?.reasons).toEqual([
    expect.stringContaining('Perkov read as Dmitry Peskov: one letter apart'),
  ]);
  expect(peskov?.role).toBe('Kremlin spokesman');
});

test('mentions in the headline', () => {
  const text = 'Peter Hargrove met voters in London.';
  const { titleMentions } = analyse({ title: 'Hargrove Meets NATO Voters', text }, tools);
  expect(titleMentions.map(({ text: form, key }) => [form, key])).toEqual([
    ['Hargrove', 'peter-hargrove'],
    ['NATO', 'nato'],
  ]);
});
