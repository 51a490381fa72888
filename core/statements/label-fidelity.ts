import type { ContentWord } from './content-words.ts';
import { THRESHOLDS, type FidelityRule } from './fidelity-rules.ts';

/** Longest passages aligned word by word, in words. */
const LONGEST = 400;

/**
 * How a version relates word by word to the fullest one, or null where too few words agree.
 * @param declared the version marks a cut by an ellipsis or brackets.
 */
export function labelWords(
  fullest: readonly ContentWord[],
  version: readonly ContentWord[],
  declared: boolean,
): FidelityRule | null {
  const [full, part] = [fullest.slice(0, LONGEST), version.slice(0, LONGEST)].map((list) =>
    list.map((item) => item.word),
  ) as [string[], string[]];
  if (part.length === 0 || full.length === 0) return null;
  const weight = version.reduce((sum, word) => sum + word.weight, 0);
  if (part.length < THRESHOLDS.fewestWordsCut || weight < THRESHOLDS.leastWeightCut) return null;
  if (full.length === part.length && full.every((word, i) => word === part[i])) return 'same-words';
  const at = indexOfRun(full, part);
  if (at === 0) return 'words-cut-at-the-end';
  if (at > 0) return at + part.length === full.length ? 'words-cut-at-the-start' : 'words-cut-at-both-ends';
  const common = commonInOrder(full, part);
  if (common === part.length && part.length >= THRESHOLDS.fewestWordsReplaced && common / full.length > 0.3)
    return declared ? 'words-cut-inside-declared' : 'words-cut-inside';
  if (part.length < THRESHOLDS.fewestWordsReplaced) return null;
  const shorter = Math.min(part.length, full.length);
  return common / shorter >= THRESHOLDS.shareReplaced &&
    common / Math.max(part.length, full.length) >= THRESHOLDS.shareReplacedLonger
    ? 'words-replaced'
    : null;
}

/** Where `part` stands as a run in `full`, or -1. */
function indexOfRun(full: readonly string[], part: readonly string[]): number {
  for (let i = 0; i + part.length <= full.length; i++) {
    let k = 0;
    while (k < part.length && full[i + k] === part[k]) k++;
    if (k === part.length) return i;
  }
  return -1;
}

/** Length of the longest common subsequence. Quadratic; both lists are at most LONGEST. */
export function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const row = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      row[j] =
        word === b[j - 1]
          ? (previous[j - 1] as number) + 1
          : Math.max(previous[j] as number, row[j - 1] as number);
    previous = row;
  }
  return previous[b.length] as number;
}
