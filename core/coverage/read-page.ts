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
  readonly quotations: readonly Quotation[];
}
