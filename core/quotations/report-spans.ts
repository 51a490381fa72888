import { DETERMINERS } from './cues.ts';
import { CLASS, type WordClasses } from './word-classes.ts';
import type { Reading } from './reading.ts';

/** A stretch of words that a reporting word is looked for in: a sentence, or those that quotation marks hold together. */
export interface Unit {
  readonly from: number;
  readonly to: number;
}

/** Behind the reporting word, before it, or on both sides of it and its subject. */
export type Side = 0 | 1 | 2;
export const BEHIND = 0;
export const BEFORE = 1;
export const AROUND = 2;

/** Where the content of a reporting word may begin and end; word indices. All starts of a side go with all its later ends. */
export interface SpanEdges {
  readonly side: Side;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** First word behind a report inserted here, 0 for none; for `AROUND` the second piece goes from it to the unit's end. */
  readonly again: number;
}

const LONGEST_UNIT = 300;
const MOST_STARTS = 9;
const MOST_ENDS = 18;
/** Words behind a reporting word that its content may begin at, whatever they are. */
const NEAR = 5;
const FAR = 22;
/** Words between the content and a reporting word behind it. */
const REACH = 24;

/** The sentences of an article, joined where quotation marks reach over their ends. */
export function readUnits(reading: Reading): Unit[] {
  const units: Unit[] = [];
  let from = 0;
  const { sentences } = reading.document;
  for (const [i, { to }] of sentences.entries()) {
    const next = sentences[i + 1];
    const piece = reading.pieceOf[to - 1] as number;
    const inside = next !== undefined && piece !== -1 && piece === reading.pieceOf[next.from];
    const line = next !== undefined && reading.document.words[next.from]?.startsLine === true;
    if (inside && !line && to - from < LONGEST_UNIT) continue;
    units.push({ from, to });
    from = to;
  }
  return units;
}

/** Every pair of edges the content of the reporting word at `cue` may have in its unit. */
export function spanEdges(reading: Reading, words: WordClasses, unit: Unit, cue: number): SpanEdges[] {
  const last = lastWord(words, unit);
  const edges: SpanEdges[] = [];
  const starts = startsBehind(reading, words, cue, last);
  if (starts.length > 0) {
    const ends = endsBehind(reading, words, cue + 1, last);
    edges.push({ side: BEHIND, starts, ends, again: 0 });
  }
  const closes = endsBefore(reading, words, unit, cue);
  if (closes.length > 0) {
    const opens = startsBefore(reading, words, unit, closes[0] as number);
    const again = commaBehind(words, cue, last);
    edges.push({ side: BEFORE, starts: opens, ends: closes, again });
    if (again > 0 && last - again > 1) edges.push({ side: AROUND, starts: opens, ends: closes, again });
  }
  return edges;
}

/** The word after the last one that is no full stop or the like. */
export function lastWord({ classes }: WordClasses, { from, to }: Unit): number {
  let last = to;
  while (last > from && isStop(classes[last - 1] as number)) last--;
  return last;
}

const isStop = (kind: number): boolean => kind >= 61 && kind <= 65 && kind !== 63;
const isMark = (kind: number): boolean => kind >= 59;
const isClauseMark = (kind: number): boolean => kind >= CLASS.comma;

/** Inside one quoted piece, no edge is set. */
const splitsPiece = ({ pieceOf }: Reading, at: number): boolean =>
  pieceOf[at] !== -1 && pieceOf[at] === pieceOf[at - 1];

function startsBehind(reading: Reading, { classes }: WordClasses, cue: number, last: number): number[] {
  const starts: number[] = [];
  // "according to X, …": the content never begins before the comma.
  const accord = reading.folded[cue] === 'according';
  for (let i = afterAddressed(reading, cue); i < last && i <= cue + FAR && starts.length < MOST_STARTS; i++) {
    const kind = classes[i] as number;
    if (splitsPiece(reading, i)) continue;
    const quoted = reading.pieceOf[i] !== -1;
    if ((isMark(kind) && !quoted) || kind === CLASS.possessive) continue;
    const before = classes[i - 1] as number;
    const opens =
      (i - cue <= NEAR && !accord) ||
      quoted ||
      isClauseMark(before) ||
      kind === CLASS.that ||
      kind === CLASS.whether ||
      kind === CLASS.to ||
      before === CLASS.that;
    if (opens) starts.push(i);
  }
  return starts;
}

