import type { ArticleTerms } from './article-terms.ts';
import { WEIGHTS } from './weights.ts';

/** Sources: Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009), 3.4 and 3.6: 1.2 to 2, 0.5 to 0.8. */
const SATURATION = 1.2;
const LENGTH = 0.75;
/** Articles added that have none of the terms: a small library is little evidence that something is everywhere. */
const PRIOR = 20;

/** How rare a term is that `having` of `articles` have: the logarithm of the share turned round, more than 0. */
export const rarity = (having: number, articles: number): number =>
  Math.log((articles + PRIOR + 0.5) / (having + 0.5));

/** How soon more of a term tells nothing more, for an article of `relative` times the average length: sooner in short ones. */
export const damping = (relative: number): number => SATURATION * (1 - LENGTH + LENGTH * relative);

/** How much a term tells of an article in which it stands `count` times: 1 for once where the length is the average, 2.2 at most. */
export const emphasis = (count: number, damped: number): number =>
  (count * (SATURATION + 1)) / (count + damped);

/** The same of the page that asks, 0 to 1. */
export const interest = (count: number): number => count / (count + SATURATION);

/** What shared quotations add. */
export const quotationScore = (count: number): number =>
  WEIGHTS.quotation * Math.min(count, WEIGHTS.quotationsAtMost);

/** What names may add to something else that is shared; without end where nothing but names is asked for. */
export const mostNamesAlone = ({ headline, words }: ArticleTerms): number =>
  headline.length + words.length > 0 ? WEIGHTS.namesAlone : Infinity;

/** The content of an article that shares names worth `named` and other things worth `told`: the same event before the same people. */
export const contentOf = (named: number, told: number, namesAlone: number): number =>
  told + Math.min(named, told + namesAlone);

/** What of its content the distance in time adds to an article; null for an unknown one. */
export const nearness = (days: number | null): number =>
  WEIGHTS.days * (days === null ? WEIGHTS.daysUnknown : 0.5 ** (days / WEIGHTS.daysHalf));
