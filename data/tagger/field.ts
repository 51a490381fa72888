import { bestSequence } from '#core/names/tag-sequence.ts';
import { TAGS } from '#core/names/tag.ts';
import type { Example, Stretch } from './examples.ts';
import { FixedSequence } from './random.ts';

const COLUMNS = TAGS.length;

/** How training goes; the figures were chosen on the dev parts among a few. */
const RATE = 0.03;
const LAST_RATE = 0.05 * RATE;
/** Share of words read without the features only they have, so that the others learn to do without. */
const NAMELESS = 0.4;
/** Share of sentences read without telling which collection they are of. */
const UNTOLD = 0.2;
/** Share of stretches read as in the first pass, without what is known of their words elsewhere. */
const FIRST_PASS = 0.4;
/** Words whose gradients are all smaller teach nothing and are passed over. */
const SMALLEST = 5e-4;

/** A linear-chain conditional random field (Lafferty et al. 2001): weights by feature and tag, and from tag to tag. */
export interface Field {
  readonly weights: Float32Array;
  /** From each tag, and in the last row from the start, to each tag. */
  readonly transitions: Float32Array;
  readonly bias: Float32Array;
}

/** Features of what words are elsewhere, one list a candidate of the example in order; null where nothing is known. */
export type ElsewhereFeatures = readonly (readonly Uint32Array[] | null)[];

/** A field of `features` features learnt from examples by stochastic gradients with AdaGrad (Duchi et al. 2011). */
export function learnField(
  examples: readonly Example[],
  elsewhere: ElsewhereFeatures | null,
  options: { readonly features: number; readonly rounds: number; readonly seed: number },
  report: (text: string) => void,
): Field {
  const learner = new Learner(options.features, options.seed);
  const random = new FixedSequence(options.seed * 7919);
  const order = examples.map((_, i) => i);
  for (let round = 0; round < options.rounds; round++) {
    random.shuffle(order);
    let loss = 0;
    for (const [k, i] of order.entries()) {
      // The larger collection would drown the other, and its tags err more often: each round reads half of it.
      if ((examples[i] as Example).convention < 0 && (i + round) % 2 === 1) continue;
      const share = (round + k / order.length) / options.rounds;
      learner.rate = LAST_RATE + RATE * (1 - share);
      loss += learner.read(examples[i] as Example, elsewhere?.[i] ?? null);
    }
    report(`round ${round + 1} of ${options.rounds}: loss ${Math.round(loss)}`);
  }
  return learner.field();
}

/** The weights of a feature and the sums of their squared gradients, side by side: they are needed together. */
const ROW = 2 * COLUMNS;

class Learner {
  rate = RATE;
  readonly #rows: Float32Array;
  readonly #transitions = new Float32Array((COLUMNS + 1) * COLUMNS);
  readonly #transitionSquares = new Float32Array((COLUMNS + 1) * COLUMNS);
  readonly #bias = new Float32Array(ROW);
  readonly #random: FixedSequence;

  constructor(features: number, seed: number) {
    this.#rows = new Float32Array(features * ROW);
    this.#random = new FixedSequence(seed);
  }

