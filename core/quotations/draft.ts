import type { Span } from '../text/span.ts';
import type { Attribution } from './clause.ts';
import type { SpeakerPhrase } from './noun-phrase.ts';
import type { Quotation, QuotationKind } from './quotation.ts';

/** A quotation before its speaker is resolved. */
export interface Draft {
  readonly kind: QuotationKind;
  readonly form: Quotation['form'];
  readonly spans: Span[];
  /** Whom the text names; "carried": whoever spoke before; null: nobody. */
  readonly speaker: SpeakerPhrase | 'carried' | null;
  readonly attribution: Attribution | null;
  /** First word of the paragraph it begins in. */
  readonly paragraph: number;
}

export const draftStart = (draft: Draft): number => (draft.spans[0] as Span).start;
export const draftEnd = (draft: Draft): number => (draft.spans.at(-1) as Span).end;
