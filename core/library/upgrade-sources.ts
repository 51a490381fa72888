import { SOURCE_KINDS, type Source, type SourceKind } from '../articles/article.ts';

/** What the headings of packs of before meant; under any other heading stood news sites. */
const KIND_OF_GROUP: ReadonlyMap<unknown, SourceKind> = new Map([
  ['News agencies', 'agency'],
  ['Institutions', 'institution'],
  ['Unattributed copies', 'repost'],
]);

/**
 * The sources of a pack, field by field: packs of before have a heading (`group`) and an English country instead of facts,
 * and a pack of strangers may hold anything. A fact that cannot be used is left out; null where one has no id or label.
 */
export function upgradeSources(values: readonly unknown[]): readonly Source[] | null {
  const sources = values.map(upgradeSource);
  return sources.every((source) => source !== null) ? sources : null;
}

function upgradeSource(value: unknown): Source | null {
  const from = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { id, label, kind, group, country, factsAsOf } = from;
  if (typeof id !== 'string' || typeof label !== 'string') return null;
  return {
    id,
    label,
    kind: SOURCE_KINDS.find((known) => known === kind) ?? KIND_OF_GROUP.get(group) ?? 'online',
    country: textOf(country, /^[A-Z]{2}$/),
    languages: textsOf(from['languages'], /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/),
    domains: textsOf(from['domains'], /^[a-z0-9.-]+$/),
    owner: textOf(from['owner'], /./),
    factsAsOf: textOf(factsAsOf, /^\d{4}-\d\d$/),
    description: textOf(from['description'], /./),
  };
}

const textOf = (value: unknown, form: RegExp): string | null =>
  typeof value === 'string' && form.test(value) ? value : null;

const textsOf = (value: unknown, form: RegExp): readonly string[] =>
  Array.isArray(value) ? value.flatMap((one) => textOf(one, form) ?? []) : [];
