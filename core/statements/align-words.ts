import { diffArrays } from 'diff';
import { chainRuns, spanOf, type Chain } from './chain-runs.ts';
import type { SaidWord } from './said-words.ts';
import { sharedRuns } from './shared-runs.ts';

/** Words `from` to `to` (exclusive) of a text. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words of one text where the other has others, or none: one of the two may be empty. */
export interface Change {
  readonly a: Range;
  readonly b: Range;
}

/** Two stretches of words that are mostly the same, with what is not. */
export interface Alignment {
  readonly a: Range;
  readonly b: Range;
  /** In order and apart. */
  readonly changes: readonly Change[];
}

/** Texts up to this length are compared as a whole where they share no run of words. */
const SHORT = 14;
/** Up to these lengths of the shorter and the longer text two words in a row make a run; in longer ones they are chance. */
const SMALL = 60;
const SMALL_IN = 240;
/** Longest gap that is compared word by word. */
const LONGEST_GAP = 200;

/**
 * Where two texts say the same in the same words: the best alignment first, none of which uses words of another. Empty
 * where they share nothing.
 * @param most how many are looked for.
 */
export function alignWords(a: readonly SaidWord[], b: readonly SaidWord[], most: number): Alignment[] {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const runs = sharedRuns(a, b, shorter <= SMALL && longer <= SMALL_IN ? 2 : 3);
  const chains = chainRuns(a, runs, most);
  if (chains.length > 0) return chains.map((chain) => alignChain(a, b, chain));
  if (a.length > SHORT || b.length > SHORT) return [];
  return [{ a: { from: 0, to: a.length }, b: { from: 0, to: b.length }, changes: changesBetween(a, b) }];
}

function alignChain(a: readonly SaidWord[], b: readonly SaidWord[], chain: Chain): Alignment {
  const changes: Change[] = [];
  const span = spanOf(chain);
  let [i, j] = [span.a, span.b];
  for (const run of chain.runs) {
    if (run.a > i || run.b > j)
      changes.push(...changesBetween(a, b, { from: i, to: run.a }, { from: j, to: run.b }));
    [i, j] = [run.a + run.length, run.b + run.length];
  }
  return { a: { from: span.a, to: span.aEnd }, b: { from: span.b, to: span.bEnd }, changes };
}

/** The changes from words of `a` to words of `b`, in order. */
export function changesBetween(
  a: readonly SaidWord[],
  b: readonly SaidWord[],
  inA: Range = { from: 0, to: a.length },
  inB: Range = { from: 0, to: b.length },
): Change[] {
  if (inA.from === inA.to && inB.from === inB.to) return [];
  const [lengthA, lengthB] = [inA.to - inA.from, inB.to - inB.from];
  if (lengthA === 0 || lengthB === 0 || lengthA > LONGEST_GAP || lengthB > LONGEST_GAP)
    return [{ a: inA, b: inB }];
  const keys = (words: readonly SaidWord[], { from, to }: Range): string[] =>
    words.slice(from, to).map((word) => word.key);
  const changes: Change[] = [];
  let [i, j] = [inA.from, inB.from];
  for (const part of diffArrays(keys(a, inA), keys(b, inB))) {
    const size = part.value.length;
    if (!part.added && !part.removed) {
      i += size;
      j += size;
      continue;
    }
    const last = changes.at(-1);
    const own = {
      a: { from: i, to: part.removed ? i + size : i },
      b: { from: j, to: part.added ? j + size : j },
    };
    if (last && last.a.to === i && last.b.to === j)
      changes[changes.length - 1] = {
        a: { from: last.a.from, to: own.a.to },
        b: { from: last.b.from, to: own.b.to },
      };
    else changes.push(own);
    i = own.a.to;
    j = own.b.to;
  }
  return changes;
}
