import type { ArticleDate } from '../articles/article.ts';

/** What related articles are looked for with: an open page, or a name. */
export interface CoverageQuery {
  readonly title: string;
  /** The page's text, "" where a name alone is asked for. */
  readonly text: string;
  readonly published: ArticleDate | null;
  /** Keys of the names, with the number of mentions of each. */
  readonly names: ReadonlyMap<string, number>;
  /** By article id: how many of the quotations stand in it in some version. */
  readonly quotationsIn: ReadonlyMap<string, number>;
  /** The page's own address: the same article in the library is not related coverage of itself. */
  readonly url: string | null;
}
