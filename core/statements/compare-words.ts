import { alignWords, changesBetween, type Alignment, type Change, type Range } from './align-words.ts';
import type { FidelityRule } from './fidelity-rules.ts';
import { THRESHOLDS } from './fidelity-rules.ts';
import { decideRule } from './decide-rule.ts';
import type { SaidWord, Stretch } from './said-words.ts';

/** A change with whether the version that has fewer words there says so, by an ellipsis, brackets or the end of a piece. */
export interface NotedChange extends Change {
  readonly declared: boolean;
}

/** How two stretches relate where they say the same. Ranges are word indices. */
export interface Comparison {
  readonly rule: FidelityRule;
  /** The words that are compared: of a turn the sentences concerned, of other quotations all. */
  readonly a: Range;
  readonly b: Range;
  /** The words of both from the first to the last that has a partner. */
  readonly alignment: { readonly a: Range; readonly b: Range; readonly changes: readonly NotedChange[] };
}

/** What is compared with what. */
export interface Side {
  readonly stretch: Stretch;
  /** A turn holds many statements: each is its sentences, not the turn. */
  readonly isTurn: boolean;
  /** A quoted piece of a sentence of the article's own. */
  readonly isPiece: boolean;
}

/** Regions of a turn that are looked for in another text. */
const MOST_REGIONS = 12;

/**
 * Compares two stretches word by word: each place where they say the same in mostly the same words, with the rule that
 * decides how they relate. Empty where too little agrees. `twoSpeakers`: they are known to be somebody else's words, and
 * must agree in more.
 */
export function compareWords(a: Side, b: Side, twoSpeakers: boolean): Comparison[] {
  const [x, y] = [a.stretch.words, b.stretch.words];
  if (x.length < THRESHOLDS.fewestWordsCut || y.length < THRESHOLDS.fewestWordsCut) return [];
  // Which words are the same can be told in several ways; it is told in one, whichever text comes first.
  if (comesFirst(y, x)) return compareWords(b, a, twoSpeakers).map(turned);
  const alignments = alignWords(x, y, MOST_REGIONS);
  const reordered = a.isTurn || b.isTurn ? null : wholeReordered(x, y, alignments[0]);
  const found: Comparison[] = [];
  for (const alignment of reordered ? [reordered] : alignments) {
    const frameA = a.isTurn ? sentencesAround(x, alignment.a) : { from: 0, to: x.length };
    const frameB = b.isTurn ? sentencesAround(y, alignment.b) : { from: 0, to: y.length };
    const whole = reordered ? alignment : stretchedToEnds(x, y, alignment, frameA, frameB);
    const noted = {
      ...whole,
      changes: notedChanges(x, y, whole),
    };
    const comparison = decideRule({
      x,
      y,
      frameA,
      frameB,
      alignment: noted,
      reordered: reordered !== null,
      twoSpeakers,
      isPiece: a.isPiece || b.isPiece,
    });
    if (comparison) found.push(comparison);
  }
  return found;
}

/** Is the first text the longer, or of the same length and first by its words? */
function comesFirst(one: readonly SaidWord[], two: readonly SaidWord[]): boolean {
  if (one.length !== two.length) return one.length > two.length;
  const differs = one.findIndex((word, i) => word.key !== two[i]?.key);
  return differs >= 0 && (one[differs]?.key ?? '') < (two[differs]?.key ?? '');
}

const turned = ({ a, b, alignment, ...rest }: Comparison): Comparison => ({
  ...rest,
  a: b,
  b: a,
  alignment: turnedAlignment(alignment),
});

/** An alignment seen from its other side. */
export const turnedAlignment = ({ a, b, changes }: Comparison['alignment']): Comparison['alignment'] => ({
  a: b,
  b: a,
  changes: changes.map((change) => ({ a: change.b, b: change.a, declared: change.declared })),
});

/** The sentences that a range of words touches. */
function sentencesAround(words: readonly SaidWord[], { from, to }: Range): Range {
  let first = from;
  while (first > 0 && words[first]?.startsSentence !== true) first--;
  let last = to;
  while (last < words.length && words[last]?.startsSentence !== true) last++;
  return { from: first, to: last };
}

/**
 * An alignment with the words at its ends: a few of both sides before its first common word are one replaced by the other;
 * more than a few belong to what each of them says besides.
 */
