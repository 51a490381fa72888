import type { ArticleTerms, TermKind } from './article-terms.ts';

/** What articles are looked for with. */
export interface ArticleQuestion {
  readonly terms: ArticleTerms;
  /** Days since 1970-01-01, null where no day is known. */
  readonly day: number | null;
  /** By article id: how many of the quotations stand in it. */
  readonly quotationsIn: ReadonlyMap<string, number>;
  /** Is an article of this source wanted? */
  readonly isOn: (sourceId: string) => boolean;
  /** Only these articles, by id; null for all. */
  readonly among: ReadonlySet<string> | null;
  readonly most: number;
  /** Articles of a lower score are left out, and all that share nothing. */
  readonly least: number;
}

/** A term that an article shares, with what it adds to the score. */
export interface SharedTerm {
  readonly text: string;
  readonly score: number;
}

export interface FoundArticle {
  readonly id: string;
  readonly score: number;
  /** Those that tell most first. */
  readonly shared: Readonly<Record<TermKind, readonly SharedTerm[]>>;
  readonly quotations: number;
  /** Null where a day is unknown. */
  readonly days: number | null;
}
