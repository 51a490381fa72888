import type { Fidelity } from './statement.ts';

/** The rules that decide how a version relates to the fullest one, in the order they are tried. */
export const FIDELITY_RULES = [
  {
    rule: 'same-words',
    fidelity: 'verbatim',
    means: 'the same words; case, marks and spelling variants aside',
  },
  {
    rule: 'words-cut-at-the-end',
    fidelity: 'partial',
    means: 'begins as the fullest version and stops earlier',
  },
  { rule: 'words-cut-at-the-start', fidelity: 'partial', means: 'begins later and goes on to the end' },
  { rule: 'words-cut-at-both-ends', fidelity: 'partial', means: 'words from the middle' },
  {
    rule: 'words-cut-inside-declared',
    fidelity: 'partial',
    means: 'words left out inside, with an ellipsis',
  },
  { rule: 'words-cut-inside', fidelity: 'altered', means: 'words left out inside, without an ellipsis' },
  {
    rule: 'words-replaced',
    fidelity: 'altered',
    means: 'most words in the same order, some replaced or added',
  },
  {
    rule: 'same-content-in-order',
    fidelity: 'reworded',
    means: 'names, numbers and rare words in the same order, other words',
  },
  {
    rule: 'beside-aligned-passages',
    fidelity: 'reworded',
    means: 'weaker agreement, between two texts that agree before and after',
  },
] as const satisfies readonly {
  readonly rule: string;
  readonly fidelity: Fidelity;
  readonly means: string;
}[];

export type FidelityRule = (typeof FIDELITY_RULES)[number]['rule'];

export const fidelityOf = (rule: FidelityRule): Fidelity =>
  (FIDELITY_RULES.find((entry) => entry.rule === rule) as (typeof FIDELITY_RULES)[number]).fidelity;

/** Thresholds of the rules. Shares are 0 to 1. */
export const THRESHOLDS = {
  /** Fewest words of a version that is the same or cut, and the weight of its content words. */
  fewestWordsCut: 4,
  leastWeightCut: 2,
  /** Fewest words in all for a version with replaced words. */
  fewestWordsReplaced: 5,
  /** Share of the shorter version's words that must stand in the same order for "words-replaced", and of the longer's. */
  shareReplaced: 0.62,
  shareReplacedLonger: 0.4,
  /** "words-replaced" also needs this much content in common (Dice). */
  diceReplaced: 0.4,
  /** Between two speakers the same words count from this length on. */
  fewestWordsTwoSpeakers: 8,
  /** Reworded: different content stems shared, and their weight as a share of both (Dice). */
  fewestShared: 4,
  diceReworded: 0.3,
  /** Of the shared stems, the share that stand in the same order. */
  orderReworded: 0.6,
  /** Neighbouring words shared, one of them content. */
  pairsReworded: 2,
  /** Beside aligned passages: Dice, and how many passages away the aligned ones may be in either text. */
  diceBeside: 0.1,
  besideReach: 4,
  /** Strong pairs of passages that make two articles look like versions of one text. */
  pairsOfCopies: 3,
  /** And the share of one article's passages that the other must have more than: most of it. */
  shareOfCopies: 0.5,
  /** Longest version that is put together of passages in a row, in words. */
  longestJoined: 100,
} as const;
