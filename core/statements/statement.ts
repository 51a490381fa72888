import type { Span } from '../text/span.ts';
import type { WordDifference } from './word-diff.ts';

/** How a version relates to the fullest direct version. */
export type Fidelity = 'verbatim' | 'partial' | 'altered' | 'reworded';

/** One quotation of a statement; the span is into the article's text and may be a part of the quotation (a sentence of a turn). */
export interface StatementVersion extends Span {
  readonly articleId: string;
  readonly quotationId: string;
  readonly text: string;
  /** null for the fullest version itself. */
  readonly fidelity: Fidelity | null;
  /** Which rule decided, e.g. "same-words", "words-cut-at-the-end"; null for the fullest version. */
  readonly rule: string | null;
  /** From the fullest version to this one; empty for the fullest itself. */
  readonly differences: readonly WordDifference[];
}

/** What was said once; quotations of it in several articles are its versions. */
export interface Statement {
  readonly id: string;
  /** The fullest direct version first. */
  readonly versions: readonly StatementVersion[];
  /** Key of the speaker's name, or null. */
  readonly speakerKey: string | null;
}
