import { FixedSequence } from '../tagger/random.ts';
import type { Example, Slots } from './examples.ts';

/** Sizes of a step (AdaGrad), of what is added to its divisor, and of the pull towards 0. */
const RATE = 0.1;
const CALM = 0.5;
const PULL = 1e-5;
/** Gradients that are left out. */
const NEGLIGIBLE = 1e-3;

/**
 * Learns the weights of all slots: a softmax over every stretch of a word and "reports nothing", whose score is 0; right
 * is any of the right stretches. The mean of the weights after each round but the first.
 */
export function learnWeights(
  examples: readonly Example[],
  size: number,
  rounds: number,
  report: (text: string) => void,
): Float32Array {
  const weights = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const mean = new Float32Array(size);
  const order = examples.map((_, i) => i);
  const random = new FixedSequence(11);
  const step = (slots: Slots, gradient: number): void => {
    if (Math.abs(gradient) <= NEGLIGIBLE) return;
    for (const slot of slots) {
      const g = gradient + PULL * (weights[slot] as number);
      squares[slot] = (squares[slot] as number) + g * g;
      weights[slot] = (weights[slot] as number) - (RATE * g) / Math.sqrt((squares[slot] as number) + CALM);
    }
  };
  for (let round = 0; round < rounds; round++) {
    random.shuffle(order);
    let loss = 0;
    for (const i of order) loss += learnExample(examples[i] as Example, weights, step);
    report(`round ${round + 1}: loss ${(loss / examples.length).toFixed(4)}`);
    if (round > 0)
      for (let k = 0; k < size; k++)
        mean[k] = (mean[k] as number) + (weights[k] as number) / Math.max(1, rounds - 1);
  }
  return mean;
}

function learnExample(
  { cues, starts, ends, stretches, pairs, right, reports }: Example,
  weights: Float32Array,
  step: (slots: Slots, gradient: number) => void,
): number {
  const sum = (slots: Slots): number => {
    let total = 0;
    for (const slot of slots) total += weights[slot] as number;
    return total;
  };
  const byCue = cues.map(sum);
  const byStart = starts.map((side) => side.map(sum));
  const byEnd = ends.map((side) => side.map(sum));
  const at = (i: number): readonly [number, number, number] => [
    stretches[3 * i] as number,
    stretches[3 * i + 1] as number,
    stretches[3 * i + 2] as number,
  ];
  const scores = pairs.map((pair, i) => {
    const [s, a, b] = at(i);
    return (byCue[s] as number) + (byStart[s]?.[a] as number) + (byEnd[s]?.[b] as number) + sum(pair);
  });
  const highest = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const nothing = Math.exp(-highest);
  const all = odds.reduce((total, one) => total + one, nothing);
  const good = odds.reduce((total, one, i) => total + (right[i] === 1 ? one : 0), reports ? 0 : nothing);
  const cueSteps = cues.map(() => 0);
  const startSteps = starts.map((side) => side.map(() => 0));
  const endSteps = ends.map((side) => side.map(() => 0));
  for (const [i, one] of odds.entries()) {
    const gradient = one / all - (right[i] === 1 ? one / good : 0);
    const [s, a, b] = at(i);
    cueSteps[s] = (cueSteps[s] as number) + gradient;
    startSteps[s]![a] = (startSteps[s]![a] as number) + gradient;
    endSteps[s]![b] = (endSteps[s]![b] as number) + gradient;
    step(pairs[i] as Slots, gradient);
  }
  for (const [s, slots] of cues.entries()) {
    step(slots, cueSteps[s] as number);
    for (const [a, start] of starts[s]!.entries()) step(start, startSteps[s]![a] as number);
    for (const [b, end] of ends[s]!.entries()) step(end, endSteps[s]![b] as number);
  }
  return -Math.log(good / all);
}
