import type { Span } from '../text/span.ts';
import { contentWords } from './content-words.ts';
import { FIDELITY_RULES, THRESHOLDS, type FidelityRule } from './fidelity-rules.ts';
import { labelWords } from './label-fidelity.ts';
import type { PassagePair } from './align-passages.ts';
import type { IndexedQuotation } from './passage-index.ts';

/** A stretch of a quotation. */
export interface QuotationPart extends Span {
  readonly quotation: IndexedQuotation;
  readonly text: string;
}

/** Two stretches of quotations that say the same. */
export interface PartPair {
  readonly a: QuotationPart;
  readonly b: QuotationPart;
  readonly rule: FidelityRule;
}

/** Joins pairs of passages that follow each other in both quotations into one pair each. */
export function joinPairs(pairs: readonly PassagePair[]): PartPair[] {
  const sorted = [...pairs].sort(
    (x, y) =>
      compare(x.a.quotation.id, y.a.quotation.id) ||
      compare(x.b.quotation.id, y.b.quotation.id) ||
      x.a.passage.start - y.a.passage.start,
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function follows(one: PassagePair, two: PassagePair): boolean {
  if (one.a.quotation !== two.a.quotation || one.b.quotation !== two.b.quotation) return false;
  return two.a.order - one.a.order === 1 && two.b.order - one.b.order === 1;
}

function fits(group: readonly PassagePair[]): boolean {
  const count = (side: 'a' | 'b'): number =>
    group.reduce((sum, pair) => sum + pair[side].passage.words.length, 0);
  return count('a') <= THRESHOLDS.longestJoined && count('b') <= THRESHOLDS.longestJoined;
}

function joined(group: readonly PassagePair[]): PartPair {
  const [first, last] = [group[0] as PassagePair, group.at(-1) as PassagePair];
  const part = (side: 'a' | 'b'): QuotationPart => {
    const { quotation } = first[side];
    const [start, end] = [first[side].passage.start, last[side].passage.end];
    return {
      quotation,
      start,
      end,
      text: quotation.text.slice(start - quotation.start, end - quotation.start),
    };
  };
  const [a, b] = [part('a'), part('b')];
  if (group.length === 1) return { a, b, rule: first.rule };
  return { a, b, rule: ruleOf(a.text, b.text) ?? mildest(group) };
}

/** The rule from the longer text to the shorter, by their words. */
export function ruleOf(one: string, two: string): FidelityRule | null {
  const [x, y] = [contentWords(one), contentWords(two)];
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  return labelWords(long, short, /…|\.\.\.|\[/.test(x.length >= y.length ? two : one));
}

/** Of several rules the one that admits most change. */
function mildest(group: readonly PassagePair[]): FidelityRule {
  const rank = (rule: FidelityRule): number => FIDELITY_RULES.findIndex((entry) => entry.rule === rule);
  return (
    group
      .map((pair) => pair.rule)
      .sort((x, y) => rank(y) - rank(x))
      .find((rule) => rule !== 'beside-aligned-passages') ?? (group[0] as PassagePair).rule
  );
}
