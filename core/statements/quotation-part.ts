import type { Span } from '../text/span.ts';
import type { Range } from './align-words.ts';
import { turnedAlignment, type Comparison } from './compare-words.ts';
import type { FidelityRule } from './fidelity-rules.ts';
import type { IndexedQuotation } from './indexed-quotation.ts';
import type { SaidWord, Stretch } from './said-words.ts';

/** Words of a quotation in a row: a statement's version. Offsets are the article's. */
export interface QuotationPart extends Span, Range {
  readonly quotation: IndexedQuotation;
  readonly stretch: Stretch;
  /** `article.text.slice(start, end)`. */
  readonly text: string;
}

/** Two parts of quotations that say the same. */
export interface PartPair {
  readonly a: QuotationPart;
  readonly b: QuotationPart;
  readonly rule: FidelityRule;
  /** The words from the first to the last that both have, with what differs; null for what is only reworded. */
  readonly alignment: Comparison['alignment'] | null;
}

/** Words `from` to `to` of a stretch as a part. */
export function partOf(quotation: IndexedQuotation, stretch: Stretch, { from, to }: Range): QuotationPart {
  const start = (stretch.words[from] as SaidWord).start;
  const end = (stretch.words[to - 1] as SaidWord).until;
  const text = quotation.text.slice(start - quotation.start, end - quotation.start);
  return { quotation, stretch, from, to, start, end, text };
}

/** The pair seen from its other side. */
export const turned = ({ a, b, rule, alignment }: PartPair): PartPair => ({
  a: b,
  b: a,
  rule,
  alignment: alignment && turnedAlignment(alignment),
});
