import type { Article, Source } from '../articles/article.ts';
import type { FoundName, Mention } from '../names/mention.ts';
import type { Name } from '../names/name.ts';
import type { Quotation } from '../quotations/quotation.ts';
import type { Statement } from '../statements/statement.ts';

/** A quotation as the library keeps it. */
export interface LibraryQuotation extends Quotation {
  /** `<articleId>#<index>`. */
  readonly id: string;
  readonly articleId: string;
}

/** An article as the library keeps it: the text with what was found in it. */
export interface LibraryArticle extends Article {
  readonly names: readonly FoundName[];
  readonly mentions: readonly Mention[];
  /** Fingerprint for near-copies, see core/articles/fingerprint.ts. */
  readonly fingerprint: readonly number[];
  /** Day on which it was indexed, ISO; packs of before have none. */
  readonly indexed?: string;
  /** `sha256:` and hexadecimal digits, of the text in UTF-8; packs of before have none. */
  readonly hash?: string;
  /** The article whose text it gives in other words, and the share of its words that is so; packs of before have none. */
  readonly rewords?: { readonly of: string; readonly share: number };
}

/** All records of one pack, or of the whole library. */
export interface LibraryRecords {
  readonly sources: readonly Source[];
  readonly names: readonly Name[];
  readonly articles: readonly LibraryArticle[];
  readonly quotations: readonly LibraryQuotation[];
  readonly statements: readonly Statement[];
}
