import { isLocalKey } from '../names/local-key.ts';
import { THRESHOLDS, type FidelityRule } from './fidelity-rules.ts';
import { labelWords } from './label-fidelity.ts';
import type { PassageIndex, PlacedPassage } from './passage-index.ts';
import { agreement, isReworded } from './same-content.ts';

/** Two passages that say the same; `rule` as read from `a` to `b`. */
export interface PassagePair {
  readonly a: PlacedPassage;
  readonly b: PlacedPassage;
  readonly rule: FidelityRule;
  /** How good the pair is, for choosing among several: 0 to 2. */
  readonly score: number;
}

/** Pairs of `own` passages with the index's, each passage with its best partner of each other article. */
export function alignPassages(own: readonly PlacedPassage[], index: PassageIndex): PassagePair[] {
  const pairs: PassagePair[] = [];
  for (const a of own) {
    const best = new Map<string, PassagePair>();
    for (const b of index.candidates(a.passage, a.quotation.articleId)) {
      const pair = comparePassages(a, b);
      const before = best.get(b.quotation.articleId);
      if (pair && (!before || pair.score > before.score)) best.set(b.quotation.articleId, pair);
    }
    pairs.push(...best.values());
  }
  return [...pairs, ...pairsBeside(own, index, pairs)];
}

/** Whether two passages say the same by themselves. */
function comparePassages(a: PlacedPassage, b: PlacedPassage): PassagePair | null {
  const found = agreement(a.passage, b.passage);
  const [long, short] = a.passage.words.length >= b.passage.words.length ? [a, b] : [b, a];
  const rule = labelWords(long.passage.words, short.passage.words, /…|\.\.\.|\[/.test(short.passage.text));
  const twoSpeakers = speakersDiffer(a, b);
  if (rule !== null && (rule !== 'words-replaced' || found.dice >= THRESHOLDS.diceReplaced)) {
    if (!twoSpeakers || short.passage.words.length >= THRESHOLDS.fewestWordsTwoSpeakers)
      return { a, b, rule, score: 1 + found.dice };
  }
  return !twoSpeakers && isReworded(found)
    ? { a, b, rule: 'same-content-in-order', score: found.dice }
    : null;
}

function speakersDiffer(a: PlacedPassage, b: PlacedPassage): boolean {
  const [one, two] = [a, b].map(({ quotation }) => quotation.speaker?.key ?? null);
  if (typeof one !== 'string' || typeof two !== 'string') return false;
  return one !== two && !isLocalKey(one) && !isLocalKey(two);
}

/**
 * Between an article and a near copy of it: passages near sure pairs, in the same order, that agree a little. Reworded
 * copies lose most words of a short sentence, but keep its place. Two reports of one speech, which share a few quotations
 * among others, are none.
 */
function pairsBeside(
  own: readonly PlacedPassage[],
  index: PassageIndex,
  sure: readonly PassagePair[],
): PassagePair[] {
  const found: PassagePair[] = [];
  const ownByArticle = byArticle(own);
  const othersByArticle = byArticle(index.passages);
  for (const pairs of betweenTwo(sure)) {
    const { a: first, b: second } = pairs[0] as PassagePair;
    const mine = ownByArticle.get(first.quotation.articleId) ?? [];
    const theirs = othersByArticle.get(second.quotation.articleId) ?? [];
    const [usedA, usedB] = [new Set(pairs.map((pair) => pair.a)), new Set(pairs.map((pair) => pair.b))];
    if (pairs.length < THRESHOLDS.pairsOfCopies) continue;
    const share = Math.max(usedA.size / mine.length, usedB.size / theirs.length);
    if (share <= THRESHOLDS.shareOfCopies) continue;
    const others = theirs.filter((other) => !usedB.has(other));
    for (const a of mine) {
      if (usedA.has(a)) continue;
      let best: PassagePair | null = null;
      for (const b of others) {
        if (speakersDiffer(a, b) || !nearPair(a, b, pairs)) continue;
        const { dice } = agreement(a.passage, b.passage);
        if (dice >= THRESHOLDS.diceBeside && dice > (best?.score ?? 0))
          best = { a, b, rule: 'beside-aligned-passages', score: dice };
      }
      if (best) found.push(best);
    }
  }
  return found;
}

function byArticle(passages: readonly PlacedPassage[]): Map<string, PlacedPassage[]> {
  const lists = new Map<string, PlacedPassage[]>();
  for (const passage of passages) {
    const list = lists.get(passage.quotation.articleId);
    if (list) list.push(passage);
    else lists.set(passage.quotation.articleId, [passage]);
  }
  return lists;
}

/** Pairs by the two articles they are of. */
function betweenTwo(pairs: readonly PassagePair[]): Iterable<PassagePair[]> {
  const lists = new Map<string, PassagePair[]>();
  for (const pair of pairs) {
    const key = JSON.stringify([pair.a.quotation.articleId, pair.b.quotation.articleId]);
    const list = lists.get(key);
    if (list) list.push(pair);
    else lists.set(key, [pair]);
  }
  return lists.values();
}

const nearPair = (a: PlacedPassage, b: PlacedPassage, pairs: readonly PassagePair[]): boolean =>
  pairs.some((pair) => {
    const [before, behind] = [pair.a.order - a.order, pair.b.order - b.order];
    const reach = THRESHOLDS.besideReach;
    return before * behind > 0 && Math.abs(before) <= reach && Math.abs(behind) <= reach;
  });
