import type { Source } from '../articles/article.ts';
import { isLocalKey } from '../names/local-key.ts';
import type { Name } from '../names/name.ts';
import type { Statement } from '../statements/statement.ts';
import type { LibraryArticle, LibraryQuotation, LibraryRecords } from './records.ts';

/** The records of a library with the ways into them. Built from records alone; nothing here outlives them. */
export interface Library {
  readonly records: LibraryRecords;
  readonly sources: ReadonlyMap<string, Source>;
  readonly names: ReadonlyMap<string, Name>;
  readonly articles: ReadonlyMap<string, LibraryArticle>;
  /** By key of a name: the articles that mention it. */
  readonly articlesByName: ReadonlyMap<string, readonly LibraryArticle[]>;
  readonly quotations: ReadonlyMap<string, LibraryQuotation>;
  readonly quotationsByArticle: ReadonlyMap<string, readonly LibraryQuotation[]>;
  /** By key of the speaker. */
  readonly quotationsBySpeaker: ReadonlyMap<string, readonly LibraryQuotation[]>;
  readonly statementsByQuotation: ReadonlyMap<string, readonly Statement[]>;
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Groups records under each of their keys; a record without keys is in no group. */
function groupBy<T>(records: readonly T[], keysOf: (record: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records)
    for (const key of new Set(keysOf(record))) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  return groups;
}

/** Without those that mean somebody of their own article only. */
const sharedKeys = (names: readonly { readonly key: string }[]): string[] =>
  names.map(({ key }) => key).filter((key) => !isLocalKey(key));

/** Time and memory linear in the records. */
export function createLibrary(records: LibraryRecords): Library {
  return {
    records,
    sources: byId(records.sources),
    names: byId(records.names),
    articles: byId(records.articles),
    articlesByName: groupBy(records.articles, (article) => sharedKeys(article.names)),
    quotations: byId(records.quotations),
    quotationsByArticle: groupBy(records.quotations, (quotation) => [quotation.articleId]),
    quotationsBySpeaker: groupBy(records.quotations, ({ speaker }) =>
      speaker?.key && !isLocalKey(speaker.key) ? [speaker.key] : [],
    ),
    statementsByQuotation: groupBy(records.statements, ({ versions }) => versions.map((v) => v.quotationId)),
  };
}
