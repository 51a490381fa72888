import type { ArticleDate } from '../articles/article.ts';
import type { FoundName } from '../names/mention.ts';
import type { Quotation } from '../quotations/quotation.ts';

/** A page the reader has open, as analysed: what the card and the panel relate the library to. */
export interface ReadPage {
  readonly url: string;
  /** Host name, for display and for per-site choices. */
  readonly site: string;
  readonly title: string;
  readonly published: ArticleDate | null;
  /** One paragraph a line; offsets of quotations are into it. */
  readonly text: string;
  /** Number of words of the text. */
  readonly words: number;
  readonly names: readonly FoundName[];
  /** Mentions of each name on the page, by key. */
  readonly mentionCounts: Readonly<Record<string, number>>;
  /** The keys that the page's mentions have where names were merged, by the key they have now; none: the same. */
  readonly mentionKeys?: Readonly<Record<string, readonly string[]>>;
  readonly quotations: readonly Quotation[];
}

/** The page without some of its names: those the reader said it does not mean. */
export const withoutNames = (page: ReadPage, keys: ReadonlySet<string>): ReadPage => ({
  ...page,
  names: page.names.filter(({ key }) => !keys.has(key)),
  mentionCounts: Object.fromEntries(Object.entries(page.mentionCounts).filter(([key]) => !keys.has(key))),
});