const ADDRESSING = /^(?:tell|told|tells|telling|inform(?:ed|s)?|remind(?:ed|s)?|assure[ds]?)$/;
const ADDRESSED =
  /^(?:him|her|them|us|me|you|people|voters|reporters|supporters|journalists|lawmakers|press|media|newspaper|agency|court|jury|audience|crowd|committee|council|parliament)$/;

/** The word behind whoever is told: "told reporters", "told the Times"; else the one behind the reporting word. */
function afterAddressed({ folded, mentionOf }: Reading, cue: number): number {
  if (!ADDRESSING.test(folded[cue] as string)) return cue + 1;
  let i = DETERMINERS.has(folded[cue + 1] ?? '') ? cue + 2 : cue + 1;
  const mention = mentionOf[i] ?? -1;
  if (mention === -1) return ADDRESSED.test(folded[i] ?? '') ? i + 1 : cue + 1;
  while (mentionOf[i] === mention) i++;
  return i;
}

function endsBehind(reading: Reading, words: WordClasses, from: number, last: number): number[] {
  const ends: number[] = [];
  for (let i = from + 1; i < last && ends.length < MOST_ENDS; i++)
    if (mayEnd(reading, words, i)) ends.push(i);
  if (last > from) ends.push(last);
  return ends;
}

/** May content end before the word at `i`? */
function mayEnd(reading: Reading, { classes }: WordClasses, i: number): boolean {
  if (splitsPiece(reading, i)) return false;
  const kind = classes[i] as number;
  if (reading.mentionOf[i] !== -1 && reading.mentionOf[i] === reading.mentionOf[i - 1]) return false;
  if (isMark(classes[i - 1] as number) && reading.pieceOf[i - 1] === -1) return false;
  return (
    (isMark(kind) && reading.pieceOf[i] === -1) ||
    kind >= 27 ||
    reading.pieceOf[i - 1] !== -1 ||
    kind === CLASS.gerund ||
    kind === 9
  );
}

function endsBefore(reading: Reading, { classes }: WordClasses, { from }: Unit, cue: number): number[] {
  const ends: number[] = [];
  for (let i = cue; i > from + 1 && cue - i < REACH && ends.length < 4; i--) {
    if (splitsPiece(reading, i)) continue;
    const kind = classes[i] as number;
    const closes = reading.pieceOf[i - 1] !== -1 && reading.pieceOf[i] !== reading.pieceOf[i - 1];
    if (
      closes ||
      i === cue ||
      (isClauseMark(kind) && reading.pieceOf[i] === -1) ||
      kind === 34 ||
      kind === CLASS.who
    ) {
      if (!isMark(classes[i - 1] as number) || closes) ends.push(i);
    }
  }
  return ends;
}

function startsBefore(reading: Reading, { classes }: WordClasses, { from }: Unit, to: number): number[] {
  let first = from;
  while (first < to && isMark(classes[first] as number) && reading.pieceOf[first] === -1) first++;
  const starts = [first];
  for (let i = to - 2; i > first && starts.length < MOST_STARTS; i--) {
    if (splitsPiece(reading, i) || (isMark(classes[i] as number) && reading.pieceOf[i] === -1)) continue;
    const before = classes[i - 1] as number;
    if (
      isClauseMark(before) ||
      (before >= 27 && before <= 37 && before !== 32) ||
      (reading.pieceOf[i] !== -1 && reading.pieceOf[i - 1] === -1)
    )
      starts.push(i);
  }
  return starts;
}

/** The word behind the comma or dash that closes an inserted report, or 0. */
function commaBehind({ classes }: WordClasses, cue: number, last: number): number {
  for (let i = cue + 1; i < last && i < cue + 14; i++) if (isClauseMark(classes[i] as number)) return i + 1;
  return 0;
}

/** The pieces of content between a start and an end. */
export function partsOf(edges: SpanEdges, start: number, end: number, last: number): readonly Unit[] {
  const first = { from: start, to: end };
  return edges.side === AROUND ? [first, { from: edges.again, to: last }] : [first];
}
