import { findQuotedPieces } from '../quotations/quote-marks.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { splitWords, type Word } from '../text/words.ts';
import { contentWords, type ContentWord } from './content-words.ts';

/** A sentence, or a part of one, that stands in quotation marks or in a turn. Offsets are the quotation's. */
export interface Passage extends Span {
  readonly text: string;
  readonly words: readonly ContentWord[];
  /** Sum of the weights of its different stems. */
  readonly weight: number;
}

/** Passages of one quotation at most: a whole speech is compared in its first part only. */
const MOST_PASSAGES = 400;

/** The words a quotation gives as said, sentence by sentence: nothing for indirect ones and for headlines. */
export function passagesOf(quotation: Quotation): Passage[] {
  if (quotation.kind === 'indirect' || quotation.form === 'headline') return [];
  const passages: Passage[] = [];
  for (const span of saidSpans(quotation)) {
    const text = quotation.text.slice(span.start - quotation.start, span.end - quotation.start);
    const words = splitWords(text);
    for (const { from, to } of splitSentences(words)) {
      if (passages.length === MOST_PASSAGES) return passages;
      const start = (words[from] as Word).start;
      const end = (words[to - 1] as Word).end;
      const content = contentWords(text.slice(start, end));
      const weights = new Map(content.map((word) => [word.stem, word.weight]));
      const weight = [...weights.values()].reduce((sum, value) => sum + value, 0);
      if (content.length > 0)
        passages.push({
          start: span.start + start,
          end: span.start + end,
          text: text.slice(start, end),
          words: content,
          weight,
        });
    }
  }
  return passages;
}

/** Of a mixed quotation only what is in quotation marks was said in these words. */
function saidSpans(quotation: Quotation): readonly Span[] {
  if (quotation.kind === 'direct') return quotation.spans;
  return findQuotedPieces(quotation.text).map((piece) => ({
    start: quotation.start + piece.start,
    end: quotation.start + piece.end,
  }));
}
