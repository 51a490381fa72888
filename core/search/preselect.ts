import type { EntryLists } from './entry-lists.ts';
import { quality, type TypedWord } from './match-words.ts';

/** An entry that has the words, with how well: 0 to 1 of what the typed words could weigh. */
export interface Candidate {
  readonly entry: number;
  readonly score: number;
}

export interface Preselected {
  /** Entries that have the words, also beyond the best. */
  readonly total: number;
  /** Best first. */
  readonly best: readonly Candidate[];
}

/** A typed word is followed into so many entries, and then no further: who types "a" will type on. */
const MOST_OF_A_WORD = 20_000;
/** A word of more entries than this share is passed over beside one that tells twice as much. */
const COMMON = 1 / 8;
/** Of the words' weight, the share an entry must have at least: a pasted sentence is found though words were changed. */
const LEAST_COVERED = 0.5;
/** Of what the best entry has: entries that lack a word another has are no answer. */
const LEAST_OF_COVERED = 0.8;
const LEAST_OF_SCORE = 0.5;
/** Scores are told apart this finely when the best are chosen. */
const STEPS = 512;

/** Room for as many entries as the index has: made once, left clean. */
export interface Scratch {
  readonly scores: Float32Array;
  /** A bit for each typed word the entry has. */
  readonly has: Uint16Array;
  readonly met: Uint32Array;
  readonly list: Uint32Array;
}

export const makeScratch = (entries: number): Scratch => ({
  scores: new Float32Array(entries),
  has: new Uint16Array(entries),
  met: new Uint32Array(entries),
  list: new Uint32Array(entries),
});

/** Entries by the typed words they have, sixteen words at most; of those that pass the `most` best. */
export function preselect(
  typed: readonly TypedWord[],
  lists: EntryLists,
  scratch: Scratch,
  most: number,
  passes: ((entry: number) => boolean) | null,
): Preselected {
  const { scores, has, met } = scratch;
  const words = telling(typed);
  const all = words.reduce((sum, { weight }) => sum + weight, 0);
  const count = meet(words, lists, scratch, all);

  const weights = new Map<number, number>();
  const coveredBy = (bits: number): number => {
    let covered = weights.get(bits);
    if (covered === undefined) {
      covered = words.reduce((sum, { weight }, i) => sum + ((bits >> i) & 1 ? weight : 0), 0);
      weights.set(bits, covered);
    }
    return covered;
  };
  const passing: number[] = [];
  let mostCovered = 0;
  for (let i = 0; i < count; i++) {
    const entry = met[i]!;
    const covered = coveredBy(has[entry]!);
    if (
      covered < LEAST_COVERED * all ||
      covered < LEAST_OF_COVERED * mostCovered ||
      passes?.(entry) === false
    )
      continue;
    passing.push(entry);
    if (covered > mostCovered) mostCovered = covered;
  }
  const whole = passing.filter((entry) => coveredBy(has[entry]!) >= LEAST_OF_COVERED * mostCovered);
  const bestScore = whole.reduce((best, entry) => Math.max(best, scores[entry]!), 0);
  const kept = whole.filter((entry) => scores[entry]! >= LEAST_OF_SCORE * bestScore);
  const best = bestOf(kept, scores, bestScore, most).map((entry) => ({ entry, score: scores[entry]! / all }));
  for (let i = 0; i < count; i++) scores[met[i]!] = has[met[i]!] = 0;
  return { total: kept.length, best };
}

/** Fills `met` with the entries that have a word, `scores` and `has` with what they have; gives how many. */
function meet(words: readonly TypedWord[], lists: EntryLists, scratch: Scratch, all: number): number {
  const { scores, has, met, list } = scratch;
  let count = 0;
  let toCome = all;
  words.forEach(({ typed, groups, weight }, index) => {
    const bit = 1 << index;
    // With the words to come alone an entry would not have enough.
    const isLate = toCome < LEAST_COVERED * all;
    toCome -= weight;
    let left = MOST_OF_A_WORD;
    const best = groups[0];
    const least = words.length > 1 || !best ? 0 : LEAST_OF_SCORE * quality(best, typed);
    for (const group of groups) {
      // The only word: what is met so much worse would be dropped in the end.
      if (quality(group, typed) < least) continue;
      const gain = weight * quality(group, typed);
      for (const word of group.words) {
        if (left <= 0) return;
        // A word typed as it is counts in full, so that it is found beside others.
        const isExact = group.whole && group.errors === 0;
        const length = lists.read(word, isExact ? list : list.subarray(0, left));
        left -= length;
        for (let i = 0; i < length; i++) {
          const entry = list[i]!;
          const before = has[entry]!;
          if (before & bit) continue;
          if (before === 0) {
            if (isLate) continue;
            met[count++] = entry;
          }
          has[entry] = before | bit;
          scores[entry] = scores[entry]! + gain;
        }
      }
    }
  });
  return count;
}

/** What tells most first, without the words of very many entries where another tells so much more. */
function telling(words: readonly TypedWord[]): readonly TypedWord[] {
  const ordered = [...words].sort((a, b) => b.weight - a.weight);
  return ordered.filter(({ weight }) => weight > Math.log(1 + 1 / COMMON) || weight * 2 > ordered[0]!.weight);
}

/** The `most` with the highest scores, best first, equal ones as they were numbered: without sorting the others. */
function bestOf(
  entries: readonly number[],
  scores: Float32Array,
  bestScore: number,
  most: number,
): readonly number[] {
  const better = (a: number, b: number): number => scores[b]! - scores[a]! || a - b;
  if (entries.length <= most) return [...entries].sort(better);
  const step = (entry: number): number => Math.floor((scores[entry]! / bestScore) * (STEPS - 1));
  const counts = new Uint32Array(STEPS);
  for (const entry of entries) counts[step(entry)]!++;
  let least = STEPS - 1;
  for (let above = counts[least]!; above < most && least > 0; above += counts[least]!) least--;
  const upper = entries.filter((entry) => step(entry) > least).sort(better);
  const edge = entries.filter((entry) => step(entry) === least).sort((a, b) => a - b);
  return [...upper, ...edge.slice(0, most - upper.length).sort(better)];
}
