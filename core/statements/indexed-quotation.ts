import type { Quotation } from '../quotations/quotation.ts';

/** A quotation that statements are looked for in. */
export interface IndexedQuotation extends Quotation {
  readonly id: string;
  readonly articleId: string;
}
