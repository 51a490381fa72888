import {
  cueContext,
  cueFeatures,
  endFeatures,
  pairFeatures,
  startFeatures,
  type UnitSums,
} from './report-features.ts';
import type { ReportModel } from './report-model.ts';
import { lastWord, partsOf, spanEdges, type Unit } from './report-spans.ts';
import type { Reading } from './reading.ts';
import type { WordClasses } from './word-classes.ts';

/** The likeliest content of a reporting word, with how likely it is, 0 to 1. */
export interface ScoredReport {
  readonly cue: number;
  readonly parts: readonly Unit[];
  readonly probability: number;
}

/** A stretch with the logarithm of its odds. */
interface Candidate {
  readonly parts: readonly Unit[];
  readonly size: number;
  readonly score: number;
}

/** Stretches less likely than the likeliest by this factor count for nothing. */
const NEGLIGIBLE = 0.02;
/** Two stretches of which the common part is this share of both together are as good as one. */
const SAME = 0.8;

/**
 * The likeliest content of the reporting word at `cue`: of all stretches the one that is, with those that are almost the
 * same, likeliest. Null where the word has none that could be.
 */
export function scoreReport(
  reading: Reading,
  words: WordClasses,
  unit: Unit,
  sums: UnitSums,
  cue: number,
  model: ReportModel,
): ScoredReport | null {
  const candidates = scoreCandidates(reading, words, unit, sums, cue, model);
  let total = 1;
  let best = 0;
  for (const { score } of candidates) {
    const odds = Math.exp(score);
    total += odds;
    best = Math.max(best, odds);
  }
  const likely = candidates.filter(({ score }) => Math.exp(score) >= best * NEGLIGIBLE);
  let found: ScoredReport | null = null;
  for (const { parts, size } of likely) {
    let odds = 0;
    for (const other of likely) {
      if (isSame(parts, other.parts, size, other.size)) odds += Math.exp(other.score);
    }
    if (!found || odds / total > found.probability) found = { cue, parts, probability: odds / total };
  }
  return found;
}

/** Have two stretches most of their words in common? */
export function isSame(
  a: readonly Unit[],
  b: readonly Unit[],
  sizeA = sizeOf(a),
  sizeB = sizeOf(b),
): boolean {
  const both = common(a, b);
  return both >= SAME * (sizeA + sizeB - both);
}

const sizeOf = (parts: readonly Unit[]): number => parts.reduce((sum, { from, to }) => sum + to - from, 0);

const common = (a: readonly Unit[], b: readonly Unit[]): number => {
  let count = 0;
  for (const one of a)
    for (const other of b) count += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return count;
};

function scoreCandidates(
  reading: Reading,
  words: WordClasses,
  unit: Unit,
  sums: UnitSums,
  cue: number,
  { weights, mask, scale, words: known }: ReportModel,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let score = 0;
  const add = (feature: number): void => {
    score += weights[feature & mask] as number;
  };
  const context = cueContext(reading, words, unit, cue, known);
  const last = lastWord(words, unit);
  for (const edges of spanEdges(reading, words, unit, cue)) {
    const { side, starts, ends } = edges;
    score = 0;
    cueFeatures(context, side, add);
    const base = score;
    const endScores = ends.map((end) => {
      score = 0;
      endFeatures(context, side, end, end === last, add);
      return score;
    });
    for (const start of starts) {
      score = 0;
      startFeatures(context, side, start, add);
      const begun = base + score;
      for (const [i, end] of ends.entries()) {
        if (end <= start) continue;
        score = begun + (endScores[i] as number);
        pairFeatures(context, sums, edges, start, end, end === last, add);
        const parts = partsOf(edges, start, end, last);
        candidates.push({ parts, size: sizeOf(parts), score: score * scale });
      }
    }
  }
  return candidates;
}
