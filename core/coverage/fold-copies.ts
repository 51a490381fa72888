import type { Print } from '../articles/fingerprint.ts';
import { createNearCopies, type NearCopies } from '../articles/near-copies.ts';
import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';
import type { CopyRef, RelatedArticle } from './views.ts';

/**
 * Folds copies beneath the first of their kind in the ranking, so that five articles of which two are reposts count as
 * three independent ones. An article that says of itself or is known to be a copy is folded beneath what it copies,
 * wherever that stands; two near copies are folded beneath the better placed, cut or added to as they may be. Time grows
 * with the articles, not with their pairs.
 */
export function foldCopies(ranked: readonly RelatedArticle[], library: Library): readonly RelatedArticle[] {
  const folded = new Map<string, CopyRef[]>();
  const kept: RelatedArticle[] = [];
  const prints = createNearCopies();
  for (const candidate of [...ranked].sort((a, b) => isCopy(a, library) - isCopy(b, library))) {
    const article = library.articles.get(candidate.article.id);
    const original = article ? originalOf(article, kept, prints) : null;
    if (original) {
      const copies = folded.get(original.id) ?? [];
      const { id, ...how } = original;
      folded.set(id, [...copies, { ...candidate.article, ...how }]);
      continue;
    }
    kept.push(candidate);
    if (article) prints.add(article.id, printOf(article));
  }
  const order = new Map(ranked.map((related, place) => [related.article.id, place]));
  return kept
    .sort((a, b) => order.get(a.article.id)! - order.get(b.article.id)!)
    .map((related) => ({ ...related, copies: folded.get(related.article.id) ?? [] }));
}

const printOf = ({ fingerprint, text }: LibraryArticle): Print => ({
  values: fingerprint,
  length: text.length,
});

/** 1 for an article that says of itself or is known to be a copy: it comes after all others. */
const isCopy = ({ article: { id, kind } }: RelatedArticle, library: Library): number =>
  kind === 'copy' || library.articles.get(id)?.rewords ? 1 : 0;

/** What an article is a copy of: a text it has words in common with, else one that it rewords. */
function originalOf(
  article: LibraryArticle,
  kept: readonly RelatedArticle[],
  prints: NearCopies,
): (Pick<CopyRef, 'relation' | 'share'> & { readonly id: string }) | null {
  const [nearest] = prints.find(printOf(article));
  if (nearest) return { id: nearest.id, share: nearest.share, relation: 'near-copy' };
  const { rewords } = article;
  if (!rewords || !kept.some((other) => other.article.id === rewords.of)) return null;
  return { id: rewords.of, share: rewords.share, relation: 'reworded-copy' };
}
