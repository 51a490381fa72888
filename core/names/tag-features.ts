import { join, joinAs } from '../text/hash.ts';
import type { WordFacts } from './tag-facts.ts';

/** Version of the features: part of the tagger's file, since weights fit only the features they were trained with. */
export const FEATURE_VERSION = 5;

/** Facts stand this far into a sentence's array: as many edges before the first word and after the last. */
export const MARGIN = 2;

/** Which facts of a neighbour count, by its distance; positions 0 to 4 are two before to two after. */
export const positionFacts = (facts: WordFacts, position: number): readonly number[] =>
  position === 2 ? facts.here : position === 1 || position === 3 ? facts.beside : facts.far;

/** The feature of one fact at one position. */
export const positionFeature = (position: number, fact: number): number => join(100 + position, fact);

/** Features of a word by which the training collections disagree; at its own place and beside it. */
export const conventionFacts = (facts: WordFacts, position: number): readonly number[] =>
  position === 2
    ? [
        joinAs(400, 1, facts.word),
        joinAs(400, 2, facts.shape),
        joinAs(400, 5, facts.lists),
        join(406, 0),
        joinAs(400, 6, facts.cluster),
        joinAs(400, 7, facts.suffix3),
      ]
    : [
        join(position === 1 ? 401 : 402, facts.word),
        joinAs(400, 10 + position, facts.cluster),
        joinAs(400, 20 + position, facts.lists),
      ];

/** A run of capitalised words, with the small words between them. Indices into the sentence, `end` exclusive. */
export interface Runs {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

const LONGEST_LINK = 3;

/** The run each word stands in; -1 outside. `facts` has its margins. */
export function readRuns(facts: readonly WordFacts[], size: number): Runs {
  const start = new Int32Array(size).fill(-1);
  const end = new Int32Array(size).fill(-1);
  for (let i = 0; i < size;) {
    if (!(facts[i + MARGIN] as WordFacts).hasCapital) {
      i++;
      continue;
    }
    let last = i;
    for (let j = i + 1; j < size && j - last <= LONGEST_LINK; j++) {
      const next = facts[j + MARGIN] as WordFacts;
      if (next.hasCapital) last = j;
      else if (!next.isLink) break;
    }
    start.fill(i, i, last + 1);
    end.fill(last + 1, i, last + 1);
    i = last + 1;
  }
  return { start, end };
}

/** Longer runs count as runs of this many words. */
const LONG_RUN = 5;

/** 0: the first word of its run, 2: the last of several, 1: between. */
const placeIn = (i: number, from: number, to: number): number => (i === from ? 0 : i === to - 1 ? 2 : 1);

/**
 * Which words can be part of a name: those with a capital, their neighbours, and what a hyphen joins to them. All others
 * are outside names, unscored: of the words of people, organisations and places in the training data 1 in 100 is lost so,
 * and two words of three need no scoring.
 */
export function readCandidates(facts: readonly WordFacts[], size: number): Uint8Array {
  const candidates = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    if ((facts[i + MARGIN] as WordFacts).hasCapital)
      candidates.fill(1, Math.max(0, i - 1), Math.min(size, i + 2));
  }
  for (let i = 1; i + 1 < size; i++)
    if (candidates[i] === 1 && (facts[i + MARGIN] as WordFacts).isHyphen) candidates[i + 1] = 1;
  return candidates;
}

/** Most features `pairFeatures`, `conventionPairs` or `elsewhereFeatures` write. */
export const MOST_FEATURES = 32;

