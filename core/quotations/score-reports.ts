import {
  cueContext,
  cueFeatures,
  endFeatures,
  pairFeatures,
  startFeatures,
  type UnitSums,
} from './report-features.ts';
import type { ReportModel } from './report-model.ts';
import { lastWord, partsOf, spanEdges, type SpanEdges, type Unit } from './report-spans.ts';
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
/** The edges of one side with what is known before a start and an end are put together. */
interface ScoredSide {
  readonly edges: SpanEdges;
  readonly begun: readonly number[];
  readonly ended: readonly number[];
}

/** What the edges add hardly ever makes up for a reporting word with so low a score. */
const HOPELESS = -4;
/** What start and end together add hardly ever makes up for so low a score, or for being so far behind the best. */
const UNLIKELY = -4;
const FAR_BEHIND = 3;
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
  if (1 - 1 / total < model.line) return null;
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
  { weights, mask, scale }: ReportModel,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let score = 0;
  const add = (feature: number): void => {
    score += weights[feature & mask] as number;
  };
  const context = cueContext(reading, words, unit, cue);
  const last = lastWord(words, unit);
  const scored = (read: () => void): number => {
    score = 0;
    read();
    return score * scale;
  };
  const sides: ScoredSide[] = [];
  for (const edges of spanEdges(reading, words, unit, cue)) {
    const { side, starts, ends } = edges;
    const base = scored(() => cueFeatures(context, side, add));
    if (base < HOPELESS) continue;
    const begun = starts.map((start) => base + scored(() => startFeatures(context, side, start, add)));
    if (Math.max(...begun) < HOPELESS) continue;
    const ended = ends.map((end) => scored(() => endFeatures(context, side, end, end === last, add)));
    sides.push({ edges, begun, ended });
  }
  const likeliest = Math.max(...sides.map(({ begun, ended }) => Math.max(...begun) + Math.max(...ended)));
  if (likeliest < UNLIKELY) return candidates;
  for (const { edges, begun, ended } of sides)
    for (const [a, start] of edges.starts.entries())
      for (const [b, end] of edges.ends.entries()) {
        const apart = (begun[a] as number) + (ended[b] as number);
        if (end <= start || apart < likeliest - FAR_BEHIND) continue;
        score = 0;
        pairFeatures(context, sums, edges, start, end, end === last, add);
        const parts = partsOf(edges, start, end, last);
        candidates.push({ parts, size: sizeOf(parts), score: apart + score * scale });
      }
  return candidates;
}
