import type { ArticleQuestion, FoundArticle, SharedTerm } from '#core/coverage/article-question.ts';
import { TERM_KINDS, type ArticleTerms, type Term, type TermKind } from '#core/coverage/article-terms.ts';
import {
  contentOf,
  damping,
  emphasis,
  interest,
  mostNamesAlone,
  nearness,
  quotationScore,
  rarity,
} from '#core/coverage/relevance-score.ts';
import { LEAST_TERMS, TERMS, WEIGHTS } from '#core/coverage/weights.ts';

/** An article as the index is given it. */
export interface SlowArticle {
  readonly id: string;
  readonly sourceId: string;
  readonly day: number | null;
  readonly terms: ArticleTerms;
}

/** What an index of these articles must answer: each article looked at for each term. Slow and plain. */
export function findSlowly(articles: readonly SlowArticle[], question: ArticleQuestion): FoundArticle[] {
  const { terms, isOn, among, least, most } = question;
  const average = articles.reduce((sum, one) => sum + one.terms.length, 0) / articles.length || 1;
  const toldBy = (kind: TermKind, count: number, length: number): number =>
    kind === 'headline' ? 1 : emphasis(count, damping(kind === 'words' ? length / average : 1));
  const has = (article: SlowArticle, kind: TermKind, { key }: Term): Term | undefined =>
    article.terms[kind].find((term) => term.key === key);
  const asked = TERM_KINDS.flatMap((kind) => {
    const weighed = terms[kind].map((term) => ({
      kind,
      term,
      rare: rarity(articles.filter((article) => has(article, kind, term)).length, articles.length),
    }));
    if (kind === 'words') {
      const telling = ({ term, rare }: (typeof weighed)[number]) => rare * emphasis(term.count, damping(1));
      weighed.sort((a, b) => telling(b) - telling(a)).splice(TERMS.wordsAsked);
    }
    const own = ({ term, rare }: (typeof weighed)[number]): number => interest(term.count) * rare;
    const whole = weighed.reduce(
      (sum, one) => sum + own(one) * toldBy(kind, one.term.count, terms.length),
      0,
    );
    const floor = LEAST_TERMS[kind] * interest(1) * rarity(1, articles.length);
    return weighed.map((one) => ({ ...one, weight: (WEIGHTS[kind] * own(one)) / Math.max(whole, floor) }));
  });
  const found = articles.flatMap((article) => {
    if (!isOn(article.sourceId) || (among && !among.has(article.id))) return [];
    const shared: Record<TermKind, SharedTerm[]> = { names: [], headline: [], words: [] };
    let [named, told] = [0, 0];
    for (const { kind, term, weight } of asked) {
      const there = has(article, kind, term);
      if (!there) continue;
      const score = weight * toldBy(kind, there.count, article.terms.length);
      shared[kind].push({ text: term.text, score });
      if (kind === 'names') named += score;
      else told += score;
    }
    const quotations = question.quotationsIn.get(article.id) ?? 0;
    if (quotations > 0) told += quotationScore(quotations);
    if (named + told === 0) return [];
    for (const kind of TERM_KINDS) shared[kind].sort((a, b) => b.score - a.score);
    const isDated = article.day !== null && question.day !== null;
    const days = isDated ? Math.abs(article.day! - question.day!) : null;
    const score = contentOf(named, told, mostNamesAlone(terms)) * (1 + nearness(days));
    return score < least ? [] : [{ id: article.id, score, shared, quotations, days, day: article.day }];
  });
  return found
    .sort((a, b) => b.score - a.score || newerFirst(a.day, b.day) || (a.id < b.id ? -1 : 1))
    .slice(0, most)
    .map(({ day: _day, ...one }) => one);
}

const newerFirst = (a: number | null, b: number | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : b - a;
