import type { Fidelity } from './statement.ts';

/** The rules that decide how two versions of a statement relate, in the order they are tried. `means` is for readers of code. */
export const FIDELITY_RULES = [
  { rule: 'same-words', fidelity: 'verbatim', means: 'the same words; case, marks and spelling aside' },
  { rule: 'negation-changed', fidelity: 'altered', means: 'one says "not", "never" or the like where the other does not' },
  { rule: 'number-changed', fidelity: 'altered', means: 'a number differs' },
  { rule: 'order-changed', fidelity: 'altered', means: 'the same words, their parts in another order' },
  { rule: 'words-cut-inside', fidelity: 'altered', means: 'words left out inside, in silence' },
  { rule: 'words-added', fidelity: 'altered', means: 'words the fuller version does not have, without brackets' },
  { rule: 'words-replaced', fidelity: 'altered', means: 'other words in their place' },
  { rule: 'parts-overlap', fidelity: 'partial', means: 'each begins or ends where the other goes on; the common words are the same' },
  { rule: 'words-cut-inside-declared', fidelity: 'partial', means: 'words left out inside, at an ellipsis or between quoted pieces' },
  { rule: 'words-bracketed', fidelity: 'partial', means: 'words put in or replaced inside, in brackets' },
  { rule: 'words-cut-at-the-end', fidelity: 'partial', means: 'begins as the fuller version and stops earlier' },
  { rule: 'words-cut-at-the-start', fidelity: 'partial', means: 'begins later and goes on to the end' },
  { rule: 'words-cut-at-both-ends', fidelity: 'partial', means: 'words from the middle' },
  { rule: 'same-content-in-order', fidelity: 'reworded', means: 'names, numbers and rare words in the same order, other words' },
  { rule: 'beside-aligned-passages', fidelity: 'reworded', means: 'weaker agreement, between two texts that agree before and after' },
] as const satisfies readonly {
  readonly rule: string;
  readonly fidelity: Fidelity;
  readonly means: string;
}[]; // prettier-ignore

export type FidelityRule = (typeof FIDELITY_RULES)[number]['rule'];

export const fidelityOf = (rule: FidelityRule): Fidelity =>
  (FIDELITY_RULES.find((entry) => entry.rule === rule) as (typeof FIDELITY_RULES)[number]).fidelity;

/**
 * Thresholds of the rules. Shares are 0 to 1; weights are of content words (`weightOf`): 0 common, 1 other, 1.5 names and
 * numbers. Chosen by `npm run bench -- labels`, and held by transformations.test.ts and false-pairs.test.ts.
 */
export const THRESHOLDS = {
  /** Fewest words of a version that is the same or cut. */
  fewestWordsCut: 4,
  /** The common words' weight and this much for each of them must make this: 4 words of weight 1.5, or 10 of none. */
  weightOfAnyWord: 0.25,
  leastEvidence: 2.5,
  /**
   * Altered: fewest common words; share of the version's words, and of the fuller one's between first and last common one,
   * that are the same; and the evidence, which must be more where the version is set against a part of the fuller one.
   */
  fewestWordsAltered: 4,
  shareAltered: 0.6,
  shareAlteredFuller: 0.4,
  leastEvidenceOfPart: 5,
  /** And then so many words in a row must be the same. */
  leastRunOfPart: 4,
  /** Of the weight of both versions' words there, the share that is common (Dice). */
  diceAltered: 0.4,
  /** A run of this many words, of this weight, makes up for half the words being others. */
  longRun: 8,
  longRunWeight: 3,
  shareWithLongRun: 0.5,
  /** Of the words of both, the share that are the same where only their order differs. */
  shareReordered: 0.9,
  /** Between two speakers the same words count from this length and this share on. */
  fewestWordsTwoSpeakers: 8,
  shareTwoSpeakers: 0.8,
  /** Words at an end that neither cut nor run explains are replaced ones up to this many, or this share of the rest. */
  wordsReplacedAtEnd: 3,
  shareReplacedAtEnd: 0.25,
  /** Reworded, by itself: either of these is enough. */
  reworded: [
    { shared: 7, dice: 0.42, order: 0.8, pairs: 7 },
    { shared: 5, dice: 0.55, order: 0.9, pairs: 4 },
  ],
  /** Reworded, between two articles that have this many sure rewordings. */
  rewordedBetweenCopies: { shared: 4, dice: 0.3, order: 0.6, pairs: 2 },
  rewordingsOfCopies: 2,
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
