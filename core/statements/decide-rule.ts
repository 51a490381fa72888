import type { Range } from './align-words.ts';
import type { Comparison, NotedChange } from './compare-words.ts';
import { THRESHOLDS, type FidelityRule } from './fidelity-rules.ts';
import { isNegation } from './negation.ts';
import { isNumber } from './numerals.ts';
import type { SaidWord } from './said-words.ts';

interface Aligned {
  readonly x: readonly SaidWord[];
  readonly y: readonly SaidWord[];
  readonly frameA: Range;
  readonly frameB: Range;
  readonly alignment: Comparison['alignment'];
  /** The same words in another order. */
  readonly reordered: boolean;
  readonly twoSpeakers: boolean;
  /** One is a quoted piece of a sentence that is somebody else's: what denies it may stand outside the marks. */
  readonly isPiece: boolean;
}

/** The rule for two aligned stretches, or null where they agree in too little to be versions of one statement. */
export function decideRule(aligned: Aligned): Comparison | null {
  const { frameA, frameB, alignment } = aligned;
  const evidence = evidenceOf(aligned);
  const rule = ruleFor(aligned, evidence);
  if (rule === null || !isEnough(rule, aligned, evidence)) return null;
  return { rule, a: frameA, b: frameB, alignment };
}

/** What speaks for two stretches being the same. */
interface Evidence {
  /** Words that are the same. */
  readonly same: number;
  /** Of the shorter one's words in its frame, and of the longer one's between first and last common words. */
  readonly share: number;
  readonly shareFuller: number;
  /** Weight of the common words. */
  readonly weight: number;
  /** Of the weight of both sides' words between the first and last common ones, the common ones' share. */
  readonly dice: number;
  /** Words and weight of the longest run without change. */
  readonly run: number;
  readonly runWeight: number;
}

function evidenceOf({ x, y, frameA, frameB, alignment }: Aligned): Evidence {
  const { a, b, changes } = alignment;
  let [at, same, run, runWeight, weight] = [a.from, 0, 0, 0, 0];
  for (const change of [...changes, { a: { from: a.to, to: a.to } }]) {
    const length = change.a.from - at;
    const own = weightIn(x, { from: at, to: change.a.from });
    same += length;
    weight += own;
    if (length > run) [run, runWeight] = [length, own];
    at = change.a.to;
  }
  const shorter = Math.min(sizeOf(frameA), sizeOf(frameB));
  const cuts = cutsBetweenRuns(alignment.changes, same);
  const [cutA, cutB] = [cuts.map((cut) => cut.a), cuts.map((cut) => cut.b)];
  const both = weightIn(x, a) + weightIn(y, b) - weightOf(x, cutA) - weightOf(y, cutB);
  return {
    same,
    share: shorter === 0 ? 0 : same / shorter,
    shareFuller: same / Math.max(1, sizeOf(a) - sizesOf(cutA), sizeOf(b) - sizesOf(cutB)),
    weight,
    dice: both === 0 ? 0 : (2 * weight) / both,
    run,
    runWeight,
  };
}

/** Runs of this many words on the average are no chance, however much is cut between them. */
const AVERAGE_RUN = 4;

/** The changes that only leave words out, between runs that are long enough: what is cut there is not held against the rest. */
function cutsBetweenRuns(changes: readonly NotedChange[], same: number): readonly NotedChange[] {
  return changes.filter(
    (change) =>
      (sizeOf(change.a) === 0 || sizeOf(change.b) === 0) &&
      (change.declared || same >= AVERAGE_RUN * (changes.length + 1)),
  );
}

const sizeOf = ({ from, to }: Range): number => to - from;
const sizesOf = (ranges: readonly Range[]): number => ranges.reduce((sum, range) => sum + sizeOf(range), 0);
const weightOf = (words: readonly SaidWord[], ranges: readonly Range[]): number =>
  ranges.reduce((sum, range) => sum + weightIn(words, range), 0);

function weightIn(words: readonly SaidWord[], { from, to }: Range): number {
  let weight = 0;
  for (let i = from; i < to; i++) weight += words[i]?.weight ?? 0;
  return weight;
}

function ruleFor(aligned: Aligned, evidence: Evidence): FidelityRule | null {
  const { x, y, frameA, frameB, alignment, reordered } = aligned;
  const { a, b, changes } = alignment;
  const [headA, headB] = [a.from - frameA.from, b.from - frameB.from];
  const [tailA, tailB] = [frameA.to - a.to, frameB.to - b.to];
  if (changes.length === 0 && headA + headB + tailA + tailB === 0) return 'same-words';
  // In another order everything differs: only what is there in all tells.
  const compared = reordered ? [{ a, b, declared: false }] : changes;
  if (negationChanged({ ...aligned, alignment: { a, b, changes: compared } })) return 'negation-changed';
  if (numberChanged(x, y, compared)) return 'number-changed';
  if (reordered) return 'order-changed';
  if (changes.some((change) => !change.declared)) return changedWords(aligned);
  if ((headA > 0 || tailA > 0) && (headB > 0 || tailB > 0)) {
    return 'parts-overlap';
  }
  if (changes.length > 0) {
    const bracketed = changes.some(({ a: one, b: two }) => isBracketed(x, one) || isBracketed(y, two));
    return bracketed ? 'words-bracketed' : 'words-cut-inside-declared';
  }
  if (evidence.same === 0) return null;
  const [head, tail] = [headA + headB, tailA + tailB];
  if (head > 0 && tail > 0) return 'words-cut-at-both-ends';
  return head > 0 ? 'words-cut-at-the-start' : 'words-cut-at-the-end';
}

