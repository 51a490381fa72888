import type { LibraryArticle, LibraryQuotation } from '../library/records.ts';
import type { Library } from '../library/library.ts';
import type { Speaker } from '../quotations/quotation.ts';
import { articleRef } from './article-ref.ts';
import type { Attributed } from './attribution-conflict.ts';
import { earliestOf, isOwnInstitution } from './earliest.ts';
import type { EarliestView } from './views.ts';

/** Who a library article says said a quotation, and the role it gives them. */
export function attributedIn(article: LibraryArticle, quotation: LibraryQuotation | undefined): Attributed {
  const speaker = quotation?.speaker ?? null;
  const name = article.names.find(({ key }) => key === speaker?.key);
  return { speaker, role: name?.role ?? null };
}

/** Which of some articles with versions of one statement is the earliest, seen from their dates; null where none is. */
export function earliestView(
  articleIds: Iterable<string>,
  speaker: Speaker | null,
  library: Library,
): EarliestView | null {
  const articles = [...new Set(articleIds)].flatMap((id) => library.articles.get(id) ?? []);
  const found = earliestOf(articles.map((article) => ({ article, published: article.published })));
  if (!found) return null;
  const { article, undated } = found;
  const source = library.sources.get(article.sourceId);
  const known = library.names.get(speaker?.key ?? '')?.roles.map(({ title }) => title) ?? [];
  const here = article.names.find(({ key }) => key === speaker?.key)?.role;
  const roles = here ? [...known, here] : known;
  return {
    article: articleRef(article, library),
    undated,
    isOriginal: source !== undefined && isOwnInstitution(source, roles),
  };
}
