import { joinAs } from '../text/hash.ts';
import { cueStrength, isThinking, takesObject } from './cues.ts';
import { CLASS, type WordClasses } from './word-classes.ts';
import type { Reading } from './reading.ts';
import type { Side, SpanEdges, Unit } from './report-spans.ts';

/** What features are read from: one reporting word in its unit. */
export interface CueContext {
  readonly reading: Reading;
  readonly words: WordClasses;
  readonly unit: Unit;
  readonly cue: number;
  /** Class and word of the noun, name or pronoun before the verb's auxiliaries and adverbs. */
  readonly subject: number;
  /** The reporting word before it in the unit, and the one after it; -1 for none. */
  readonly before: number;
  readonly after: number;
}

/** A feature's number goes here. */
export type Sink = (feature: number) => void;

const hashAt = ({ words, unit }: CueContext, i: number): number =>
  i < unit.from || i >= unit.to ? 7 : (words.hashes[i] as number);
const classAt = ({ words, unit }: CueContext, i: number): number =>
  i < unit.from || i >= unit.to ? CLASS.outside : (words.classes[i] as number);

/** Coarse length: exact up to 4, then in steps that grow. */
const bucket = (n: number): number =>
  n < 5 ? n : n < 8 ? 5 : n < 12 ? 6 : n < 18 ? 7 : n < 28 ? 8 : n < 45 ? 9 : 10;

export function cueContext(reading: Reading, words: WordClasses, unit: Unit, cue: number): CueContext {
  let before = cue - 1;
  while (before >= unit.from && words.reports[before] === 0) before--;
  let after = cue + 1;
  while (after < unit.to && words.reports[after] === 0) after++;
  let subject = cue - 1;
  while (subject > unit.from && cue - subject < 6) {
    const kind = words.classes[subject] as number;
    const passed = (kind >= CLASS.be && kind <= CLASS.not) || kind === CLASS.adverb || kind === CLASS.to;
    if (!passed) break;
    subject--;
  }
  return {
    reading,
    words,
    unit,
    cue,
    subject,
    before: before < unit.from ? -1 : before,
    after: after < unit.to ? after : -1,
  };
}

/** What tells whether the word reports, on which side. */
export function cueFeatures(context: CueContext, side: Side, add: Sink): void {
  const { cue, unit, subject, reading } = context;
  const word = hashAt(context, cue);
  const [h2, h1, n1, n2] = [
    hashAt(context, cue - 2),
    hashAt(context, cue - 1),
    hashAt(context, cue + 1),
    hashAt(context, cue + 2),
  ];
  const [k2, k1, l1, l2] = [
    classAt(context, cue - 2),
    classAt(context, cue - 1),
    classAt(context, cue + 1),
    classAt(context, cue + 2),
  ];
  const text = reading.folded[cue] as string;
  const end = text.charCodeAt(text.length - 1) + 256 * text.charCodeAt(text.length - 2);
  const who = classAt(context, subject);
  add(joinAs(1, side, 0));
  add(joinAs(2, word, side));
  add(joinAs(3, word, h1));
  add(joinAs(4, word, n1));
  add(joinAs(5, word, k1));
  add(joinAs(6, word, l1, side));
  add(joinAs(7, k2, k1, side));
  add(joinAs(8, l1, l2, side));
  add(joinAs(9, h1, side));
  add(joinAs(10, n1, side));
  add(joinAs(11, h2, 0));
  add(joinAs(12, n2, 0));
  add(joinAs(13, end, who, side));
  add(joinAs(14, word, who));
  add(joinAs(15, hashAt(context, subject), side));
  add(joinAs(16, who, classAt(context, subject - 1), side));
  add(joinAs(17, bucket(cue - unit.from), side));
  add(joinAs(18, bucket(unit.to - cue), side));
  add(joinAs(19, classAt(context, cue), end, l1));
  add(joinAs(20, who, l1, side));
  add(joinAs(21, h1, n1));
  add(joinAs(22, subject === cue - 1 ? 0 : hashAt(context, subject + 1), word));
  add(joinAs(23, end, k1, l1));
  const list = cueStrength(text) * 4 + (takesObject(text) ? 2 : 0) + (isThinking(text) ? 1 : 0);
  add(joinAs(29, list, l1, side));
  add(joinAs(30, list, who, k1));
  add(joinAs(31, list, n1, side));
  const other = context.before < 0 ? 0 : hashAt(context, context.before);
  const next = context.after < 0 ? 0 : hashAt(context, context.after);
  add(joinAs(24, other, side));
  add(joinAs(25, next, side));
  add(joinAs(26, context.before < 0 ? 99 : bucket(cue - context.before), k1, side));
  add(joinAs(27, word, context.before < 0 ? 0 : 1, context.after < 0 ? 0 : 1));
  add(joinAs(28, context.after < 0 ? 99 : bucket(context.after - cue), l1, side));
}

