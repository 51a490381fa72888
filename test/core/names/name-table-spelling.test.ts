import { expect, test } from 'vitest';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { openNameTable } from '#core/names/name-table.ts';

/** How a text's words meet an alias: in the same spelling, in another, or not. */
function meet(alias: string, text: string): 'same' | 'other' | 'not' {
  const name = {
    id: 'a', kind: 'organisation', label: alias, aliases: [], roles: [], description: null,
  } as const; // prettier-ignore
  const [match] = openNameTable(buildNameTable([name])).matchText(text);
  const [candidate] = match?.candidates ?? [];
  if (match === undefined || candidate === undefined || match.end !== text.length) return 'not';
  expect(candidate.contextual).toBe(!candidate.exact);
  return candidate.exact ? 'same' : 'other';
}

test.each([
  ['Aliyev', 'Aliev', 'other'],
  ['Əliyev', 'Aliyev', 'same'],
  ['Əliyev', 'Aliev', 'other'],
  ['Zelensky', 'Zelenskyy', 'other'],
  ['Zelenskyy', 'Zelenskiy', 'other'],
  ['Zelenskyy', 'Zelenski', 'other'],
  ['Vučić', 'Vucic', 'same'],
  ['Vučić', 'Vuchich', 'other'],
  ['Đurić', 'Duric', 'same'],
  ['Đurić', 'Djuric', 'other'],
  ['Djuric', 'Duric', 'other'],
  ['Müller', 'Muller', 'same'],
  ['Müller', 'Mueller', 'other'],
  ['Mueller', 'Müller', 'other'],
  ['Mueller', 'Muller', 'not'],
  ['Paşinyan', 'Pashinyan', 'other'],
  ['Kocharyan', 'Kocharian', 'other'],
  ['Shoigu', 'Shoygu', 'other'],
  ['Yerevan', 'Erevan', 'other'],
  ['Sergei', 'Sergey', 'other'],
  ['Dmitry', 'Dmitrii', 'other'],
  ['Aleksandr', 'Alexandr', 'other'],
  ["Sab'awi", 'Sabawi', 'other'],
  ["O'Brien", 'O’Brien', 'same'],
  ['İstanbul', 'Istanbul', 'same'],
  ['ﬁrst Bank', 'First Bank', 'same'],
  ['Jean-Luc', 'Jean‑Luc', 'same'],
  ['Mül\u00adler', 'Mu\u0308ller', 'same'],
  // Other names, or words.
  ['Kyiv', 'Kiev', 'not'],
  ['Bryan', 'Brian', 'not'],
  ['Terry', 'Terri', 'not'],
  ['Kay', 'Kai', 'not'],
  ['Payne', 'Paine', 'not'],
  ['Mayer', 'Maier', 'not'],
  ['Todai', 'Today', 'not'],
  ['Instituto', 'Institute', 'not'],
  ['Shell', "She'll", 'not'],
  ['IM', "I'M", 'not'],
  ['Yellen', 'Ellen', 'not'],
  ['Michael', 'Michal', 'not'],
  ['Marks', 'Marx', 'not'],
])('%s and %s: %s', (alias, text, expected) => {
  expect(meet(alias, text)).toBe(expected);
});

test('where a name is spelt just so, others that only sound like it are not meant', () => {
  const organisation = { kind: 'organisation', aliases: [], roles: [], description: null } as const;
  const table = openNameTable(
    buildNameTable([
      { ...organisation, id: 'a', label: 'Aliyev Trust' },
      { ...organisation, id: 'b', label: 'Aliev Trust' },
    ]),
  );
  expect(table.matchText('Aliev Trust')[0]?.candidates).toEqual([
    { name: 1, contextual: false, exact: true },
  ]);
});
