import { isTranscript } from './transcript.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** A turn of a transcript with the label that names its speaker. */
export interface TurnDraft extends Draft {
  /** Word indices of the label without its colon or brackets. */
  readonly labelFrom: number;
  readonly labelTo: number;
}

/** The turns of a transcript: each from its label to the next one, a piece a paragraph. Empty where the text is none. */
export function turnDrafts(reading: Reading): TurnDraft[] {
  const { labels, document } = reading;
  if (!isTranscript(labels, document)) return [];
  const drafts: TurnDraft[] = [];
  // Where brackets mark the questions only, the answers behind them are somebody else's.
  const answersMarked = labels.some((label) => label.bracketed && label.nameTo - label.nameFrom > 1);
  for (const [i, label] of labels.entries()) {
    const next = labels[i + 1]?.from ?? document.words.length;
    const alone = label.bracketed && !answersMarked;
    const to = alone ? Math.min(next, reading.paragraphTo[label.from] as number) : next;
    const spans: Span[] = [];
    for (let w = label.to; w < to;) {
      const end = Math.min(to, reading.paragraphTo[w] as number);
      spans.push({ start: (document.words[w] as Span).start, end: (document.words[end - 1] as Span).end });
      w = end;
    }
    if (spans.length === 0) continue;
    drafts.push({
      kind: 'direct',
      form: 'turn',
      spans,
      speaker: null,
      attribution: null,
      paragraph: label.from,
      labelFrom: label.textFrom,
      labelTo: label.textTo,
    });
  }
  return drafts;
}
