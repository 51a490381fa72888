import { IDENTITY, type WordFacts } from '#core/names/tag-facts.ts';
import type { Elsewhere } from '#core/names/tag-elsewhere.ts';
import {
  MARGIN,
  MOST_FEATURES,
  conventionFacts,
  conventionPairs,
  elsewhereFeatures,
  pairFeatures,
  positionFacts,
  positionFeature,
  readCandidates,
  readRuns,
} from '#core/names/tag-features.ts';
import type { FeatureNumbers } from './feature-numbers.ts';

/** A candidate word of a sentence, as numbers of its features. */
export interface Candidate {
  readonly at: number;
  readonly tag: number;
  /** Features that only this very word has. */
  readonly identity: Uint32Array;
  readonly features: Uint32Array;
  /** Features by which the collections disagree. */
  readonly convention: Uint32Array;
}

/** Neighbouring candidates of one sentence: the words around are outside names. */
export type Stretch = readonly Candidate[];

/** One sentence of the training data: its stretches and what its words are elsewhere. */
export interface Example {
  readonly size: number;
  readonly facts: readonly WordFacts[];
  readonly stretches: readonly Stretch[];
  /** Which collection the sentence is of: 1 or -1; 0 says nothing. */
  readonly convention: number;
}

/** The features of each candidate as hashes; the numbers are given once all are counted. */
export function readExample(
  facts: readonly WordFacts[],
  tags: readonly number[],
  convention: number,
  features: FeatureNumbers,
): () => Example {
  const size = tags.length;
  const candidates = readCandidates(facts, size);
  const runs = readRuns(facts, size);
  const buffer = new Uint32Array(MOST_FEATURES);
  const stretches: { at: number; identity: Uint32Array; features: Uint32Array; convention: Uint32Array }[][] =
    [];
  for (let i = 0; i < size; i++) {
    if (candidates[i] === 0) continue;
    if (i === 0 || candidates[i - 1] === 0) stretches.push([]);
    const identity: number[] = [];
    const own: number[] = [];
    const differing: number[] = [];
    for (let position = 0; position <= 2 * MARGIN; position++) {
      const word = facts[i + position] as WordFacts;
      for (const [k, fact] of positionFacts(word, position).entries())
        (position === MARGIN && k < IDENTITY ? identity : own).push(positionFeature(position, fact));
      if (position >= 1 && position <= 3) differing.push(...conventionFacts(word, position));
    }
    own.push(...buffer.subarray(0, pairFeatures(facts, i, runs, buffer)));
    differing.push(...buffer.subarray(0, conventionPairs(facts, i, runs, buffer)));
    for (const hash of identity) features.meet(hash);
    for (const hash of own) features.meet(hash);
    for (const hash of differing) features.meet(hash);
    stretches.at(-1)?.push({
      at: i,
      identity: Uint32Array.from(identity),
      features: Uint32Array.from(own),
      convention: Uint32Array.from(differing),
    });
  }
  return () => ({
    size,
    facts,
    convention,
    stretches: stretches.map((stretch) =>
      stretch.map(({ at, identity, features: own, convention: differing }) => ({
        at,
        tag: tags[at] as number,
        identity: features.numbers(identity),
        features: features.numbers(own),
        convention: features.numbers(differing),
      })),
    ),
  });
}

/** The same examples with features under other numbers; those whose new number is negative are left out. */
export function renumbered(example: Example, numbers: Int32Array): Example {
  const list = (features: Uint32Array): Uint32Array =>
    features.map((feature) => numbers[feature] as number).filter((number) => number !== LEFT_OUT);
  return {
    ...example,
    stretches: example.stretches.map((stretch) =>
      stretch.map((candidate) => ({
        ...candidate,
        identity: list(candidate.identity),
        features: list(candidate.features),
        convention: list(candidate.convention),
      })),
    ),
  };
}
/** -1 as an unsigned number. */
const LEFT_OUT = 0xffffffff;

/** The features of what words are elsewhere, as hashes, one list a candidate of the example in order. */
export function elsewhereOf(example: Example, elsewhere: Elsewhere): Uint32Array[] {
  const buffer = new Uint32Array(MOST_FEATURES);
  return example.stretches.flatMap((stretch) =>
    stretch.map(({ at }) =>
      buffer.slice(0, elsewhereFeatures(example.facts, at, elsewhere.labels, elsewhere.trust, buffer)),
    ),
  );
}
