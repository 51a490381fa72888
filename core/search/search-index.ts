import Fuse from 'fuse.js';
import { foldForSearch, trigramsOf } from './trigrams.ts';

/** Something that can be found by its text. */
export interface SearchEntry<T> {
  /** The text as shown; emphasis is given in its offsets. */
  readonly text: string;
  /** Other texts it is found by: aliases. */
  readonly also: readonly string[];
  readonly value: T;
}

export interface SearchMatch<T> {
  readonly entry: SearchEntry<T>;
  /** 0 is a perfect match, 1 none: Fuse.js's score. */
  readonly score: number;
  /** Stretches of `entry.text` that matched: [start, end), ascending. */
  readonly emphasis: readonly (readonly [number, number])[];
}

/** Fuse.js compares with at most this many entries a keystroke (issue 6: p95 <= 15 ms over 100,000 names). */
const CANDIDATES = 2000;

export interface SearchIndex<T> {
  /** Best first, `limit` at most. An empty or blank query finds nothing. */
  find(query: string, limit: number): readonly SearchMatch<T>[];
}

/** An index of trigrams that preselects, and Fuse.js that ranks what was preselected and tolerates typing errors. */
export function createSearchIndex<T>(entries: readonly SearchEntry<T>[]): SearchIndex<T> {
  const postings = new Map<string, number[]>();
  entries.forEach((entry, index) => {
    const all = new Set([entry.text, ...entry.also].flatMap((text) => [...trigramsOf(foldForSearch(text))]));
    for (const trigram of all) {
      const posting = postings.get(trigram);
      if (posting) posting.push(index);
      else postings.set(trigram, [index]);
    }
  });
  return {
    find(query, limit) {
      const folded = foldForSearch(query);
      if (folded === '') return [];
      const fuse = new Fuse(
        preselect(folded, postings).map((index) => entries[index]!),
        {
          keys: [
            { name: 'text', weight: 2 },
            { name: 'also', weight: 1 },
          ],
          includeScore: true,
          includeMatches: true,
          ignoreLocation: true,
          ignoreDiacritics: true,
          threshold: 0.35,
          minMatchCharLength: 2,
          // Words in any order, each with its own typing errors; the folded query holds none of its operators.
          useExtendedSearch: true,
        },
      );
      return fuse.search(folded, { limit }).map(({ item, score, matches }) => ({
        entry: item,
        score: score ?? 1,
        emphasis: (matches ?? [])
          .filter((match) => match.key === 'text')
          .flatMap((match) => match.indices.map(([start, last]) => [start, last + 1] as const)),
      }));
    },
  };
}

/** The entries that share most trigrams with the query; at least a third of them, which one typing error in a word leaves. */
function preselect(folded: string, postings: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const wanted = [...trigramsOf(folded)];
  const counts = new Map<number, number>();
  for (const trigram of wanted)
    for (const index of postings.get(trigram) ?? []) counts.set(index, (counts.get(index) ?? 0) + 1);
  const least = Math.max(1, Math.floor(wanted.length / 3));
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([index]) => index);
}
