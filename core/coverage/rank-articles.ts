import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';
import { articleRef, dayNumber } from './article-ref.ts';
import type { ArticleQuestion, FoundArticle, SharedTerm } from './article-question.ts';
import { termsOf } from './article-terms.ts';
import type { CoverageQuery } from './coverage-query.ts';
import { articlesOf } from './library-articles.ts';
import { quotationScore } from './relevance-score.ts';
import { sameAddress } from './same-address.ts';
import type { CoverageReason, RelatedArticle } from './views.ts';
import { LEAST_SCORE, MOST_RELATED } from './weights.ts';

interface Scored {
  readonly reason: CoverageReason;
  readonly score: number;
}

export interface RankLimits {
  readonly most: number;
  /** Articles of a lower score are left out. */
  readonly least: number;
}

/** Articles of the page's own address that a library may hold. */
const OWN = 4;
const LIMITS: RankLimits = { most: MOST_RELATED, least: LEAST_SCORE };

/**
 * Related articles of the sources that are on, best first, each with its reasons: what it shares, strongest first, and how
 * far it is in time. Equal scores stand newest first, then by id, so that the order is the same every time. Copies are not
 * folded yet: see fold-copies.ts.
 */
export function rankArticles(
  query: CoverageQuery,
  library: Library,
  sourcesOff: ReadonlySet<string>,
  { most, least }: RankLimits = LIMITS,
): readonly RelatedArticle[] {
  const isOn = (sourceId: string): boolean => !sourcesOff.has(sourceId);
  return rank(query, library, { isOn, among: null, most: most + OWN, least })
    .filter(({ article }) => !sameAddress(article.url, query.url))
    .slice(0, most);
}

/** These articles, all of them, in the same order and with the same reasons; those that share nothing come last. */
export function rankThese(
  articles: readonly LibraryArticle[],
  query: CoverageQuery,
  library: Library,
): readonly RelatedArticle[] {
  const among = new Set(articles.map(({ id }) => id));
  const ranked = rank(query, library, { isOn: () => true, among, most: articles.length, least: 0 });
  for (const { article } of ranked) among.delete(article.id);
  const others = articles.filter(({ id }) => among.has(id));
  return [...ranked, ...others.map((article) => row(article, 0, [], library))];
}

function rank(
  query: CoverageQuery,
  library: Library,
  how: Pick<ArticleQuestion, 'isOn' | 'among' | 'most' | 'least'>,
): readonly RelatedArticle[] {
  const terms = termsOf(query.title, query.text, query.names);
  const question = { ...how, terms, day: dayNumber(query.published), quotationsIn: query.quotationsIn };
  return articlesOf(library)
    .find(question)
    .flatMap((found) => {
      const article = library.articles.get(found.id);
      return article ? row(article, found.score, reasonsOf(found, article), library) : [];
    });
}

const row = (
  article: LibraryArticle,
  score: number,
  reasons: readonly CoverageReason[],
  library: Library,
): RelatedArticle => ({ article: articleRef(article, library), score, reasons, copies: [] });

function reasonsOf(found: FoundArticle, article: LibraryArticle): readonly CoverageReason[] {
  const { shared, quotations, days } = found;
  const labels = new Map(article.names.map(({ key, label }) => [key, label]));
  const words = (terms: readonly SharedTerm[]): readonly string[] => terms.map(({ text }) => text);
  const reasons: readonly Scored[] = [
    { reason: { kind: 'shared-quotations', count: quotations }, score: quotationScore(quotations) },
    {
      reason: {
        kind: 'shared-names',
        count: shared.names.length,
        labels: words(shared.names).map((key) => labels.get(key) ?? key),
      },
      score: total(shared.names),
    },
    { reason: { kind: 'headline-words', words: words(shared.headline) }, score: total(shared.headline) },
    {
      reason: { kind: 'shared-words', count: shared.words.length, words: words(shared.words) },
      score: total(shared.words),
    },
  ];
  return [
    ...reasons.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score),
    // Multiplies all of them, so that it is no stronger or weaker than one.
    ...(days === null ? [] : [{ reason: { kind: 'days-apart', days } as const }]),
  ].map(({ reason }) => reason);
}

const total = (terms: readonly SharedTerm[]): number => terms.reduce((sum, { score }) => sum + score, 0);
