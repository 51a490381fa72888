import { THRESHOLDS, type FidelityRule } from './fidelity-rules.ts';
import type { IndexedQuotation } from './indexed-quotation.ts';
import { joinPairs, type PassagePair, type PlacedPassage } from './join-pairs.ts';
import type { Passage } from './passages.ts';
import type { PartPair, QuotationPart } from './quotation-part.ts';
import { agreement, reaches, type Agreement } from './same-content.ts';
import { sameSpeaker } from './same-speaker.ts';
import { read } from './version-index.ts';

/**
 * Between an article and a reworded copy of it: passages that agree less than by themselves would do. Where two articles
 * have sure rewordings, others need to agree less; and where these make most of one of them, the passages between need to
 * agree a little only: reworded copies lose most words of a short sentence, but keep its place. Two reports of one speech,
 * which share a few quotations among others, are none.
 * @param own quotations of one article, @param others of another, both in order. @param sure their pairs so far.
 */
export function pairsBeside(
  own: readonly IndexedQuotation[],
  others: readonly IndexedQuotation[],
  sure: readonly PartPair[],
): PartPair[] {
  const reworded = sure.filter((pair) => pair.rule === 'same-content-in-order').length;
  if (reworded < THRESHOLDS.rewordingsOfCopies) return [];
  const [mine, theirs] = [placed(own), placed(others)];
  const anchors = sure.flatMap((pair) => anchorsOf(pair, mine, theirs));
  const found = pairsNear(
    mine,
    theirs,
    anchors,
    (agreed) => reaches(agreed, THRESHOLDS.rewordedBetweenCopies),
    null,
  );
  anchors.push(...found.map((pair) => ({ a: pair.a.order, b: pair.b.order })));
  const [usedA, usedB] = [new Set(anchors.map(({ a }) => a)), new Set(anchors.map(({ b }) => b))];
  const share = Math.max(usedA.size / mine.length, usedB.size / theirs.length);
  const rewordedMost = 2 * (reworded + found.length) >= sure.length + found.length;
  if (
    rewordedMost &&
    Math.min(usedA.size, usedB.size) >= THRESHOLDS.pairsOfCopies &&
    share > THRESHOLDS.shareOfCopies
  )
    found.push(
      ...pairsNear(
        mine,
        theirs,
        anchors,
        ({ dice }) => dice >= THRESHOLDS.diceBeside,
        THRESHOLDS.besideReach,
      ),
    );
  return joinPairs(found);
}

/** Each passage that has no partner yet with the best one that is enough; if need be within `reach` of pairs and in their order. */
function pairsNear(
  mine: readonly OrderedPassage[],
  theirs: readonly OrderedPassage[],
  anchors: readonly Anchor[],
  isEnough: (agreed: Agreement) => boolean,
  reach: number | null,
): NearPair[] {
  const [usedA, usedB] = [new Set(anchors.map(({ a }) => a)), new Set(anchors.map(({ b }) => b))];
  const stems = theirs.map(stemsOf);
  const found: NearPair[] = [];
  for (const a of mine) {
    if (usedA.has(a.order)) continue;
    const own = [...stemsOf(a)];
    let best: NearPair | null = null;
    for (const [i, b] of theirs.entries()) {
      if (!own.some((stem) => stems[i]?.has(stem))) continue;
      if (usedB.has(b.order) || (reach !== null && !isNear(a, b, anchors, reach))) continue;
      if (sameSpeaker(a.quotation.speaker, b.quotation.speaker) === 'different') continue;
      const agreed = agreement(a.passage, b.passage);
      if (isEnough(agreed) && agreed.dice > (best?.score ?? 0))
        best = { a, b, rule: ruleOf(a.passage, b.passage), score: agreed.dice };
    }
    if (best) found.push(best);
  }
  return found;
}

/** A word or two may be the same: too few to be found by themselves. */
const ruleOf = ({ words }: Passage, other: Passage): FidelityRule =>
  words.length === other.words.length && words.every(({ key }, i) => key === other.words[i]?.key)
    ? 'same-words'
    : 'beside-aligned-passages';

/** A passage with its place in its article. */
interface OrderedPassage extends PlacedPassage {
  readonly order: number;
}

/** A pair with both places. */
interface NearPair extends PassagePair {
  readonly a: OrderedPassage;
  readonly b: OrderedPassage;
}

/** The stems that tell something: passages without any in common need not be compared. */
const stemsOf = ({ passage }: PlacedPassage): Set<string> =>
  new Set(passage.words.filter(({ weight }) => weight > 0).map(({ stem }) => stem));

/** Two passages, by their order in the articles, that say the same. */
interface Anchor {
  readonly a: number;
  readonly b: number;
}

const placed = (quotations: readonly IndexedQuotation[]): OrderedPassage[] =>
  quotations
    .flatMap((quotation) => read(quotation).passages.map((passage) => ({ passage, quotation })))
    .map((one, order) => ({ ...one, order }));

/** The passages of a sure pair, one by one: the first with the first and so on. */
function anchorsOf(
  pair: PartPair,
  mine: readonly OrderedPassage[],
  theirs: readonly OrderedPassage[],
): Anchor[] {
  const [a, b] = [passagesIn(pair.a, mine), passagesIn(pair.b, theirs)];
  const count = Math.max(a.length, b.length);
  if (a.length === 0 || b.length === 0) return [];
  const at = (list: readonly number[], i: number): number => list[Math.min(i, list.length - 1)] as number;
  return Array.from({ length: count }, (_, i) => ({ a: at(a, i), b: at(b, i) }));
}

/** By the offsets: parts and passages were read from the same quotation, perhaps twice. */
const passagesIn = (part: QuotationPart, passages: readonly OrderedPassage[]): number[] =>
  passages
    .filter(({ quotation, passage }) => {
      if (quotation.id !== part.quotation.id) return false;
      const [first, last] = [passage.words[0], passage.words.at(-1)];
      if (!first || !last) return false;
      const common = Math.min(part.end, last.end) - Math.max(part.start, first.start);
      return common > (last.end - first.start) / 2 || common > (part.end - part.start) / 2;
    })
    .map(({ order }) => order);

/** Near a pair in both texts, and before or behind every near one in both. */
function isNear(a: OrderedPassage, b: OrderedPassage, anchors: readonly Anchor[], reach: number): boolean {
  const near = anchors
    .map((anchor) => [anchor.a - a.order, anchor.b - b.order] as const)
    .filter(([before, behind]) => Math.abs(before) <= reach && Math.abs(behind) <= reach);
  return near.length > 0 && near.every(([before, behind]) => before * behind > 0);
}
