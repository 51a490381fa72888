import type { SaidWord } from './said-words.ts';
import type { Run } from './shared-runs.ts';

/** Runs in the order of both texts that belong together, and what they weigh. */
export interface Chain {
  readonly runs: readonly Run[];
  readonly score: number;
}

/** What a gap between two runs costs: a word that only one text has, up to a limit, and a word that differs. */
const GAP_ONE = 0.06;
const MOST_FOR_ONE = 4;
const GAP_BOTH = 0.25;
/** Further apart than this in either text, two runs belong to two passages. */
const REACH = 120;
/** Chains that weigh less are chance. */
const LEAST_SCORE = 2;

/**
 * The best chains of runs, best first, none of which uses words of another: chaining of maximal matches with gap costs, as
 * in comparing genomes (Abouelhoda, Ohlebusch 2005). Quadratic in the runs, which are few.
 */
export function chainRuns(a: readonly SaidWord[], runs: readonly Run[], most: number): Chain[] {
  const chains: Chain[] = [];
  let left = [...runs].sort((x, y) => x.a - y.a || x.b - y.b);
  while (left.length > 0 && chains.length < most) {
    const chain = bestChain(a, left);
    if (chain.score < LEAST_SCORE) break;
    chains.push(chain);
    const spans = spanOf(chain);
    left = left.filter(
      (run) =>
        (run.a + run.length <= spans.a || run.a >= spans.aEnd) &&
        (run.b + run.length <= spans.b || run.b >= spans.bEnd),
    );
  }
  return chains;
}

/** From the first to behind the last word of a chain in both texts. */
export function spanOf({ runs }: Chain): { a: number; aEnd: number; b: number; bEnd: number } {
  const [first, last] = [runs[0] as Run, runs.at(-1) as Run];
  return { a: first.a, aEnd: last.a + last.length, b: first.b, bEnd: last.b + last.length };
}

function bestChain(a: readonly SaidWord[], runs: readonly Run[]): Chain {
  const scores: number[] = [];
  const before: number[] = [];
  let best = 0;
  for (const [k, run] of runs.entries()) {
    const own = weightOfRun(a, run);
    scores[k] = own;
    before[k] = -1;
    for (let p = 0; p < k; p++) {
      const link = linkScore(runs[p] as Run, run, own);
      if (link === null || (scores[p] as number) + link <= (scores[k] as number)) continue;
      scores[k] = (scores[p] as number) + link;
      before[k] = p;
    }
    if ((scores[k] as number) > (scores[best] as number)) best = k;
  }
  const chain: Run[] = [];
  for (let k = best; k >= 0; k = before[k] as number) chain.push(runs[k] as Run);
  return { runs: withoutOverlap(chain.reverse()), score: scores[best] ?? 0 };
}

/** What a run adds behind another, or null where it does not go on from it. */
function linkScore(one: Run, two: Run, own: number): number | null {
  const gapA = two.a - (one.a + one.length);
  const gapB = two.b - (one.b + one.length);
  if (two.a <= one.a || two.b <= one.b || gapA > REACH || gapB > REACH) return null;
  const overlap = Math.max(0, -gapA, -gapB);
  if (overlap >= two.length) return null;
  const [x, y] = [Math.max(0, gapA), Math.max(0, gapB)];
  const cost = GAP_BOTH * Math.min(x, y) + Math.min(MOST_FOR_ONE, GAP_ONE * Math.abs(x - y));
  return (own * (two.length - overlap)) / two.length - cost;
}

/** Each word 0.3, and what it tells. */
function weightOfRun(a: readonly SaidWord[], run: Run): number {
  let weight = 0;
  for (let i = run.a; i < run.a + run.length; i++) weight += 0.3 + Math.min(1, a[i]?.weight ?? 0);
  return weight;
}

function withoutOverlap(chain: readonly Run[]): Run[] {
  const cut: Run[] = [];
  for (const run of chain) {
    const last = cut.at(-1);
    const overlap = last ? Math.max(0, last.a + last.length - run.a, last.b + last.length - run.b) : 0;
    cut.push({ a: run.a + overlap, b: run.b + overlap, length: run.length - overlap });
  }
  return cut;
}
