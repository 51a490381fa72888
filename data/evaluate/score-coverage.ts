import { readFileSync } from 'node:fs';

/** How well the articles of one story find one another. All but counts are shares, 0 to 1. */
export interface CoverageFigures {
  /** Articles whose story others tell too; what follows is of these. */
  readonly articles: number;
  /** Those of which the first two places are both of the same story, or the first where one other tells it. */
  readonly bothInFirstTwo: number;
  /** Of the two places of each article, or the one, those that are of the same story. */
  readonly placesRight: number;
  /** Of one over the place of the first article of the same story, 0 where none is listed. */
  readonly meanReciprocalRank: number;
}

const PLACES = 2;

/**
 * @param ranked by article id, the ids of its related articles, best first.
 * @param stories by article id, what its story is called.
 */
export function scoreCoverage(
  ranked: ReadonlyMap<string, readonly string[]>,
  stories: ReadonlyMap<string, string>,
): CoverageFigures {
  const sizes = new Map<string, number>();
  for (const id of ranked.keys()) {
    const story = stories.get(id);
    if (story !== undefined) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  }
  let [articles, both, right, places, reciprocal] = [0, 0, 0, 0, 0];
  for (const [id, related] of ranked) {
    const story = stories.get(id);
    const wanted = Math.min(PLACES, (sizes.get(story ?? '') ?? 0) - 1);
    if (story === undefined || wanted < 1) continue;
    const isSibling = (other: string): boolean => stories.get(other) === story;
    const found = related.slice(0, wanted).filter(isSibling).length;
    const first = related.findIndex(isSibling);
    articles++;
    places += wanted;
    right += found;
    if (found === wanted) both++;
    if (first >= 0) reciprocal += 1 / (first + 1);
  }
  const share = (count: number, all: number): number => (all === 0 ? 0 : Number((count / all).toFixed(4)));
  return {
    articles,
    bothInFirstTwo: share(both, articles),
    placesRight: share(right, places),
    meanReciprocalRank: share(reciprocal, articles),
  };
}

/** By id, a field of the rows of a JSONL file that is a string; other rows have none. */
export function readStories(path: string, field: string): ReadonlyMap<string, string> {
  const stories = new Map<string, string>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const row = parse(line);
    const [id, story] = [row['id'], row[field]];
    if (typeof id === 'string' && typeof story === 'string') stories.set(id, story);
  }
  return stories;
}

function parse(line: string): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(line) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    // Reported when the rows were read.
    return {};
  }
}