/** What tells that the content begins at word `at`. */
export function startFeatures(context: CueContext, side: Side, at: number, add: Sink): void {
  const { cue, reading, unit } = context;
  const text = reading.folded[cue] as string;
  const word = hashAt(context, cue);
  const [h, h1, n1] = [hashAt(context, at), hashAt(context, at - 1), hashAt(context, at + 1)];
  const [k, k1, l1] = [classAt(context, at), classAt(context, at - 1), classAt(context, at + 1)];
  const far = side === 0 ? Math.min(at - cue, 12) : 20 + bucket(at - unit.from);
  const quoted = reading.pieceOf[at] === -1 ? 0 : 1;
  add(joinAs(40, side, far));
  add(joinAs(41, side, h));
  add(joinAs(42, side, h1, far === 1 ? 1 : 0));
  add(joinAs(43, word, h));
  add(joinAs(44, k, far, side));
  add(joinAs(45, k, k1, side));
  add(joinAs(46, h1, k, side));
  add(joinAs(47, h, n1));
  add(joinAs(48, k1 * 128 + k, l1, side));
  add(joinAs(49, word, far, side));
  add(joinAs(50, word, k1, k));
  add(joinAs(51, quoted, k1, side));
  add(joinAs(52, quoted, far, side));
  if (side === 0 && at - cue < 5) {
    let path = 1;
    for (let i = cue + 1; i < at; i++) path = path * 131 + classAt(context, i);
    add(joinAs(53, path, k));
    add(joinAs(54, path, h));
    add(joinAs(59, path, word));
  }
  let that = 1;
  while (that < 5 && classAt(context, at + that) !== CLASS.that) that++;
  add(joinAs(57, that, word, side));
  add(joinAs(58, that, k, far));
  add(joinAs(56, cueStrength(text) * 2 + (takesObject(text) ? 1 : 0), k, far));
  add(joinAs(55, classAt(context, cue), k, far));
}

/** What tells that the content ends before word `at`. */
export function endFeatures(context: CueContext, side: Side, at: number, last: boolean, add: Sink): void {
  const { cue, reading, unit } = context;
  const word = hashAt(context, cue);
  const [h, h1, n1] = [hashAt(context, at), hashAt(context, at - 1), hashAt(context, at + 1)];
  const [k, k1, l1] = [classAt(context, at), classAt(context, at - 1), classAt(context, at + 1)];
  const left = side === 0 ? bucket(unit.to - at) : 20 + bucket(cue - at);
  const mark = k >= 59 ? k : 0;
  const quoted = reading.pieceOf[at - 1] === -1 ? 0 : 1;
  const lastly = last ? 1 : 0;
  add(joinAs(70, side, lastly));
  add(joinAs(71, side, h, mark > 0 ? n1 : 0));
  add(joinAs(72, h1, side));
  add(joinAs(73, k, k1, side));
  add(joinAs(74, k, l1, side));
  add(joinAs(75, k, left, side));
  add(joinAs(76, word, k, side));
  add(joinAs(77, h, n1));
  add(joinAs(78, h, side));
  add(joinAs(79, quoted * 2 + lastly, k, side));
  add(joinAs(80, k * 128 + l1, classAt(context, at + 2), side));
  add(joinAs(81, word, lastly, side));
  add(joinAs(82, h1, h));
  add(joinAs(83, n1, mark));
  const flags = context.words.reports;
  const reports = flags[at] ? 1 : flags[at + 1] ? 2 : flags[at + 2] ? 3 : 0;
  add(joinAs(85, reports, k, side));
  add(joinAs(86, reports, h, l1));
  if (mark > 0) add(joinAs(84, endOfWord(reading.folded[at + 1] ?? ''), mark, hashAt(context, at + 2)));
}

