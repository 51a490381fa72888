import { conventions } from './tag-convention.ts';
import { readElsewhere } from './tag-elsewhere.ts';
import { FactCache, type WordFacts } from './tag-facts.ts';
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
} from './tag-features.ts';
import { bestSequence } from './tag-sequence.ts';
import { TAGS } from './tag.ts';
import { SCALES, findFeature, openTaggerFile, wordKnowledge } from './tagger-file.ts';

export { TaggerError } from './tagger-file.ts';

/** Tags the words of a text with parts of names. */
export interface NameTagger {
  /**
   * One tag number (index into `TAGS`) a word, one array a sentence. The sentences are those of one text in order: what a
   * word is in one sentence helps in the others. Linear in the number of words.
   */
  tag(sentences: readonly (readonly string[])[]): Uint8Array[];
}

const COLUMNS = TAGS.length;
const POSITIONS = 2 * MARGIN + 1;

/**
 * Reads a tagger from its file's bytes, in place.
 * @throws TaggerError where magic, format, features or size are not those of this version.
 */
export function loadTagger(bytes: ArrayBuffer): NameTagger {
  const file = openTaggerFile(bytes);
  const { weights, scales, transitions } = file;
  const cache = new FactCache(wordKnowledge(file));
  const found = new Uint32Array(MOST_FEATURES);
  const add = (hash: number, scores: Float64Array, at: number, factor: number): void => {
    const slot = findFeature(file, hash);
    if (slot < 0) return;
    const bits = weights[slot] as number;
    const scale = factor * (SCALES[scales[slot] as number] as number);
    for (let t = 1; t < COLUMNS; t++)
      scores[at + t] = (scores[at + t] as number) + scale * ((bits << (32 - 4 * t)) >> 28);
  };
  const summing = new Float64Array(2 * COLUMNS);
  /** What a word adds to the scores at a position, then to those of its convention; summed once a word. */
  const sumOf = (facts: WordFacts, position: number): readonly number[] => {
    const sum = facts.sums[position];
    if (sum) return sum;
    summing.fill(0);
    for (const fact of positionFacts(facts, position)) add(positionFeature(position, fact), summing, 0, 1);
    if (hasConvention(position))
      for (const hash of conventionFacts(facts, position)) add(hash, summing, COLUMNS, 1);
    return (facts.sums[position] = [...summing]);
  };
  const scoreWords = (
    facts: readonly WordFacts[],
    candidates: Uint8Array,
    convention: number,
  ): Float64Array => {
    const size = candidates.length;
    const scores = new Float64Array(size * COLUMNS);
    const runs = readRuns(facts, size);
    for (let i = 0; i < size; i++) {
      if (candidates[i] === 0) continue;
      const at = i * COLUMNS;
      for (let t = 0; t < COLUMNS; t++) scores[at + t] = transitions[(COLUMNS + 1) * COLUMNS + t] as number;
      for (let position = 0; position < POSITIONS; position++) {
        const sum = sumOf(facts[i + position] as WordFacts, position);
        for (let t = 1; t < COLUMNS; t++) scores[at + t] = (scores[at + t] as number) + (sum[t] as number);
        if (!hasConvention(position)) continue;
        for (let t = 1; t < COLUMNS; t++)
          scores[at + t] = (scores[at + t] as number) + convention * (sum[COLUMNS + t] as number);
      }
      const pairs = pairFeatures(facts, i, runs, found);
      for (let f = 0; f < pairs; f++) add(found[f] as number, scores, at, 1);
      const differing = conventionPairs(facts, i, runs, found);
      for (let f = 0; f < differing; f++) add(found[f] as number, scores, at, convention);
    }
    return scores;
  };
  /** Tags each stretch of candidates that `wanted` accepts. */
  const decode = (
    scores: Float64Array,
    candidates: Uint8Array,
    tags: Uint8Array,
    wanted: (from: number, to: number) => boolean,
  ): void => {
    for (let from = 0; from < candidates.length; from++) {
      if (candidates[from] === 0) continue;
      let to = from + 1;
      while (to < candidates.length && candidates[to] === 1) to++;
      if (wanted(from, to)) bestSequence(scores, from, to, transitions, tags);
      from = to;
    }
  };

  return {
    tag(sentences) {
      const facts = sentences.map((words) => factsOf(words, cache));
      const convention = conventions(facts);
      const candidates = facts.map((known) => readCandidates(known, known.length - 2 * MARGIN));
      const scores = facts.map((known, q) => {
        const mayHold = candidates[q] as Uint8Array;
        return mayHold.includes(1) ? scoreWords(known, mayHold, convention[q] as number) : NO_SCORES;
      });
      const tags = scores.map((rows, q) => {
        const first = new Uint8Array((candidates[q] as Uint8Array).length);
        decode(rows, candidates[q] as Uint8Array, first, () => true);
        return first;
      });
      const identities = facts.map((known) =>
        known.slice(MARGIN, known.length - MARGIN).map((word) => (word.hasCapital ? word : null)),
      );
      for (const [q, elsewhere] of readElsewhere(identities, tags).entries()) {
        if (!elsewhere.isKnown) continue;
        const rows = scores[q] as Float64Array;
        const mayHold = candidates[q] as Uint8Array;
        const changed = new Uint8Array(mayHold.length);
        for (let i = 0; i < mayHold.length; i++) {
          if (mayHold[i] === 0) continue;
          const count = elsewhereFeatures(
            facts[q] as WordFacts[],
            i,
            elsewhere.labels,
            elsewhere.trust,
            found,
          );
          for (let f = 0; f < count; f++) add(found[f] as number, rows, i * COLUMNS, 1);
          changed[i] = count > 0 ? 1 : 0;
        }
        decode(rows, mayHold, tags[q] as Uint8Array, (from, to) => changed.subarray(from, to).includes(1));
      }
      return tags;
    },
  };
}

/** Only the word itself and its neighbours tell the collections' conventions apart. */
const hasConvention = (position: number): boolean => position >= 1 && position <= 3;

const NO_SCORES = new Float64Array(0);

/** The facts of a sentence's words with edges around. */
export function factsOf(words: readonly string[], cache: FactCache): WordFacts[] {
  const facts = [cache.edge, cache.edge];
  for (const word of words) facts.push(cache.of(word));
  facts.push(cache.edge, cache.edge);
  return facts;
}
