import type { FoundName } from '../names/mention.ts';
import type { Name } from '../names/name.ts';
import type { LibraryArticle, LibraryQuotation, LibraryRecords } from './records.ts';

/** What the reader corrected of names. Keys are those of the records. */
export interface NameCorrections {
  readonly merged: readonly { readonly name: CorrectedKey; readonly into: CorrectedKey }[];
  readonly split: readonly {
    readonly name: CorrectedKey;
    readonly other: CorrectedKey;
    readonly articles: readonly { readonly id: string }[];
  }[];
}

interface CorrectedKey {
  readonly key: string;
  readonly label: string;
}

/** Whom a key means in an article, once corrected; without an article, whom it means in general. */
export type CorrectKey = (key: string, articleId: string | null) => string;

/** Splits come first: an article taken from a name goes with the other name, merged or not. Cycles end where they began. */
export function correctKey({ merged, split }: NameCorrections): CorrectKey {
  const taken = new Map(
    split.flatMap(({ name, other, articles }) => articles.map(({ id }) => [`${id}\n${name.key}`, other.key])),
  );
  const into = new Map(merged.map((one) => [one.name.key, one.into.key]));
  return (key, articleId) => {
    let to = (articleId !== null && taken.get(`${articleId}\n${key}`)) || key;
    for (const seen = new Set<string>(); into.has(to) && !seen.has(to); to = into.get(to)!) seen.add(to);
    return to;
  };
}

/**
 * The records as the reader corrected them: articles, quotations and statements speak of the names they were given to; a
 * merged name's forms and roles are the other's too. What no correction touches stays the same object.
 */
export function correctRecords(records: LibraryRecords, corrections: NameCorrections): LibraryRecords {
  if (corrections.merged.length === 0 && corrections.split.length === 0) return records;
  const correct = correctKey(corrections);
  const names = correctNames(records.names, corrections, correct);
  const labels = new Map([...names, ...splitNames(corrections)].map(({ id, label }) => [id, label]));
  const articles = new Map(records.articles.map(({ id }) => [id, id]));
  return {
    ...records,
    names,
    articles: records.articles.map((article) => correctArticle(article, correct, labels)),
    quotations: records.quotations.map((quotation) => correctQuotation(quotation, correct, labels)),
    statements: records.statements.map((statement) => {
      const { speakerKey, versions } = statement;
      const key = speakerKey && correct(speakerKey, articles.get(versions[0]?.articleId ?? '') ?? null);
      return key === speakerKey ? statement : { ...statement, speakerKey: key };
    }),
  };
}

/** The names that splits made. */
const splitNames = ({ split }: NameCorrections): readonly { readonly id: string; readonly label: string }[] =>
  split.map(({ other }) => ({ id: other.key, label: other.label }));

function correctNames(
  names: readonly Name[],
  { split }: NameCorrections,
  correct: CorrectKey,
): readonly Name[] {
  const known = new Map(names.map((name) => [name.id, name]));
  for (const { name, other } of split)
    if (!known.has(other.key))
      known.set(other.key, {
        id: other.key,
        kind: known.get(name.key)?.kind ?? 'person',
        label: other.label,
        aliases: [],
        roles: [],
        description: null,
      });
  for (const name of Array.from(known.values())) {
    const into = correct(name.id, null);
    if (into === name.id) continue;
    known.delete(name.id);
    const other = known.get(into);
    if (other) known.set(into, together(other, name));
  }
  return [...known.values()];
}

const together = (name: Name, merged: Name): Name => ({
  ...name,
  aliases: [...new Set([...name.aliases, merged.label, ...merged.aliases])].filter(
    (form) => form !== name.label,
  ),
  roles: [...name.roles, ...merged.roles],
  description: name.description ?? merged.description,
});

function correctArticle(
  article: LibraryArticle,
  correct: CorrectKey,
  labels: ReadonlyMap<string, string>,
): LibraryArticle {
  const changed = article.names.some(({ key }) => correct(key, article.id) !== key);
  if (!changed) return article;
  return {
    ...article,
    names: correctFound(article.names, (key) => correct(key, article.id), labels),
    mentions: article.mentions.map((mention) =>
      mention.key === null ? mention : { ...mention, key: correct(mention.key, article.id) },
    ),
  };
}

/** The names of one text, those that have become one put together in the place of the first. */
export function correctFound(
  names: readonly FoundName[],
  correct: (key: string) => string,
  labels: ReadonlyMap<string, string>,
): readonly FoundName[] {
  const found = new Map<string, FoundName>();
  for (const name of names) {
    const key = correct(name.key);
    const before = found.get(key);
    const label = key === name.key ? name.label : (labels.get(key) ?? name.label);
    found.set(key, before ? sameName(before, name) : { ...name, key, label });
  }
  return [...found.values()];
}

const sameName = (name: FoundName, other: FoundName): FoundName => ({
  ...name,
  forms: [...new Set([...name.forms, ...other.forms])].sort((a, b) => b.length - a.length),
  role: name.role ?? other.role,
  reasons: [...name.reasons, ...other.reasons],
  confidence: Math.max(name.confidence, other.confidence),
});

function correctQuotation(
  quotation: LibraryQuotation,
  correct: CorrectKey,
  labels: ReadonlyMap<string, string>,
): LibraryQuotation {
  const { speaker, articleId } = quotation;
  if (speaker === null || speaker.key === null) return quotation;
  const key = correct(speaker.key, articleId);
  return key === speaker.key
    ? quotation
    : { ...quotation, speaker: { ...speaker, key, label: labels.get(key) ?? speaker.label } };
}
