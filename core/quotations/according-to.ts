import type { Word } from '../text/words.ts';
import { subjectAfter, type SpeakerPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { SHORTEST, type Part, type Report } from './report.ts';

/** Words the name of a source may take up to its comma. */
const LONGEST_SOURCE = 20;

/**
 * Reads "according to X" in a sentence: what stands before it, what stands behind its comma, or around it where it
 * stands between two commas. Behind "and" or "but" only what follows belongs to it.
 */
export function accordingTo(reading: Reading, from: number, to: number): Report | null {
  const { folded } = reading;
  for (let i = from; i < to - 2; i++) {
    if (folded[i] !== 'according' || folded[i + 1] !== 'to' || reading.pieceOf[i] !== -1) continue;
    const subject = objectOf(reading, i + 2, to);
    if (!subject) return null;
    const parts = contentAround(reading, { from, to }, i, subject.to);
    return { parts, attribution: { cueFrom: i, cueTo: i + 2, subject } };
  }
  return null;
}

function contentAround(reading: Reading, { from, to }: Part, at: number, sourceTo: number): readonly Part[] {
  const { folded, document } = reading;
  const isComma = (i: number): boolean => document.words[i]?.text === ',';
  let close = sourceTo;
  while (close < to && !isComma(close) && close - at < LONGEST_SOURCE) close++;
  // "according to Smith, who leads it, the plan …": what belongs to the source ends at the next comma.
  if (isComma(close) && /^(?:who|which|whose|where)$/.test(folded[close + 1] ?? '')) {
    let end = close + 1;
    while (end < to && !isComma(end)) end++;
    if (end < to) close = end;
  }
  const after = { from: close + 1, to };
  const before = { from, to: isComma(at - 1) ? at - 1 : at };
  if (at - from <= 1 || (at - from <= SHORTEST && isComma(at - 1))) return [after];
  const joined = /^(?:and|but)$/.test(folded[isComma(at - 1) ? at - 2 : at - 1] ?? '');
  if (joined) return [after];
  const inserted =
    isComma(at - 1) && isComma(close) && to - close > SHORTEST && !isName(document.words[close + 1]);
  return inserted ? [before, after] : [before];
}

/** What a capital begins behind the source's comma is more of the source ("according to Smith, Director of ..."). */
const isName = (word: Word | undefined): boolean =>
  word !== undefined && /^(?:\p{Lu}|an?$|the$|who$|which$)/u.test(word.text);

/** "according to him": pronouns of the object stand for their subjects. */
function objectOf(reading: Reading, at: number, to: number): SpeakerPhrase | null {
  if (
    /^(?:him|her|them)$/.test(reading.folded[at] as string) &&
    reading.document.words[at + 1]?.kind === 'mark'
  )
    return { from: at, to: at + 1, how: 'pronoun', mention: -1 };
  return subjectAfter(reading, at, to);
}
