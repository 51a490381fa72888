/**
 * How much each reason counts when related articles are ranked, and why. An article's content is the sum of what it shares
 * with the page; the distance in time multiplies it, so that a date alone relates nothing. Shares are of the page's own
 * names, headline words or words, each by its rarity in the library (relevance-score.ts), 0 to 1: a long page gets no more
 * than a short one. The same event comes before the same people: names count only as far as something else is shared.
 */
export const WEIGHTS = {
  /** Each quotation that stands in both, in whatever wording: the surest sign of one event. Counted up to three. */
  quotation: 1.5,
  quotationsAtMost: 3,
  /** The words that tell most of a text are what the event is: who was hurt, which bill, which bridge. */
  words: 4,
  /** Names are surer than words, but the same people meet in many events. */
  names: 3,
  /** So much names may count beyond what else is shared. */
  namesAlone: 1,
  /** A headline names the event in a few words, but often in other ones. */
  headline: 2,
  /** Same day: the content counts twice; half as much again after `daysHalf` days: news of one event comes within days. */
  days: 1,
  daysHalf: 5,
  /** Where a date is unknown: neither near nor far, as if `daysHalf` days apart. */
  daysUnknown: 0.5,
} as const;

/** Below this an article is not shown as related: a few names that are everywhere, far away in time. */
export const LEAST_SCORE = 1;
/** Most related articles of a page; more would be no coverage but an archive. */
export const MOST_RELATED = 100;

/** What is filed of an article, and asked of a page. */
export const TERMS = {
  /** Words, those that stand most often, earlier ones first where it is equal. Rarer ones are detail that no other article has. */
  words: 64,
  /** Of them so many are asked for, those that tell most. */
  wordsAsked: 40,
  names: 64,
  headline: 24,
  /** News tells the event in its first words: each of so many counts twice, and those of the headline with them. */
  lead: 60,
  /** UTF-16 units of a text that are read for its words. */
  textRead: 40_000,
} as const;

/**
 * Shares are of so many terms at least, each as rare as one that one article alone has once: all of one name is little.
 */
export const LEAST_TERMS = { names: 2, headline: 3, words: 10 } as const;
