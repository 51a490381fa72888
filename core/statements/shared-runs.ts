import { joinAs } from '../text/hash.ts';
import type { SaidWord } from './said-words.ts';

/** Words in a row that two texts share: `length` words from word `a` of one and word `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A run that occurs more often than this in one text tells nothing of where it belongs. */
const MOST_PLACES = 12;
/** Most runs kept, the longest. */
const MOST_RUNS = 240;
/** Words compared for each word of both texts: only one that repeats itself all the time needs more. */
const MOST_WORK = 40;
/** A number for the kind of hash. */
const SHINGLE = 3;

/** A number for three words in a row. */
export const shingle = (one: SaidWord, two: SaidWord, three: SaidWord): number =>
  joinAs(SHINGLE, one.hash, two.hash, three.hash);

/**
 * All longest runs of `least` words or more (2 or 3) that two texts share, in the order of `b`. Linear in both texts;
 * of one that repeats itself all the time only a part is looked through.
 */
export function sharedRuns(a: readonly SaidWord[], b: readonly SaidWord[], least: 2 | 3): Run[] {
  const places = placesOf(a, least);
  const runs: Run[] = [];
  // Where the run on a diagonal ends, so that each run is found once.
  const done = new Map<number, number>();
  let work = MOST_WORK * (a.length + b.length);
  for (let j = 0; j + least <= b.length && work > 0; j++) {
    for (const i of places.get(hashAt(b, j, least)) ?? []) {
      if ((done.get(j - i) ?? -1) > j) continue;
      let length = 0;
      while (i + length < a.length && a[i + length]?.key === b[j + length]?.key) length++;
      work -= length + 1;
      if (length < least) continue;
      done.set(j - i, j + length);
      runs.push({ a: i, b: j, length });
    }
  }
  if (runs.length <= MOST_RUNS) return runs;
  const longest = [...runs].sort((x, y) => y.length - x.length).slice(0, MOST_RUNS);
  return longest.sort((x, y) => x.b - y.b || x.a - y.a);
}

const hashAt = (words: readonly SaidWord[], at: number, least: 2 | 3): number => {
  const [one, two, three] = [words[at] as SaidWord, words[at + 1] as SaidWord, words[at + 2]];
  return least === 3 ? shingle(one, two, three as SaidWord) : joinAs(2, one.hash, two.hash);
};

function placesOf(words: readonly SaidWord[], least: 2 | 3): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (let i = 0; i + least <= words.length; i++) {
    const hash = hashAt(words, i, least);
    const list = places.get(hash);
    if (!list) places.set(hash, [i]);
    else if (list.length < MOST_PLACES) list.push(i);
  }
  return places;
}