  /** What was learnt so far. */
  field(): Field {
    const features = this.#rows.length / ROW;
    const weights = new Float32Array(features * COLUMNS);
    for (let f = 0; f < features; f++)
      weights.set(this.#rows.subarray(f * ROW, f * ROW + COLUMNS), f * COLUMNS);
    return { weights, transitions: this.#transitions, bias: this.#bias.subarray(0, COLUMNS) };
  }

  /** Learns from one example; the negative logarithm of what its tags had as probability. */
  read(example: Example, elsewhere: readonly Uint32Array[] | null): number {
    let loss = 0;
    let first = 0;
    const convention = this.#random.share() < UNTOLD ? 0 : example.convention;
    for (const stretch of example.stretches) {
      const known = elsewhere !== null && this.#random.share() >= FIRST_PASS ? elsewhere : null;
      loss += this.#readStretch(stretch, convention, known, first);
      first += stretch.length;
    }
    return loss;
  }

  #readStretch(
    stretch: Stretch,
    convention: number,
    elsewhere: readonly Uint32Array[] | null,
    first: number,
  ): number {
    const rows = this.#rows;
    const bias = this.#bias.subarray(0, COLUMNS);
    const lists = stretch.map((candidate, i) => {
      const named = this.#random.share() >= NAMELESS;
      const known = elsewhere?.[first + i] ?? NONE;
      return [candidate.features, named ? candidate.identity : NONE, known];
    });
    const scores = new Float64Array(stretch.length * COLUMNS);
    for (const [i, { convention: differing }] of stretch.entries()) {
      scores.set(bias, i * COLUMNS);
      for (const list of lists[i] as Uint32Array[]) addRows(rows, ROW, list, 1, scores, i * COLUMNS);
      if (convention !== 0) addRows(rows, ROW, differing, convention, scores, i * COLUMNS);
    }
    const { loss, gradients, transitions } = readGradients(scores, stretch, this.#transitions);
    for (const [i, { convention: differing }] of stretch.entries()) {
      const gradient = gradients.subarray(i * COLUMNS, (i + 1) * COLUMNS);
      if (gradient.every((value) => Math.abs(value) < SMALLEST)) continue;
      for (const list of lists[i] as Uint32Array[])
        for (const feature of list) step(rows, feature * ROW, gradient, 1, this.rate);
      if (convention !== 0)
        for (const feature of differing) step(rows, feature * ROW, gradient, convention, this.rate);
      step(this.#bias, 0, gradient, 1, this.rate);
    }
    for (let at = 0; at < transitions.length; at++) {
      const value = transitions[at] as number;
      const square = (this.#transitionSquares[at] as number) + value * value;
      this.#transitionSquares[at] = square;
      this.#transitions[at] =
        (this.#transitions[at] as number) - (this.rate * value) / Math.sqrt(square + 1e-6);
    }
    return loss;
  }
}

/** Moves the weights of the row at `at` against their gradients. */
function step(rows: Float32Array, at: number, gradient: Float64Array, factor: number, rate: number): void {
  for (let t = 0; t < COLUMNS; t++) {
    const value = factor * (gradient[t] as number);
    const square = (rows[at + COLUMNS + t] as number) + value * value;
    rows[at + COLUMNS + t] = square;
    rows[at + t] = (rows[at + t] as number) - (rate * value) / Math.sqrt(square + 1e-6);
  }
}

const NONE = new Uint32Array(0);

/** Adds the weights of features, in rows of `width` numbers, to the scores of a word. */
function addRows(
  rows: Float32Array,
  width: number,
  features: Uint32Array,
  factor: number,
  scores: Float64Array,
  at: number,
): void {
  for (let f = 0; f < features.length; f++) {
    const row = (features[f] as number) * width;
    for (let t = 0; t < COLUMNS; t++)
      scores[at + t] = (scores[at + t] as number) + factor * (rows[row + t] as number);
  }
}

/** Forward and backward through a stretch, with probabilities scaled at each word. */
function readGradients(
  scores: Float64Array,
  stretch: Stretch,
  transitions: Float32Array,
): { readonly loss: number; readonly gradients: Float64Array; readonly transitions: Float64Array } {
  const size = stretch.length;
  const potential = new Float64Array(size * COLUMNS);
  const step = Float64Array.from(transitions, (value) => Math.exp(value));
  const start = COLUMNS * COLUMNS;
  let loss = 0;
  for (let i = 0; i < size; i++) {
    let most = -Infinity;
    for (let t = 0; t < COLUMNS; t++) most = Math.max(most, scores[i * COLUMNS + t] as number);
    for (let t = 0; t < COLUMNS; t++)
      potential[i * COLUMNS + t] = Math.exp((scores[i * COLUMNS + t] as number) - most);
    loss += most;
  }
  const forward = new Float64Array(size * COLUMNS);
  const backward = new Float64Array(size * COLUMNS).fill(1, (size - 1) * COLUMNS);
  const scale = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let t = 0; t < COLUMNS; t++) {
      let into = 0;
      if (i === 0) into = step[start + t] as number;
      else
        for (let p = 0; p < COLUMNS; p++)
          into += (forward[(i - 1) * COLUMNS + p] as number) * (step[p * COLUMNS + t] as number);
      const value = into * (potential[i * COLUMNS + t] as number);
      forward[i * COLUMNS + t] = value;
      sum += value;
    }
    scale[i] = sum;
    for (let t = 0; t < COLUMNS; t++) forward[i * COLUMNS + t] = (forward[i * COLUMNS + t] as number) / sum;
    loss += Math.log(sum);
  }
  for (let i = size - 2; i >= 0; i--)
    for (let p = 0; p < COLUMNS; p++) {
      let sum = 0;
      for (let t = 0; t < COLUMNS; t++)
        sum +=
          (step[p * COLUMNS + t] as number) *
          (potential[(i + 1) * COLUMNS + t] as number) *
          (backward[(i + 1) * COLUMNS + t] as number);
      backward[i * COLUMNS + p] = sum / (scale[i + 1] as number);
    }
  const gradients = new Float64Array(size * COLUMNS);
  const moves = new Float64Array((COLUMNS + 1) * COLUMNS);
  for (let i = 0; i < size; i++) {
    const gold = (stretch[i] as { tag: number }).tag;
    const before = i === 0 ? COLUMNS : (stretch[i - 1] as { tag: number }).tag;
    loss -= (scores[i * COLUMNS + gold] as number) + (transitions[before * COLUMNS + gold] as number);
    for (let t = 0; t < COLUMNS; t++)
      gradients[i * COLUMNS + t] =
        (forward[i * COLUMNS + t] as number) * (backward[i * COLUMNS + t] as number) - (t === gold ? 1 : 0);
    moves[before * COLUMNS + gold] = (moves[before * COLUMNS + gold] as number) - 1;
    for (let t = 0; t < COLUMNS; t++) {
      const leave =
        ((potential[i * COLUMNS + t] as number) * (backward[i * COLUMNS + t] as number)) /
        (scale[i] as number);
      if (i === 0) {
        moves[start + t] = (moves[start + t] as number) + (step[start + t] as number) * leave;
        continue;
      }
      for (let p = 0; p < COLUMNS; p++)
        moves[p * COLUMNS + t] =
          (moves[p * COLUMNS + t] as number) +
          (forward[(i - 1) * COLUMNS + p] as number) * (step[p * COLUMNS + t] as number) * leave;
    }
  }
  return { loss, gradients, transitions: moves };
}

/** The tags a field gives an example in a first pass. */
export function predict(field: Field, example: Example): Uint8Array {
  const tags = new Uint8Array(example.size);
  const scores = new Float64Array(example.size * COLUMNS);
  for (const stretch of example.stretches) {
    for (const { at, identity, features, convention } of stretch) {
      for (let t = 0; t < COLUMNS; t++) scores[at * COLUMNS + t] = field.bias[t] as number;
      addRows(field.weights, COLUMNS, features, 1, scores, at * COLUMNS);
      addRows(field.weights, COLUMNS, identity, 1, scores, at * COLUMNS);
      if (example.convention !== 0)
        addRows(field.weights, COLUMNS, convention, example.convention, scores, at * COLUMNS);
    }
    const from = (stretch[0] as { at: number }).at;
    bestSequence(scores, from, from + stretch.length, field.transitions, tags);
  }
  return tags;
}
