import type { ArticleDate, ArticleKind } from '../articles/article.ts';
import type { QuotationKind } from '../quotations/quotation.ts';
import type { Fidelity } from '../statements/statement.ts';

/** What is known of a quotation when it is copied; null where nothing is. */
export interface Citation {
  /** Of the quotation in the library, or of the page. */
  readonly id: string;
  readonly text: string;
  readonly kind: QuotationKind;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly source: string | null;
  readonly title: string | null;
  readonly published: ArticleDate | null;
  readonly articleKind: ArticleKind | null;
  /** With the text fragment of the words. */
  readonly url: string | null;
  /** How it relates to the fullest version known. */
  readonly fidelity: Fidelity | null;
  /** Day on which the article was indexed, ISO. */
  readonly indexed: string | null;
  /** `sha256:` and hexadecimal digits: of the article's text as it was indexed, in UTF-8. */
  readonly hash: string | null;
}