const endOfWord = (word: string): number =>
  word.charCodeAt(word.length - 1) + 256 * word.charCodeAt(word.length - 2);

/** What is inside a stretch: its length, marks, verbs. Sums up to each word of the unit. */
export interface UnitSums {
  readonly commas: Uint16Array;
  readonly verbs: Uint16Array;
}

export function unitSums({ classes }: WordClasses, { from, to }: Unit): UnitSums {
  const commas = new Uint16Array(to - from + 1);
  const verbs = new Uint16Array(to - from + 1);
  for (let i = from; i < to; i++) {
    const kind = classes[i] as number;
    commas[i - from + 1] = (commas[i - from] as number) + (kind >= CLASS.comma ? 1 : 0);
    const verb = (kind >= CLASS.be && kind <= CLASS.not) || kind === CLASS.past;
    verbs[i - from + 1] = (verbs[i - from] as number) + (verb ? 1 : 0);
  }
  return { commas, verbs };
}

/** What tells that a start and an end belong together. */
export function pairFeatures(
  context: CueContext,
  sums: UnitSums,
  { side, again }: SpanEdges,
  start: number,
  end: number,
  last: boolean,
  add: Sink,
): void {
  const { unit, reading } = context;
  const k = classAt(context, end);
  const size = bucket(end - start);
  const commas = Math.min(
    3,
    (sums.commas[end - unit.from] as number) - (sums.commas[start - unit.from] as number),
  );
  const verbs = Math.min(
    2,
    (sums.verbs[end - unit.from] as number) - (sums.verbs[start - unit.from] as number),
  );
  const opens = reading.pieceOf[start] === -1 ? 0 : 1;
  const closes = reading.pieceOf[end - 1] === -1 ? 0 : 1;
  const first = classAt(context, start);
  add(joinAs(90, side, size, last ? 1 : 0));
  add(joinAs(91, size, k, side));
  add(joinAs(92, commas, k, side));
  add(joinAs(93, verbs * 2 + (last ? 1 : 0), first, side));
  add(joinAs(94, opens * 2 + closes, reading.pieceOf[start] === reading.pieceOf[end - 1] ? 1 : 0, side));
  add(joinAs(95, first, k, verbs));
  add(joinAs(96, hashAt(context, start), k));
  if (side !== 0) {
    const next = again > 0 ? classAt(context, again) : CLASS.outside;
    const rest =
      again > 0 ? (sums.verbs[unit.to - unit.from] as number) - (sums.verbs[again - unit.from] as number) : 0;
    add(joinAs(100, side, next, Math.min(verbs, 1)));
    add(joinAs(101, side, Math.min(rest, 1), verbs));
    add(joinAs(102, again > 0 ? hashAt(context, again) : 0, side));
    add(joinAs(103, again > 0 ? bucket(unit.to - again) : 0, side, Math.min(verbs, 1)));
  }
  const spans = context.after >= 0 && context.after >= start && context.after < end ? 1 : 0;
  add(joinAs(98, spans, k, first));
  add(joinAs(99, spans, hashAt(context, context.after), last ? 1 : 0));
  add(joinAs(97, hashAt(context, context.cue), size));
}
