import { expect, test } from 'vitest';
import { readElsewhere } from '#core/names/tag-elsewhere.ts';
import { NOWHERE } from '#core/names/tag-features.ts';
import { TAGS } from '#core/names/tag.ts';

const [O, PERSON, INSIDE] = [0, TAGS.indexOf('B-PER'), TAGS.indexOf('I-PER')] as const;
const [kato, mercy] = [{}, {}];

test('a word has the tag it mostly has elsewhere, not counting itself', () => {
  const [first, second, third] = readElsewhere(
    [[kato, null], [kato], [kato, mercy]],
    [Uint8Array.of(O, O), Uint8Array.of(INSIDE), Uint8Array.of(INSIDE, PERSON)],
  );
  expect([...(first?.labels ?? [])]).toEqual([NOWHERE, INSIDE, NOWHERE, NOWHERE]);
  expect(second?.isKnown).toBe(true);
  // Once outside names, once inside a person: no name.
  expect(third?.labels[1]).toBe(O);
  // Mercy stands nowhere else.
  expect(third?.labels[2]).toBe(NOWHERE);
});

test('the beginning and the inside of a person count together', () => {
  const [, , last] = readElsewhere(
    [[kato], [kato], [kato], [kato]],
    [Uint8Array.of(PERSON), Uint8Array.of(INSIDE), Uint8Array.of(O), Uint8Array.of(O)],
  );
  expect(last?.labels[1]).toBe(PERSON);
});

test('occurrences far away do not count, and the work is linear', () => {
  const size = 100_000;
  const words = Array.from({ length: size }, () => [kato]);
  const tags = words.map((_, i) => Uint8Array.of(i < size / 2 ? PERSON : O));
  const elsewhere = readElsewhere(words, tags);
  expect(elsewhere[0]?.labels[1]).toBe(PERSON);
  expect(elsewhere.at(-1)?.labels[1]).toBe(O);
  expect(readElsewhere([[kato], ...Array.from({ length: 20 }, () => [null]), [kato]], [
    Uint8Array.of(PERSON), ...Array.from({ length: 20 }, () => Uint8Array.of(O)), Uint8Array.of(O),
  ])[0]?.isKnown).toBe(false); // prettier-ignore
});