const isBracketed = (words: readonly SaidWord[], { from, to }: Range): boolean =>
  to > from && words.slice(from, to).every((word) => word.bracketed);

/** Which way the shorter version's words changed. */
function changedWords({ alignment, frameA, frameB }: Aligned): FidelityRule {
  const silent = alignment.changes.filter((change) => !change.declared);
  const aIsFuller = sizeOf(frameA) >= sizeOf(frameB);
  const [fuller, version] = aIsFuller ? (['a', 'b'] as const) : (['b', 'a'] as const);
  if (silent.every((change) => sizeOf(change[version]) === 0)) return 'words-cut-inside';
  if (silent.every((change) => sizeOf(change[fuller]) === 0)) return 'words-added';
  return 'words-replaced';
}

/**
 * Is "not" or the like on one side only: among the words that differ, or cut right before the common ones, so that what it
 * denied stands without it, or cut as the last word of all ("The answer is no")? An ellipsis is no excuse; but a denial
 * that is cut with all it denies is a cut like any other, and
 * so is one before a quoted piece of a sentence.
 */
function negationChanged({ x, y, frameA, frameB, alignment, isPiece }: Aligned): boolean {
  const { a, b, changes } = alignment;
  if (!isPiece && a.from > frameA.from !== b.from > frameB.from) {
    if (denies(x, frameA.from, a.from) || denies(y, frameB.from, b.from)) return true;
  }
  if (!isPiece && a.to < frameA.to !== b.to < frameB.to) {
    if (closes(x, { from: a.to, to: frameA.to }) || closes(y, { from: b.to, to: frameB.to })) return true;
  }
  return changes.some((change) => {
    const [inA, inB] = [negationsIn(x, change.a), negationsIn(y, change.b)];
    if (inA === inB) return false;
    if (!change.declared) return true;
    return denies(x, change.a.from, change.a.to) || denies(y, change.b.from, change.b.to);
  });
}

/** Do the words that are cut end in a denial of what follows, be it with a common word between ("never ever")? */
function denies(words: readonly SaidWord[], from: number, to: number): boolean {
  const [last, other] = [words[to - 1], words[to - 2]];
  if (to - 1 >= from && last && isNegation(last.key)) return true;
  // "Not only", "not just": what follows is said.
  if (/^(?:only|just|merely|simply)$/.test(last?.key ?? '')) return false;
  return to - 2 >= from && other !== undefined && isNegation(other.key) && last?.weight === 0;
}

/** Are the last words of all, one or two of them, a denial? */
const closes = (words: readonly SaidWord[], cut: Range): boolean =>
  sizeOf(cut) > 0 && sizeOf(cut) <= 2 && negationsIn(words, cut) > 0;

function negationsIn(words: readonly SaidWord[], { from, to }: Range): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isNegation(words[i]?.key ?? '')) count++;
  return count;
}

/** Is a number replaced by another, or is there one on one side where words differ in silence? */
function numberChanged(
  x: readonly SaidWord[],
  y: readonly SaidWord[],
  changes: readonly NotedChange[],
): boolean {
  const numbers = (words: readonly SaidWord[], { from, to }: Range): string =>
    words
      .slice(from, to)
      .filter((word) => isNumber(word.key) && !word.bracketed)
      .map((word) => word.key)
      .sort()
      .join(' ');
  return changes.some((change) => {
    const [inA, inB] = [numbers(x, change.a), numbers(y, change.b)];
    if (inA === inB) return false;
    return !change.declared || (inA !== '' && inB !== '');
  });
}

/** Whether there is enough evidence for a rule that holds. */
function isEnough(rule: FidelityRule, aligned: Aligned, found: Evidence): boolean {
  const { frameA, frameB, alignment, twoSpeakers } = aligned;
  const shorter = Math.min(sizeOf(frameA), sizeOf(frameB));
  if (twoSpeakers) {
    if (shorter < THRESHOLDS.fewestWordsTwoSpeakers || found.share < THRESHOLDS.shareTwoSpeakers)
      return false;
  }
  const evidence = found.weight + THRESHOLDS.weightOfAnyWord * found.same;
  const longRun = found.run >= THRESHOLDS.longRun && found.runWeight >= THRESHOLDS.longRunWeight;
  switch (rule) {
    case 'same-words':
    case 'words-cut-at-the-end':
    case 'words-cut-at-the-start':
    case 'words-cut-at-both-ends':
      return found.same >= THRESHOLDS.fewestWordsCut && evidence >= THRESHOLDS.leastEvidence;
    case 'parts-overlap':
      return longRun;
    case 'order-changed':
      return shorter >= THRESHOLDS.longRun;
    default: {
      if (found.same < THRESHOLDS.fewestWordsAltered) return false;
      if (found.dice < THRESHOLDS.diceAltered || found.shareFuller < THRESHOLDS.shareAlteredFuller)
        return false;
      const isWhole = sizeOf(alignment.a) === sizeOf(frameA) && sizeOf(alignment.b) === sizeOf(frameB);
      const isCut = isWhole || alignment.changes.length === 0;
      if (evidence < (isCut ? THRESHOLDS.leastEvidence : THRESHOLDS.leastEvidenceOfPart)) return false;
      if (!isCut && found.run < THRESHOLDS.leastRunOfPart) return false;
      return (
        found.share >= THRESHOLDS.shareAltered || (longRun && found.share >= THRESHOLDS.shareWithLongRun)
      );
    }
  }
}