/** Writes the features of word `i` that two words or more make together, and those of its run. Returns their number. */
export function pairFeatures(facts: readonly WordFacts[], i: number, runs: Runs, out: Uint32Array): number {
  const at = i + MARGIN;
  const [p2, p1, w, n1, n2] = [facts[at - 2], facts[at - 1], facts[at], facts[at + 1], facts[at + 2]] as [
    WordFacts, WordFacts, WordFacts, WordFacts, WordFacts,
  ]; // prettier-ignore
  let n = 0;
  out[n++] = joinAs(200, w.shape, i === 0 ? 1 : 0);
  out[n++] = joinAs(201, p1.shape, w.shape, n1.shape);
  out[n++] = joinAs(202, p1.word, w.word);
  out[n++] = joinAs(203, w.word, n1.word);
  out[n++] = joinAs(204, p1.lists, w.lists);
  out[n++] = joinAs(205, w.lists, n1.lists);
  out[n++] = joinAs(206, p1.word, w.shape);
  out[n++] = joinAs(207, w.shape, n1.word);
  out[n++] = joinAs(208, p1.lists, w.lists, n1.lists);
  out[n++] = joinAs(209, w.shape, n1.suffix3);
  out[n++] = joinAs(210, w.shape, p1.suffix3);
  out[n++] = joinAs(211, w.shape, n1.shape, n2.shape);
  out[n++] = joinAs(212, w.shape, p1.shape, p2.shape);
  out[n++] = joinAs(213, w.lists, w.shape, n1.shape);
  out[n++] = joinAs(214, p1.word, p2.word);
  out[n++] = joinAs(215, n1.word, n2.word);
  if (w.cluster !== 0 && p1.cluster !== 0) out[n++] = joinAs(216, w.cluster, p1.cluster);
  if (w.cluster !== 0 && n1.cluster !== 0) out[n++] = joinAs(217, w.cluster, n1.cluster);
  const from = runs.start[i] as number;
  if (from < 0) return n;
  const to = runs.end[i] as number;
  const first = facts[from + MARGIN] as WordFacts;
  const last = facts[to - 1 + MARGIN] as WordFacts;
  const before = facts[from - 1 + MARGIN] as WordFacts;
  const after = facts[to + MARGIN] as WordFacts;
  const place = placeIn(i, from, to);
  const size = join(Math.min(to - from, LONG_RUN), place);
  out[n++] = joinAs(220, last.lists, place);
  out[n++] = joinAs(221, last.word, place);
  out[n++] = joinAs(222, first.word, place);
  out[n++] = joinAs(223, before.word, place);
  out[n++] = joinAs(224, after.word, place);
  out[n++] = join(225, size);
  out[n++] = joinAs(226, before.lists, size);
  out[n++] = joinAs(227, after.cluster, size);
  out[n++] = joinAs(228, before.cluster, size);
  out[n++] = joinAs(229, last.suffix3, place);
  out[n++] = joinAs(230, first.lists, last.lists, place);
  return n;
}

/** Writes the features of two words, and of a run, by which the training collections disagree. Returns their number. */
export function conventionPairs(
  facts: readonly WordFacts[],
  i: number,
  runs: Runs,
  out: Uint32Array,
): number {
  const at = i + MARGIN;
  const [p1, w, n1] = [facts[at - 1], facts[at], facts[at + 1]] as [WordFacts, WordFacts, WordFacts];
  out[0] = joinAs(403, p1.lists, w.lists);
  out[1] = joinAs(404, n1.lists, w.lists);
  out[2] = joinAs(405, w.shape, p1.shape, n1.shape);
  const from = runs.start[i] as number;
  if (from < 0) return 3;
  const to = runs.end[i] as number;
  const last = facts[to - 1 + MARGIN] as WordFacts;
  const place = placeIn(i, from, to);
  out[3] = joinAs(407, last.lists, Math.min(to - from, LONG_RUN), place);
  out[4] = joinAs(408, last.word, place);
  return 5;
}

/**
 * Writes the features of what the words at and around `i` are elsewhere in the text. Returns their number.
 * @param labels the tag each word mostly has elsewhere, 255 where it stands nowhere else; with margins of 1.
 * @param trust how many occurrences say so and how unanimously, without margins.
 */
export function elsewhereFeatures(
  facts: readonly WordFacts[],
  i: number,
  labels: Uint8Array,
  trust: Uint8Array,
  out: Uint32Array,
): number {
  const [left, here, right] = [labels[i], labels[i + 1], labels[i + 2]] as [number, number, number];
  const { shape, lists } = facts[i + MARGIN] as WordFacts;
  let n = 0;
  if (here !== NOWHERE) {
    out[n++] = join(600, here);
    out[n++] = joinAs(601, here, shape);
    out[n++] = joinAs(602, here, trust[i] as number);
    out[n++] = joinAs(607, here, lists);
  }
  if (here !== NOWHERE || left !== NOWHERE) out[n++] = joinAs(603, here, left);
  if (here !== NOWHERE || right !== NOWHERE) out[n++] = joinAs(604, here, right);
  if (left !== NOWHERE) out[n++] = joinAs(605, left, shape);
  if (right !== NOWHERE) out[n++] = joinAs(606, right, shape);
  return n;
}

/** In `labels`: the word stands nowhere else near. */
export const NOWHERE = 255;
