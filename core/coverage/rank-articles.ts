import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';
import { isLocalKey } from '../names/local-key.ts';
import { articleRef, dayNumber } from './article-ref.ts';
import type { CoverageQuery } from './coverage-query.ts';
import { headlineOverlap } from './headline-words.ts';
import { sameAddress } from './same-address.ts';
import type { CoverageReason, RelatedArticle } from './views.ts';
import { LEAST_SCORE, WEIGHTS } from './weights.ts';

interface Scored {
  readonly reason: CoverageReason;
  readonly score: number;
}

/**
 * Related articles of the sources that are on, best first, each with its reasons, strongest first. Equal scores stand
 * newest first, then by id, so that the order is the same every time. Copies are not folded yet: see fold-copies.ts.
 */
export function rankArticles(
  query: CoverageQuery,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): readonly RelatedArticle[] {
  const others = candidates(query, library).filter(
    (article) => !sourcesOff.has(article.sourceId) && !sameAddress(article.url, query.url),
  );
  return rankThese(others, query, library).filter((related) => related.score >= LEAST_SCORE);
}

/** These articles, all of them, in the same order and with the same reasons. */
export function rankThese(
  articles: readonly LibraryArticle[],
  query: CoverageQuery,
  library: Library,
): readonly RelatedArticle[] {
  return articles.map((article) => relate(article, query, library)).sort(byScore);
}

export function byScore(a: RelatedArticle, b: RelatedArticle): number {
  const newer = (b.article.published?.value ?? '').localeCompare(a.article.published?.value ?? '');
  return b.score - a.score || newer || (a.article.id < b.article.id ? -1 : 1);
}

/** Articles that share a name or a quotation; headline and date alone relate nothing. */
function candidates(query: CoverageQuery, library: Library): readonly LibraryArticle[] {
  const byName = [...query.names.keys()].flatMap((key) => library.articlesByName.get(key) ?? []);
  const byQuotation = [...query.quotationsIn.keys()].flatMap((id) => library.articles.get(id) ?? []);
  return [...new Set([...byName, ...byQuotation])];
}

function relate(article: LibraryArticle, query: CoverageQuery, library: Library): RelatedArticle {
  const scored = [
    sharedQuotations(article, query),
    sharedNames(article, query, library),
    headlineWords(article, query),
    daysApart(article, query),
  ].filter((one) => one !== null);
  return {
    article: articleRef(article, library),
    score: scored.reduce((sum, one) => sum + one.score, 0),
    reasons: scored.sort((a, b) => b.score - a.score).map((one) => one.reason),
    copies: [],
  };
}

function sharedQuotations(article: LibraryArticle, query: CoverageQuery): Scored | null {
  const count = query.quotationsIn.get(article.id) ?? 0;
  if (count === 0) return null;
  const score = WEIGHTS.quotation * Math.min(count, WEIGHTS.quotationsAtMost);
  return { reason: { kind: 'shared-quotations', count }, score };
}

/**
 * 1 for a name that one article alone mentions, less the more do: inverse document frequency, with `WEIGHTS.priorArticles`
 * articles added that do not mention it, since a small library is little evidence that a name is everywhere.
 */
function rarity(key: string, library: Library): number {
  const all = library.records.articles.length + WEIGHTS.priorArticles;
  const having = library.articlesByName.get(key)?.length ?? 0;
  return Math.log(all / (having + 1)) / Math.log(all / 2);
}

function sharedNames(article: LibraryArticle, query: CoverageQuery, library: Library): Scored | null {
  const mentions = new Map<string, number>();
  for (const { key } of article.mentions) if (key) mentions.set(key, (mentions.get(key) ?? 0) + 1);
  const emphasis = (count: number): number =>
    1 + WEIGHTS.nameEmphasis * Math.log2(Math.min(Math.max(count, 1), 8));
  const shared = article.names
    .filter((name) => query.names.has(name.key) && !isLocalKey(name.key))
    .map((name) => {
      const both = Math.min(query.names.get(name.key) ?? 1, mentions.get(name.key) ?? 1);
      return { label: name.label, score: WEIGHTS.name * rarity(name.key, library) * emphasis(both) };
    })
    .sort((a, b) => b.score - a.score);
  if (shared.length === 0) return null;
  const score = Math.min(
    shared.reduce((sum, one) => sum + one.score, 0),
    WEIGHTS.namesAtMost,
  );
  return {
    reason: { kind: 'shared-names', count: shared.length, labels: shared.map((one) => one.label) },
    score,
  };
}

function headlineWords(article: LibraryArticle, query: CoverageQuery): Scored | null {
  const { share, words } = headlineOverlap(query.title, article.title);
  return words.length >= 2
    ? { reason: { kind: 'headline-words', words }, score: WEIGHTS.headline * share }
    : null;
}

function daysApart(article: LibraryArticle, query: CoverageQuery): Scored | null {
  const [a, b] = [dayNumber(query.published), dayNumber(article.published)];
  if (a === null || b === null) return null;
  const days = Math.abs(a - b);
  return { reason: { kind: 'days-apart', days }, score: WEIGHTS.days * 0.5 ** (days / WEIGHTS.daysHalf) };
}
