import { cueStrength } from '#core/quotations/cues.ts';
import type { GoldReport, TrainingArticle } from './training-articles.ts';

/** A word must report this often, and be a reporting word in this share of its places. */
const LEAST = 2;
const LEAST_SHARE = 0.03;
/** The share of the hand-written verbs that the training data does not have. */
const LISTED_SHARE = 0.02;

/** Words that may report, folded, with how often they do where they stand. */
export type ReportingWords = ReadonlyMap<string, number>;

/** Learns reporting words: of each cue the word that is most often part of one, and the verbs of the lexicon. */
export function learnReportingWords(articles: readonly TrainingArticle[]): ReportingWords {
  const everywhere = new Map<string, number>();
  const inCues = new Map<string, number>();
  const count = (map: Map<string, number>, word: string): void => {
    map.set(word, (map.get(word) ?? 0) + 1);
  };
  for (const { reading, gold } of articles) {
    for (const word of reading.folded) count(everywhere, word);
    for (const { cue } of gold) for (const i of cue) count(inCues, reading.folded[i] as string);
  }
  const shares = new Map<string, number>();
  for (const [word, times] of inCues) shares.set(word, times / ((everywhere.get(word) ?? 0) + 2));
  const heads = new Map<string, number>();
  for (const { reading, gold } of articles)
    for (const report of gold) {
      const head = headOf(report, reading.folded, shares);
      if (head >= 0) count(heads, reading.folded[head] as string);
    }
  const learnt = new Map<string, number>();
  for (const [word, times] of heads) {
    const share = times / (everywhere.get(word) ?? 1);
    if (times >= LEAST && share >= LEAST_SHARE && /[a-z]/.test(word)) learnt.set(word, share);
  }
  for (const word of everywhere.keys())
    if (cueStrength(word) === 2 && !learnt.has(word)) learnt.set(word, LISTED_SHARE);
  return learnt;
}

/** The word of a cue with the greatest share, the last of equals; -1 where none has one. */
export function headOf({ cue }: GoldReport, folded: readonly string[], shares: ReportingWords): number {
  let head = -1;
  let most = 0;
  for (const i of cue) {
    const share = shares.get(folded[i] as string) ?? 0;
    if (share === 0 || share < most) continue;
    head = i;
    most = share;
  }
  return head;
}
