import { expect, test } from 'vitest';
import { dropFragments } from '#core/names/drop-fragments.ts';
import type { NameKind } from '#core/names/name.ts';
import type { RawName } from '#core/names/raw-name.ts';
import { splitWords } from '#core/text/words.ts';

/** What is left of the tagger's names in a text, each given as its words and kind, in order. */
const left = (...given: readonly (readonly [string, NameKind])[]): string[] => {
  const words = splitWords(given.map(([text]) => text).join(' '));
  let from = 0;
  const names = given.map(([text, kind]): RawName => {
    const to = from + splitWords(text).length;
    const name: RawName = { from, to, kind, origin: 'tagger', candidates: [], tagged: kind };
    from = to;
    return name;
  });
  return dropFragments(names, words).map(
    ({ from: first, to, kind }) =>
      `${kind} ${words
        .slice(first, to)
        .map((word) => word.text)
        .join(' ')}`,
  );
};

test.each([
  [
    'a piece of a place',
    [
      ['El Paso', 'place'],
      ['Paso', 'person'],
      ['El', 'organisation'],
    ],
    ['place El Paso'],
  ],
  [
    'the end of an organisation',
    [
      ['Harrow Analytica', 'organisation'],
      ['Analytica', 'organisation'],
    ],
    ['organisation Harrow Analytica'],
  ],
  [
    'its beginning is its short name',
    [
      ['Harrow University', 'organisation'],
      ['Harrow', 'organisation'],
    ],
    ['organisation Harrow University', 'organisation Harrow'],
  ],
  [
    'a person the tagger took into a body',
    [
      ['Supreme Court Justice Frank Orme', 'organisation'],
      ['Orme', 'person'],
    ],
    ['organisation Supreme Court Justice Frank Orme', 'person Orme'],
  ],
  [
    'a surname taken for a body',
    [
      ['Dana Orme', 'person'],
      ['Orme', 'organisation'],
    ],
    ['person Dana Orme', 'person Orme'],
  ],
  [
    'capitals',
    [
      ['Harrow HRF', 'organisation'],
      ['HRF', 'organisation'],
    ],
    ['organisation Harrow HRF', 'organisation HRF'],
  ],
] as const)('%s', (_, given, expected) => {
  expect(left(...given)).toEqual(expected);
});
