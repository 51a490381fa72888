import type { LibraryArticle, LibraryRecords } from './records.ts';

/** What is not to be kept: all articles of some sources, and those published before an ISO day. */
export interface Removal {
  readonly sources: readonly string[];
  readonly before: string | null;
}

/** Whether an article is to go. One without a date is of no age: it stays. */
export function isRemoved({ sourceId, published }: LibraryArticle, { sources, before }: Removal): boolean {
  if (sources.includes(sourceId)) return true;
  // As far as the date goes: an article of "2024" is not older than a day of 2024.
  return before !== null && published !== null && published.value < before.slice(0, published.value.length);
}

/** The records without what is to go, its quotations, and statements of which one version is left. */
export function removeArticles(records: LibraryRecords, removal: Removal): LibraryRecords {
  if (removal.sources.length === 0 && removal.before === null) return records;
  const articles = records.articles.filter((article) => !isRemoved(article, removal));
  if (articles.length === records.articles.length) return records;
  const left = new Set(articles.map(({ id }) => id));
  return {
    ...records,
    articles,
    quotations: records.quotations.filter(({ articleId }) => left.has(articleId)),
    statements: records.statements.flatMap((statement) => {
      const versions = statement.versions.filter(({ articleId }) => left.has(articleId));
      return versions.length === statement.versions.length
        ? statement
        : versions.length < 2
          ? []
          : { ...statement, versions };
    }),
  };
}
