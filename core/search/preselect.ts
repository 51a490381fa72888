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

/** A typed word is followed into so many entries, and then no further; of one or two letters into fewer: who types "a" will type on. */
const MOST_OF_A_WORD = 20_000;
const MOST_OF_TWO_LETTERS = 5000;
/** A word of more entries than this share is passed over beside one that tells twice as much. */
const COMMON = 1 / 8;
/** Of the words' weight, the share an entry must have at least: a pasted sentence is found though words were changed. */
const LEAST_COVERED = 0.5;
/** Of what the best entry has: entries that lack a word another has are no answer. */
const LEAST_OF_COVERED = 0.8;
const LEAST_OF_SCORE = 0.5;

/** Room for as many entries as the index has: made once, left clean. */
export interface Scratch {
  /** By entry, how well it has the words. */
  readonly scores: Float32Array;
  /** By entry, a bit for each typed word that it has. */
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
  const { scores, has, met, list } = scratch;
  const words = telling(typed);
  const covered = weightsOf(words);
  const all = covered.at(-1)!;
  const count = meet(words, lists, scratch, all);

  // Each pass over what is left leaves less of it at the front of the list.
  let mostCovered = 0;
  let passing = 0;
  for (let i = 0; i < count; i++) {
    const entry = met[i]!;
    const weight = covered[has[entry]!]!;
    if (weight < LEAST_COVERED * all || weight < LEAST_OF_COVERED * mostCovered) continue;
    if (passes?.(entry) === false) continue;
    list[passing++] = entry;
    if (weight > mostCovered) mostCovered = weight;
  }
  let bestScore = 0;
  let whole = 0;
  for (let i = 0; i < passing; i++) {
    const entry = list[i]!;
    if (covered[has[entry]!]! < LEAST_OF_COVERED * mostCovered) continue;
    list[whole++] = entry;
    if (scores[entry]! > bestScore) bestScore = scores[entry]!;
  }
  let total = 0;
  for (let i = 0; i < whole; i++)
    if (scores[list[i]!]! >= LEAST_OF_SCORE * bestScore) list[total++] = list[i]!;
  const best = bestOf(list.subarray(0, total), scores, most);
  const candidates = best.map((entry) => ({ entry, score: scores[entry]! / all }));
  for (let i = 0; i < count; i++) scores[met[i]!] = has[met[i]!] = 0;
  return { total, best: candidates };
}

/** What typed words weigh together, by the bits of those that are there. */
function weightsOf(words: readonly TypedWord[]): Float64Array {
  const sums = new Float64Array(1 << words.length);
  words.forEach(({ weight }, index) => {
    const bit = 1 << index;
    for (let others = 0; others < bit; others++) sums[bit | others] = sums[others]! + weight;
  });
  return sums;
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
    let left = typed.length > 2 ? MOST_OF_A_WORD : MOST_OF_TWO_LETTERS;
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
        const length = lists.read(word, list, isExact ? list.length : left);
        left -= length;
        for (let i = 0; i < length; i++) {
          const entry = list[i]!;
          const before = has[entry]!;
          if (before & bit || (before === 0 && isLate)) continue;
          if (before === 0) met[count++] = entry;
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
function bestOf(entries: Uint32Array, scores: Float32Array, most: number): readonly number[] {
  const best: number[] = [];
  const isBetter = (a: number, b: number): boolean =>
    scores[a] === scores[b] ? a < b : scores[a]! > scores[b]!;
  for (const entry of entries) {
    if (best.length === most && !(most > 0 && isBetter(entry, best[most - 1]!))) continue;
    if (best.length === most) best.pop();
    let place = best.length;
    while (place > 0 && isBetter(entry, best[place - 1]!)) place--;
    best.splice(place, 0, entry);
  }
  return best;
}