function stretchedToEnds(
  x: readonly SaidWord[],
  y: readonly SaidWord[],
  { a, b, changes }: Alignment,
  frameA: Range,
  frameB: Range,
): Alignment {
  const limit = Math.max(
    THRESHOLDS.wordsReplacedAtEnd,
    THRESHOLDS.shareReplacedAtEnd * Math.min(a.to - a.from, b.to - b.from),
  );
  const head = replacedAtEnd(a.from - frameA.from, b.from - frameB.from, limit);
  const tail = replacedAtEnd(frameA.to - a.to, frameB.to - b.to, limit);
  const before = changesBetween(
    x,
    y,
    { from: a.from - head.a, to: a.from },
    { from: b.from - head.b, to: b.from },
  );
  const behind = changesBetween(x, y, { from: a.to, to: a.to + tail.a }, { from: b.to, to: b.to + tail.b });
  return {
    a: { from: a.from - head.a, to: a.to + tail.a },
    b: { from: b.from - head.b, to: b.to + tail.b },
    changes: [...before, ...changes, ...behind],
  };
}

/** How many words of both sides' ends are replaced by each other. */
function replacedAtEnd(a: number, b: number, limit: number): { readonly a: number; readonly b: number } {
  const fewer = Math.min(a, b);
  if (fewer === 0 || fewer > limit) return { a: 0, b: 0 };
  // What one side has more than the other is cut, but for the words that end a clause there.
  const most = fewer + 1;
  return { a: Math.min(a, most), b: Math.min(b, most) };
}

/**
 * Two texts of the same words whose parts stand in another order: aligned as a whole. Null where the best alignment has
 * most of them in order, or the words are others.
 */
function wholeReordered(
  x: readonly SaidWord[],
  y: readonly SaidWord[],
  best: Alignment | undefined,
): Alignment | null {
  const { shareReordered } = THRESHOLDS;
  const [shorter, longer] = [Math.min(x.length, y.length), Math.max(x.length, y.length)];
  if (!best || shorter < shareReordered * longer) return null;
  if (Math.min(best.a.to - best.a.from, best.b.to - best.b.from) >= shareReordered * shorter) return null;
  if (sameWordsInAnyOrder(x, y) < shareReordered * longer) return null;
  return { a: { from: 0, to: x.length }, b: { from: 0, to: y.length }, changes: changesBetween(x, y) };
}

function sameWordsInAnyOrder(x: readonly SaidWord[], y: readonly SaidWord[]): number {
  const counts = new Map<string, number>();
  for (const { key } of x) counts.set(key, (counts.get(key) ?? 0) + 1);
  let same = 0;
  for (const { key } of y) {
    const left = counts.get(key) ?? 0;
    if (left > 0) same++;
    counts.set(key, left - 1);
  }
  return same;
}

/** The changes, each with whether whoever prints it says so: cut at an ellipsis or between pieces, put in brackets. */
function notedChanges(
  x: readonly SaidWord[],
  y: readonly SaidWord[],
  { a, changes }: Alignment,
): NotedChange[] {
  return changes.map((change, i) => {
    const [before, behind] = [changes[i - 1], changes[i + 1]];
    const room = {
      back: change.a.from - (before?.a.to ?? a.from),
      on: (behind?.a.from ?? a.to) - change.a.to,
    };
    if (isBracketed(x, change.a) || isBracketed(y, change.b)) return { ...change, declared: true };
    const cutInB = change.b.from === change.b.to;
    if (!cutInB && change.a.from !== change.a.to) return { ...change, declared: false };
    const shift = cutInB
      ? shiftToGap(x, change.a, y, change.b.from, room)
      : shiftToGap(y, change.b, x, change.a.from, room);
    return shift === null
      ? { ...change, declared: false }
      : { a: shifted(change.a, shift), b: shifted(change.b, shift), declared: true };
  });
}

const isBracketed = (words: readonly SaidWord[], { from, to }: Range): boolean =>
  to > from && words.slice(from, to).every((word) => word.bracketed);

const shifted = ({ from, to }: Range, by: number): Range => ({ from: from + by, to: to + by });

/**
 * How far words that are cut must be shifted for the cut to be where the other text has its ellipsis, or null where no
 * shift does it. Of "by the branch of the clause", cut to "by … the clause", either "the" may be the one that was left out.
 * @param cut in `words`, left out in `other` before word `at`. `room`: words that are the same before and behind the cut.
 */
function shiftToGap(
  words: readonly SaidWord[],
  cut: Range,
  other: readonly SaidWord[],
  at: number,
  room: { readonly back: number; readonly on: number },
): number | null {
  const opens = (i: number): boolean => (other[i]?.gap ?? 'none') !== 'none';
  if (opens(at)) return 0;
  for (let by = 1; by <= room.back && words[cut.to - by]?.key === other[at - by]?.key; by++)
    if (opens(at - by)) return -by;
  for (let by = 1; by <= room.on && words[cut.from + by - 1]?.key === other[at + by - 1]?.key; by++)
    if (opens(at + by)) return by;
  return null;
}
