import { FixedSequence } from './random.ts';
import { END, type Vocabulary } from './vocabulary.ts';

/** Numbers a word. */
export const DIMENSIONS = 32;
/** Words looked at on each side. */
const REACH = 2;
const WRONG_WORDS = 5;
const ROUNDS = 2;
const RATE = 0.05;
/** Words commoner than this share of the text are skipped the oftener the commoner they are. */
const COMMON = 1e-3;

/**
 * Vectors of words that stand in the same places: skip-gram with negative samples, the neighbours told apart by position.
 * Sources: Mikolov et al. 2013; Ling et al. 2015. Rows of `DIMENSIONS` numbers of length 1.
 */
export function learnVectors(
  { words, counts, text }: Vocabulary,
  report: (text: string) => void,
): Float32Array {
  const size = words.length;
  const places = 2 * REACH;
  const random = new FixedSequence(88172645);
  const vectors = Float32Array.from({ length: size * DIMENSIONS }, () => (random.share() - 0.5) / DIMENSIONS);
  const outer = new Float32Array(size * places * DIMENSIONS);
  const gradient = new Float32Array(DIMENSIONS);
  const samples = sampleTable(counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const sigmoid = Float32Array.from({ length: 2001 }, (_, i) => 1 / (1 + Math.exp(-(i - 1000) / 125)));
  let done = 0;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < text.length; i++) {
      const word = text[i] as number;
      if (word < 0) continue;
      done++;
      const share = (counts[word] as number) / total;
      if (share > COMMON && random.share() > Math.sqrt(COMMON / share)) continue;
      const rate = Math.max(RATE * (1 - done / (total * ROUNDS)), 1e-4);
      const x = word * DIMENSIONS;
      for (let distance = -REACH; distance <= REACH; distance++) {
        if (distance === 0) continue;
        const neighbour = neighbourAt(text, i, distance);
        if (neighbour < 0) continue;
        const place = distance < 0 ? distance + REACH : distance + REACH - 1;
        gradient.fill(0);
        for (let n = 0; n <= WRONG_WORDS; n++) {
          const target = n === 0 ? neighbour : (samples[random.next() & (samples.length - 1)] as number);
          const y = (target * places + place) * DIMENSIONS;
          let product = 0;
          for (let d = 0; d < DIMENSIONS; d++)
            product += (vectors[x + d] as number) * (outer[y + d] as number);
          const guess =
            product >= 8 ? 1 : product <= -8 ? 0 : (sigmoid[Math.trunc(product * 125 + 1000)] as number);
          const pull = ((n === 0 ? 1 : 0) - guess) * rate;
          for (let d = 0; d < DIMENSIONS; d++) {
            gradient[d] = (gradient[d] as number) + pull * (outer[y + d] as number);
            outer[y + d] = (outer[y + d] as number) + pull * (vectors[x + d] as number);
          }
        }
        for (let d = 0; d < DIMENSIONS; d++)
          vectors[x + d] = (vectors[x + d] as number) + (gradient[d] as number);
      }
    }
    report(`word vectors: round ${round + 1} of ${ROUNDS}`);
  }
  for (let word = 0; word < size; word++) normalise(vectors, word * DIMENSIONS);
  return vectors;
}

/** The word `distance` away in the same sentence; negative where there is none. */
function neighbourAt(text: Int32Array, i: number, distance: number): number {
  const step = Math.sign(distance);
  for (let at = i + step; at !== i + distance + step; at += step)
    if (at < 0 || at >= text.length || text[at] === END) return END;
  return text[i + distance] as number;
}

/** Words by their count to the power of 3/4. */
function sampleTable(counts: Float64Array): Int32Array {
  const table = new Int32Array(1 << 22);
  const whole = counts.reduce((sum, count) => sum + count ** 0.75, 0);
  let sum = 0;
  let at = 0;
  for (const [word, count] of counts.entries()) {
    sum += count ** 0.75 / whole;
    while (at < table.length && at < sum * table.length) table[at++] = word;
  }
  table.fill(counts.length - 1, at);
  return table;
}

/** Makes a row of length 1. */
export function normalise(rows: Float32Array, at: number): void {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += (rows[at + d] as number) ** 2;
  const factor = 1 / Math.sqrt(sum + 1e-9);
  for (let d = 0; d < DIMENSIONS; d++) rows[at + d] = (rows[at + d] as number) * factor;
}
