import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_KINDS, type Source, type SourceKind } from '#core/articles/article.ts';
import { SourceError } from './source-error.ts';

export const cataloguePath = join(import.meta.dirname, '..', 'sources', 'catalogue.tsv');

const COLUMNS = ['id', 'label', 'kind', 'country', 'languages', 'domains', 'owner', 'facts as of'] as const;
type Column = (typeof COLUMNS)[number];

/** The hand-written catalogue, in the order of its lines. */
export const readSourceCatalogue = (): Source[] =>
  parseSourceCatalogue(readFileSync(cataloguePath, 'utf8'), cataloguePath);

/**
 * The sources of a catalogue's text. Throws one SourceError with all that is wrong, a finding a line: file, line, field,
 * value, and what to do. Nothing is returned of a catalogue with a wrong line.
 */
export function parseSourceCatalogue(text: string, path: string): Source[] {
  const sources: Source[] = [];
  const wrong: string[] = [];
  const ids = new Map<string, number>();
  const domains = new Map<string, number>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const report = (problem: string): void => void wrong.push(`${path}:${i + 1}: ${problem}`);
    const fields = line.split('\t');
    if (fields.length !== COLUMNS.length) {
      report(`${fields.length} columns; write ${COLUMNS.length}, with tabs between: ${COLUMNS.join(', ')}`);
      continue;
    }
    const row = Object.fromEntries(COLUMNS.map((column, at) => [column, fields[at]])) as Row;
    for (const problem of problemsOf(row)) report(problem);
    const source = sourceOf(row);
    const alone = (column: Column, value: string, seen: Map<string, number>): void => {
      const before = seen.get(value);
      if (before !== undefined) report(`${column} "${value}" stands in line ${before} too; keep one of them`);
      else seen.set(value, i + 1);
    };
    alone('id', source.id, ids);
    for (const domain of source.domains) alone('domains', domain, domains);
    sources.push(source);
  }
  if (wrong.length > 0) throw new SourceError(wrong.join('\n'));
  return sources;
}

type Row = Readonly<Record<Column, string>>;

const list = (field: string): readonly string[] => (field === '' ? [] : field.split('|'));

const sourceOf = (row: Row): Source => ({
  id: row.id,
  label: row.label,
  kind: row.kind as SourceKind,
  country: row.country || null,
  languages: list(row.languages),
  domains: list(row.domains),
  owner: row.owner || null,
  factsAsOf: row['facts as of'],
  description: null,
});

function problemsOf(row: Row): readonly string[] {
  const spaced = COLUMNS.filter((column) => row[column].trim() !== row[column]);
  const checks: readonly (readonly [Column, readonly string[], (value: string) => boolean, string])[] = [
    ['id', [row.id], isId, 'use small letters, digits and hyphens'],
    ['label', [row.label], (label) => label !== '', 'write how it calls itself'],
    ['kind', [row.kind], isKind, `use one of ${SOURCE_KINDS.join(', ')}`],
    [
      'country',
      row.country === '' ? [] : [row.country],
      isCountry,
      'use a code of ISO 3166-1 ("AZ"), or leave it empty',
    ],
    ['languages', list(row.languages), isLanguage, 'use BCP 47 tags ("az", "sr-Latn") with | between'],
    ['domains', list(row.domains), isHost, 'use host names in small letters, without www, with | between'],
    ['facts as of', [row['facts as of']], isMonth, 'use the month of writing ("2026-11")'],
  ];
  return [
    ...spaced.map((column) => `${column} "${row[column]}" has spaces around it; remove them`),
    ...checks.flatMap(([column, values, isGood, toDo]) =>
      values.filter((value) => !isGood(value)).map((value) => `${column} "${value}" is not valid; ${toDo}`),
    ),
    ...(row.domains === '' ? ['domains is empty; write at least one host name'] : []),
  ];
}

const isId = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
const isKind = (kind: string): boolean => (SOURCE_KINDS as readonly string[]).includes(kind);
const isMonth = (month: string): boolean => /^20\d\d-(?:0[1-9]|1[0-2])$/.test(month);

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** Two letters that `Intl` has a name for, but that are no country: unions, unknown, made up for tests. */
const NO_COUNTRIES: readonly string[] = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];

const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.includes(code) && REGIONS.of(code) !== undefined;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && LANGUAGES.of(tag) !== undefined;
  } catch {
    return false;
  }
}

const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';
const HOST = new RegExp(`^(?!www\\.)(?:${LABEL}\\.)+[a-z]{2,}$`);
const isHost = (host: string): boolean => HOST.test(host);
