import type { Span } from '../text/span.ts';

/** direct: all in quotation marks, or a transcript turn; mixed: partly; indirect: reported without marks. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Who said it. The span is where the text names the speaker; label and key are whom that means. */
export interface Speaker extends Span {
  readonly text: string;
  /** Key of a `FoundName`, or null for a speaker that is no name ("a spokesman", "MODERATOR"). */
  readonly key: string | null;
  /** Full name where resolved, otherwise the words of the text. */
  readonly label: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Why: "named", "pronoun", "description", "carried on", "turn label". */
  readonly reason: SpeakerReason;
}

export type SpeakerReason = 'named' | 'pronoun' | 'description' | 'carried-on' | 'turn-label';

/** Words a text attributes to a speaker. Offsets are into the article's text. */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  /** `article.text.slice(start, end)`: from the first piece to the last. */
  readonly text: string;
  /** The pieces in order, without what stands between them; one piece for an unbroken quotation. Without quotation marks for direct ones. */
  readonly spans: readonly Span[];
  /** null where nobody is named: said as none, never guessed. */
  readonly speaker: Speaker | null;
  /** The reporting word ("said", "accusing"), or null. */
  readonly cue: Span | null;
  /** Where the quotation stands. A fragment is a few quoted words, possibly scare quotes. */
  readonly form: 'sentence' | 'fragment' | 'headline' | 'turn' | 'reported';
}
