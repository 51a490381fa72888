import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';
import { dayNumber } from './article-ref.ts';
import { ArticleIndex } from './article-index.ts';
import { termsOf, type ArticleTerms } from './article-terms.ts';

const known = new WeakMap<Library, ArticleIndex>();

/**
 * What related articles of a library are found in: built when first asked for, once for each library, so that starting
 * the background costs nothing.
 */
export function articlesOf(library: Library): ArticleIndex {
  const built = known.get(library) ?? indexArticles(library.records.articles);
  known.set(library, built);
  return built;
}

/** An index of these articles. */
export function indexArticles(articles: readonly LibraryArticle[]): ArticleIndex {
  const index = ArticleIndex.empty();
  for (const article of articles) {
    const { id, sourceId, published } = article;
    index.add({ id, sourceId, day: dayNumber(published) }, termsOfArticle(article));
  }
  return index;
}

function termsOfArticle({ title, text, mentions, names }: LibraryArticle): ArticleTerms {
  const counts = new Map(names.map(({ key }) => [key, 0]));
  for (const { key } of mentions) if (key !== null && counts.has(key)) counts.set(key, counts.get(key)! + 1);
  return termsOf(title, text, counts);
}
