import { FIDELITY_RULES, THRESHOLDS, type FidelityRule } from './fidelity-rules.ts';
import type { IndexedQuotation } from './indexed-quotation.ts';
import type { Passage } from './passages.ts';
import { partOf, type PartPair } from './quotation-part.ts';

/** A passage with where it stands. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly quotation: IndexedQuotation;
}

/** Two passages that say the same in other words. */
export interface PassagePair {
  readonly a: PlacedPassage;
  readonly b: PlacedPassage;
  readonly rule: FidelityRule;
  /** How good the pair is, for choosing among several: 0 to 1. */
  readonly score: number;
}

/** Joins pairs of passages that follow each other in both quotations into one pair each. */
export function joinPairs(pairs: readonly PassagePair[]): PartPair[] {
  const sorted = [...pairs].sort(
    (x, y) =>
      compare(x.a.quotation.id, y.a.quotation.id) ||
      compare(x.b.quotation.id, y.b.quotation.id) ||
      startOf(x.a) - startOf(y.a),
  );
  const groups: PassagePair[][] = [];
  for (const pair of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && follows(last, pair) && fits([...group, pair])) group.push(pair);
    else groups.push([pair]);
  }
  return groups.map(joined);
}

const startOf = ({ passage }: PlacedPassage): number => passage.words[0]?.start ?? 0;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function follows(one: PassagePair, two: PassagePair): boolean {
  if (one.a.passage.stretch !== two.a.passage.stretch || one.b.passage.stretch !== two.b.passage.stretch)
    return false;
  return one.a.passage.to === two.a.passage.from && one.b.passage.to === two.b.passage.from;
}

function fits(group: readonly PassagePair[]): boolean {
  const count = (side: 'a' | 'b'): number =>
    group.reduce((sum, pair) => sum + pair[side].passage.words.length, 0);
  return count('a') <= THRESHOLDS.longestJoined && count('b') <= THRESHOLDS.longestJoined;
}

function joined(group: readonly PassagePair[]): PartPair {
  const [first, last] = [group[0] as PassagePair, group.at(-1) as PassagePair];
  const part = (side: 'a' | 'b'): PartPair['a'] => {
    const { quotation, passage } = first[side];
    return partOf(quotation, passage.stretch, { from: passage.from, to: last[side].passage.to });
  };
  return { a: part('a'), b: part('b'), rule: mildest(group), alignment: null };
}

/** Of several rules the surest. */
function mildest(group: readonly PassagePair[]): FidelityRule {
  const rank = (rule: FidelityRule): number => FIDELITY_RULES.findIndex((entry) => entry.rule === rule);
  return group.map((pair) => pair.rule).sort((x, y) => rank(x) - rank(y))[0] as FidelityRule;
}
