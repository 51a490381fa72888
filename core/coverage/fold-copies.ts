import { isNearCopy } from '../articles/fingerprint.ts';
import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';
import type { RelatedArticle } from './views.ts';

/** A copy that rewords its original shares at least this many statements with it. */
const REWORDED_STATEMENTS = 2;

/**
 * Folds copies beneath the first of their kind in the ranking, so that five articles of which two are reposts count as
 * three independent ones. An article that says of itself or is known to be a copy is folded beneath what it copies,
 * wherever that stands; two near-copies are folded beneath the better placed.
 */
export function foldCopies(ranked: readonly RelatedArticle[], library: Library): readonly RelatedArticle[] {
  const folded = new Map<string, RelatedArticle[]>();
  const kept: RelatedArticle[] = [];
  for (const candidate of [...ranked].sort((a, b) => Number(isCopy(a)) - Number(isCopy(b)))) {
    const original = kept.find((other) => copies(candidate, other, library));
    if (!original) kept.push(candidate);
    else folded.set(original.article.id, [...(folded.get(original.article.id) ?? []), candidate]);
  }
  const order = new Map(ranked.map((related, place) => [related.article.id, place]));
  return kept
    .sort((a, b) => order.get(a.article.id)! - order.get(b.article.id)!)
    .map((related) => ({
      ...related,
      copies: (folded.get(related.article.id) ?? []).map((copy) => copy.article),
    }));
}

const isCopy = (related: RelatedArticle): boolean => related.article.kind === 'copy';

function copies(one: RelatedArticle, other: RelatedArticle, library: Library): boolean {
  const [a, b] = [library.articles.get(one.article.id), library.articles.get(other.article.id)];
  if (!a || !b) return false;
  if (isNearCopy(a.fingerprint, b.fingerprint)) return true;
  return isCopy(one) && sharedStatements(a, b, library) >= REWORDED_STATEMENTS;
}

function sharedStatements(a: LibraryArticle, b: LibraryArticle, library: Library): number {
  const statements = new Set(
    (library.quotationsByArticle.get(a.id) ?? []).flatMap(
      (q) => library.statementsByQuotation.get(q.id) ?? [],
    ),
  );
  return [...statements].filter(({ versions }) => versions.some((version) => version.articleId === b.id))
    .length;
}
