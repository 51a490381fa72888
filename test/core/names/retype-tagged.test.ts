import { expect, test } from 'vitest';
import type { NameKind } from '#core/names/name.ts';
import type { RawName } from '#core/names/raw-name.ts';
import { retypeNamesakes } from '#core/names/retype-tagged.ts';
import { splitWords } from '#core/text/words.ts';

const span = (from: number, to: number, kind: NameKind): RawName => ({
  from,
  to,
  kind,
  origin: 'tagger',
  candidates: [],
});

test.each([
  // "The plan was called Evgeny Orlov's idea" made a firm of the director introduced before.
  ['Yevgeny Orlov Evgeny Orlov', 'person'],
  ['Yevgeny Orlov Yevgeniy Orlov', 'person'],
  ['Samuel Prescott Samuel Prescot', 'person'],
  ['Samuel Prescott Samuel Adams', 'organisation'],
  // The surname alone says too little.
  ['Yevgeny Orlov Team Orlov', 'organisation'],
  ['Yevgeny Orlov Evgeny Petrov', 'organisation'],
] as const)('%s: the second is a %s', (text, kind) => {
  const words = splitWords(text);
  const [first, second] = retypeNamesakes([span(0, 2, 'person'), span(2, 4, 'organisation')], words);
  expect(first!.kind).toBe('person');
  expect(second!.kind).toBe(kind);
});
