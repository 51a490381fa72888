import type { Library } from '../library/library.ts';
import { ArticleTexts } from '../statements/find-copies.ts';
import { articleRef } from './article-ref.ts';
import type { ReadPage } from './read-page.ts';
import { sameAddress } from './same-address.ts';
import type { PageCopyView } from './views.ts';

/** No article of a library has this id. */
const PAGE = '\u0000page';
/** Articles that share so many quotations with the page are compared with it as whole texts. */
const LEAST_SHARED = 2;
/** Most articles that are, those that share most first. */
const MOST_COMPARED = 12;

/**
 * The articles of the library that the page is a copy of, in the same words or reworded, or that are copies of the page.
 * @param shared quotations that the page shares with an article, by its id.
 */
export function pageCopies(
  page: ReadPage,
  shared: ReadonlyMap<string, number>,
  library: Library,
): readonly PageCopyView[] {
  const texts = new ArticleTexts();
  const candidates = [...shared]
    .filter(([, count]) => count >= LEAST_SHARED)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .flatMap(([id]) => library.articles.get(id) ?? [])
    .filter((article) => !sameAddress(article.url, page.url));
  for (const { id, text, kind, sourceId, published } of candidates)
    texts.add({ id, text, source: kind === 'copy' ? null : sourceId, published });
  const own = { id: PAGE, text: page.text, source: page.site, published: page.published };
  return texts.copiesWith(own).flatMap(({ copy, of, relation, share }) => {
    const pageIsCopy = copy === PAGE;
    const article = library.articles.get(pageIsCopy ? of : copy);
    return article ? [{ article: articleRef(article, library), relation, pageIsCopy, share }] : [];
  });
}
