import { THRESHOLDS } from './fidelity-rules.ts';
import { commonInOrder } from './common-in-order.ts';
import type { Passage } from './passages.ts';
import type { SaidWord } from './said-words.ts';

/** How much two passages say the same in other words. */
export interface Agreement {
  /** Different content stems in both. */
  readonly shared: number;
  /** Their weight as a share of both passages' (Dice), 0 to 1. */
  readonly dice: number;
  /** Of the shared stems, the share in the same order. */
  readonly order: number;
  /** Neighbouring stems in both, at least one of them content. */
  readonly pairs: number;
}

export function agreement(a: Passage, b: Passage): Agreement {
  const weights = new Map(b.words.filter((word) => word.weight > 0).map((word) => [word.stem, word.weight]));
  const shared = new Map<string, number>();
  for (const { stem, weight } of a.words) {
    const other = weights.get(stem);
    if (weight > 0 && other !== undefined) shared.set(stem, (weight + other) / 2);
  }
  const weight = [...shared.values()].reduce((sum, value) => sum + value, 0);
  const inOrder = (words: readonly SaidWord[]): string[] =>
    words.map((word) => word.stem).filter((stem) => shared.has(stem));
  const [first, second] = [inOrder(a.words), inOrder(b.words)];
  const shorter = Math.min(first.length, second.length);
  return {
    shared: shared.size,
    dice: a.weight + b.weight > 0 ? (2 * weight) / (a.weight + b.weight) : 0,
    order: shorter === 0 ? 0 : commonInOrder(first.slice(0, 200), second.slice(0, 200)) / shorter,
    pairs: sharedPairs(a.words, b.words),
  };
}

function sharedPairs(a: readonly SaidWord[], b: readonly SaidWord[]): number {
  const pairsOf = (words: readonly SaidWord[]): Set<string> => {
    const pairs = new Set<string>();
    for (let i = 1; i < words.length; i++) {
      const [one, two] = [words[i - 1], words[i]] as [SaidWord, SaidWord];
      if (one.weight + two.weight > 0) pairs.add(`${one.stem} ${two.stem}`);
    }
    return pairs;
  };
  const others = pairsOf(b);
  return [...pairsOf(a)].filter((pair) => others.has(pair)).length;
}

/** What agreement must reach. */
export type Least = { readonly [K in keyof Agreement]: number };

export const reaches = (found: Agreement, least: Least): boolean =>
  found.shared >= least.shared &&
  found.dice >= least.dice &&
  found.order >= least.order &&
  found.pairs >= least.pairs;

/** Enough to call one a rewording of the other by itself. */
export const isReworded = (found: Agreement): boolean =>
  THRESHOLDS.reworded.some((least) => reaches(found, least));
