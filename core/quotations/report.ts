import type { Span } from '../text/span.ts';
import type { Attribution } from './clause.ts';
import { ADVERBS } from './cues.ts';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';

/** Shortest and longest reported content, in words. */
export const SHORTEST = 3;
const LONGEST = 120;

/** A stretch of reported content. Word indices, `to` exclusive. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** What is reported, and by whom. */
export interface Report {
  readonly parts: readonly Part[];
  readonly attribution: Attribution;
}

/** An indirect quotation of these parts; null where they are too short or read already. */
export function makeDraft(
  reading: Reading,
  parts: readonly Part[],
  attribution: Attribution,
  taken: (word: number) => boolean,
): Draft | null {
  const { words } = reading.document;
  const spans: Span[] = [];
  let count = 0;
  let start = -1;
  for (const part of parts) {
    const [first, last] = trimmed(reading, part);
    if (last < first) continue;
    for (let i = first; i <= last; i++) if (taken(i) || reading.pieceOf[i] !== -1) return null;
    spans.push({ start: (words[first] as Span).start, end: (words[last] as Span).end });
    count += last - first + 1;
    if (start < 0) start = first;
  }
  if (count < SHORTEST) return null;
  const paragraph = reading.paragraphFrom[start] as number;
  return { kind: 'indirect', form: 'reported', spans, speaker: attribution.subject, attribution, paragraph };
}

/** First and last word of a part without marks around it and adverbs that belong to the verb before. */
function trimmed(reading: Reading, { from, to }: Part): [number, number] {
  const { words } = reading.document;
  let [first, last] = [from, Math.min(to, from + LONGEST) - 1];
  while (first <= last && words[first]?.kind === 'mark') first++;
  while (last >= first && words[last]?.kind === 'mark') last--;
  const isLoose = (word: string): boolean => ADVERBS.has(word) && /^(?:also|later|then)$/.test(word);
  while (first <= last && isLoose(reading.folded[first] as string)) first++;
  return [first, last];
}
