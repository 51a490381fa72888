import type { Library } from '../library/library.ts';
import { isRemoved } from '../library/remove-articles.ts';
import type { RemovedCount } from './library-views.ts';

/** What would go with the articles published before an ISO day, and how many stay because they have no date. */
export function countBefore(day: string, { records, quotationsByArticle }: Library): RemovedCount {
  const old = records.articles.filter((article) => isRemoved(article, { sources: [], before: day }));
  return {
    articles: old.length,
    quotations: old.reduce((sum, { id }) => sum + (quotationsByArticle.get(id)?.length ?? 0), 0),
    undated: records.articles.filter(({ published }) => published === null).length,
  };
}
