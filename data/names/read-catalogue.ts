import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personWords, slugOf, surnameOf, surnamesOf } from '#core/names/person-name.ts';
import type { Role } from '#core/names/name.ts';
import type { TableName } from '#core/names/table-name.ts';

const folder = import.meta.dirname;

/** A line of the catalogue that cannot be read; the message names file and line. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';
}

/** The hand-written names: organisations first, then people, in the order of their files. */
export function readCatalogue(): TableName[] {
  return [...readRows('organisations.tsv', 5).map(organisation), ...readRows('people.tsv', 5).map(person)];
}

interface Row {
  readonly fields: readonly string[];
  readonly where: string;
}

function readRows(file: string, columns: number): Row[] {
  const path = join(folder, file);
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const fields = line.split('\t');
    const where = `${path}:${i + 1}`;
    // Empty columns at the end may be left out, the last one is the description.
    if (fields.length !== columns)
      throw new CatalogueError(`${where}: ${fields.length} columns, expected ${columns}`);
    const id = slugOf(fields[0] as string);
    if (seen.has(id)) throw new CatalogueError(`${where}: second name with the id "${id}"`);
    seen.add(id);
    rows.push({ fields, where });
  }
  return rows;
}

const list = (field: string | undefined): string[] => (field ?? '').split('|').filter((item) => item !== '');

function organisation({ fields }: Row): TableName {
  const [label = '', aliases, contextual, context, description] = fields;
  return {
    id: slugOf(label),
    kind: 'organisation',
    label,
    aliases: list(aliases),
    roles: [],
    description: description || null,
    contextual: list(contextual),
    context: list(context),
  };
}

function person({ fields, where }: Row): TableName {
  const [label = '', aliases, context, roles, description] = fields;
  return {
    id: slugOf(label),
    kind: 'person',
    label,
    aliases: list(aliases),
    roles: list(roles).map((role) => readRole(role, where)),
    description: description || null,
    contextual: list(context).length > 0 ? surnames([label, ...list(aliases)]) : [],
    context: list(context),
  };
}

/** What supported mentions leave of names: surnames in each spelling, and family names that stand first ("Xi"). */
const surnames = (names: readonly string[]): string[] => [
  ...new Set(
    names.flatMap((name) => {
      const last = surnameOf(name);
      const first = name.split(' ')[0] as string;
      const isFirst = surnamesOf(personWords(name)).includes(slugOf(first));
      return isFirst ? [last, first] : [last];
    }),
  ),
];

/** "Secretary General of NATO@2014-10..2024-10"; either date may be missing. */
function readRole(text: string, where: string): Role {
  const found = /^([^@]+)@(\d{4}(?:-\d\d)?(?:-\d\d)?)?\.\.(\d{4}(?:-\d\d)?(?:-\d\d)?)?$/.exec(text);
  if (!found?.[1]) throw new CatalogueError(`${where}: "${text}" is no role as "Title@from..to"`);
  return { title: found[1], from: found[2] ?? null, to: found[3] ?? null };
}
