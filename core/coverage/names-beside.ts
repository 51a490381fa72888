import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';
import { isLocalKey } from '../names/local-key.ts';
import type { BesideView } from './views.ts';

const MOST_SHOWN = 8;
/** More articles than this tell nothing new, and a card waits for the answer. */
const MOST_READ = 400;
/** Once beside each other is chance. */
const LEAST_TOGETHER = 2;

/**
 * Names that are often in the articles of another: those that are there more than elsewhere first, by articles together
 * over the square root of all their articles, so that a name that is everywhere does not lead every list.
 */
export function namesBeside(
  key: string,
  articles: readonly LibraryArticle[],
  library: Library,
): readonly BesideView[] {
  const together = new Map<string, BesideView>();
  for (const article of articles.slice(0, MOST_READ))
    for (const name of article.names) {
      if (name.key === key || isLocalKey(name.key)) continue;
      const before = together.get(name.key);
      const label = library.names.get(name.key)?.label ?? name.label;
      together.set(name.key, {
        key: name.key,
        kind: name.kind,
        label: before?.label ?? label,
        articles: (before?.articles ?? 0) + 1,
      });
    }
  const telling = (one: BesideView): number =>
    one.articles / Math.sqrt(library.articlesByName.get(one.key)?.length ?? 1);
  return [...together.values()]
    .filter((one) => one.articles >= LEAST_TOGETHER)
    .sort((a, b) => telling(b) - telling(a) || b.articles - a.articles || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_SHOWN);
}
