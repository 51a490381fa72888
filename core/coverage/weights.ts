/**
 * How much each reason counts when related articles are ranked; the score is their sum. The same event comes before
 * the same people: one shared quotation outweighs any number of names that are everywhere.
 */
export const WEIGHTS = {
  /** Each quotation that stands in both, in whatever wording: the surest sign of one story. Counted up to five. */
  quotation: 3,
  quotationsAtMost: 5,
  /** Each shared name, times its rarity (see rank-articles.ts: near 0 in every article, 1 in one alone). Sum at most `namesAtMost`. */
  name: 1,
  priorArticles: 20,
  /** A name that both mention often is what both are about: times 1 + this x log2(mentions, at most 8). */
  nameEmphasis: 0.25,
  namesAtMost: 6,
  /** Share of the rarer headline words that both have, 0 to 1. */
  headline: 2,
  /** Same day 1, falling to half in `daysHalf` days; nothing where either date is unknown or no day. */
  days: 1,
  daysHalf: 5,
} as const;

/** Below this an article is not shown as related: one name that is nowhere else, or two of middling rarity. */
export const LEAST_SCORE = 0.75;
