import type { Print } from '../articles/fingerprint.ts';
import { createNearCopies, type NearCopies } from '../articles/near-copies.ts';
import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';
import type { CopyRef, RelatedArticle } from './views.ts';

/** A copy that rewords its original shares at least this many statements with it. */
const REWORDED_STATEMENTS = 2;

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
  for (const candidate of [...ranked].sort((a, b) => Number(isCopy(a)) - Number(isCopy(b)))) {
    const article = library.articles.get(candidate.article.id);
    const original = article ? originalOf(article, kept, prints, library) : null;
    if (original) {
      const copies = folded.get(original.id) ?? [];
      folded.set(original.id, [...copies, { ...candidate.article, share: original.share }]);
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

const isCopy = (related: RelatedArticle): boolean => related.article.kind === 'copy';
const printOf = ({ fingerprint, text }: LibraryArticle): Print => ({
  values: fingerprint,
  length: text.length,
});

/** What an article is a copy of: a text it has words in common with, else one that it rewords. */
function originalOf(
  article: LibraryArticle,
  kept: readonly RelatedArticle[],
  prints: NearCopies,
  library: Library,
): { readonly id: string; readonly share: number | null } | null {
  const [nearest] = prints.find(printOf(article));
  if (nearest || article.kind !== 'copy') return nearest ?? null;
  for (const { article: other } of kept) {
    const original = library.articles.get(other.id);
    if (original && sharedStatements(article, original, library) >= REWORDED_STATEMENTS)
      return { id: other.id, share: null };
  }
  return null;
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
