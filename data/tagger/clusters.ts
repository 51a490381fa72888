import { readVocabulary } from './vocabulary.ts';
import { DIMENSIONS, learnVectors, normalise } from './word-vectors.ts';

/** Sizes of the levels: each cluster of one level lies in one of the next. */
const LEVELS = [1000, 256, 64] as const;
const ROUNDS = 10;
/** A word seen less often says too little of its company. */
const LEAST = 6;

/** Words by the company they keep, on three levels. */
export interface Clusters {
  /** The fine cluster of each word, from 0. */
  readonly of: ReadonlyMap<string, number>;
  /** The middle and the coarse cluster of each fine one. */
  readonly middle: readonly number[];
  readonly coarse: readonly number[];
}

/** Learns clusters from unlabelled sentences. Deterministic. */
export function learnClusters(
  sentences: Iterable<readonly string[]>,
  report: (text: string) => void,
): Clusters {
  const vocabulary = readVocabulary(sentences, LEAST);
  report(`${vocabulary.text.length} words, ${vocabulary.words.length} different ones`);
  const vectors = learnVectors(vocabulary, report);
  const weights = vocabulary.counts.map((count) => Math.log(count + 1));
  const fine = nearestMeans(vectors, weights, LEVELS[0]);
  const even = new Float64Array(LEVELS[0]).fill(1);
  const middle = nearestMeans(fine.means, even, LEVELS[1]);
  const coarse = nearestMeans(middle.means, new Float64Array(LEVELS[1]).fill(1), LEVELS[2]);
  report('word clusters: done');
  return {
    of: new Map(vocabulary.words.map((word, i) => [word, fine.cluster[i] as number])),
    middle: [...middle.cluster],
    coarse: [...middle.cluster].map((cluster) => coarse.cluster[cluster] as number),
  };
}

/** Spherical k-means: rows of length 1, `size` means, begun at rows spread over the first, commonest ones. */
function nearestMeans(
  rows: Float32Array,
  weights: Float64Array,
  size: number,
): { readonly cluster: Int32Array; readonly means: Float32Array } {
  const count = weights.length;
  const means = new Float32Array(size * DIMENSIONS);
  const stride = Math.max(1, Math.floor(Math.min(count, 8000) / size));
  for (let k = 0; k < size; k++)
    means.set(rows.subarray(k * stride * DIMENSIONS, (k * stride + 1) * DIMENSIONS), k * DIMENSIONS);
  const cluster = new Int32Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(size * DIMENSIONS);
    for (let i = 0; i < count; i++) {
      const at = i * DIMENSIONS;
      let best = -Infinity;
      let nearest = 0;
      for (let k = 0; k < size; k++) {
        const mean = k * DIMENSIONS;
        let product = 0;
        for (let d = 0; d < DIMENSIONS; d++)
          product += (rows[at + d] as number) * (means[mean + d] as number);
        if (product <= best) continue;
        best = product;
        nearest = k;
      }
      cluster[i] = nearest;
      const sum = nearest * DIMENSIONS;
      for (let d = 0; d < DIMENSIONS; d++)
        sums[sum + d] = (sums[sum + d] as number) + (weights[i] as number) * (rows[at + d] as number);
    }
    for (let k = 0; k < size; k++) {
      const sum = sums.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS);
      if (!sum.some((value) => value !== 0)) continue;
      means.set(sum, k * DIMENSIONS);
      normalise(means, k * DIMENSIONS);
    }
  }
  return { cluster, means };
}
