import { expect, test } from 'vitest';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { openNameTable } from '#core/names/name-table.ts';

/** What of a text an alias is met in; "?" where it needs support. */
function met(alias: string, text: string): readonly string[] {
  const name = {
    id: 'a', kind: 'organisation', label: alias, aliases: [], roles: [], description: null,
  } as const; // prettier-ignore
  return openNameTable(buildNameTable([name]))
    .matchText(text)
    .map(({ start, end, candidates }) => text.slice(start, end) + (candidates[0]?.contextual ? '?' : ''));
}

test.each([
  ['Apple', 'apple Apple APPLE', ['Apple', 'APPLE']],
  ['WHO', 'who Who WHO', ['WHO']],
  ['the WHO', 'the Who, the WHO, The WHO', ['the WHO', 'The WHO']],
  ['US', 'us Us US U.S. u.s.', ['US', 'U.S.']],
  ['IT', 'It is IT.', ['IT']],
  ['Julianne Smith', 'julianne smith, JULIANNE SMITH', ['JULIANNE SMITH']],
  [
    'University of Arden',
    'university of Arden; University Of Arden; UNIVERSITY OF ARDEN',
    ['University Of Arden', 'UNIVERSITY OF ARDEN'],
  ],
  [
    'ARDEN SHIPPING LIMITED',
    'Arden Shipping Limited, ARDEN SHIPPING LIMITED, arden Shipping Limited',
    ['Arden Shipping Limited', 'ARDEN SHIPPING LIMITED'],
  ],
  ['AT&T', 'At&t AT&T', ['AT&T']],
  ['東京', '東京 東京', ['東京', '東京']],
  // In a line of capitals an acronym may be any word.
  ['WHO', 'WHO WILL WIN THIS', ['WHO?']],
  ['Apple', 'APPLE WILL WIN THIS', ['APPLE']],
  ['WHO', 'A WHO and EU REPORT', ['WHO']],
])('%s in "%s"', (alias, text, expected) => {
  expect(met(alias, text)).toEqual(expected);
});
