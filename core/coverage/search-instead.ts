import type { Library } from '../library/library.ts';
import { queryWords, type SearchIndex } from '../search/search-index.ts';
import { isFiltered, NO_FILTERS } from './search-filters.ts';
import type { SearchQuestion } from './search-library.ts';

/** Where nothing was found: what would have found something. */
export interface SearchInstead {
  /** The query in words that the library has; null where that finds nothing either. */
  readonly nearest: string | null;
  /** So many would be found without the filters. */
  readonly withoutFilters: number;
  /** So many would be found in sources that are switched off, whose labels these are. */
  readonly inSourcesOff: number;
  readonly sourcesOff: readonly string[];
}

/** `totalOf` asks the question anew with something changed, and gives how many are found. */
export function searchInstead(
  { query, filters, sourcesOff }: SearchQuestion,
  library: Library,
  indexes: readonly SearchIndex[],
  totalOf: (other: Partial<SearchQuestion>) => number,
): SearchInstead {
  const withoutFilters = isFiltered(filters) ? totalOf({ filters: NO_FILTERS }) : 0;
  const off = library.records.sources.filter(({ id }) => sourcesOff.has(id));
  const inSourcesOff = off.length > 0 ? totalOf({ sourcesOff: new Set() }) : 0;
  return {
    nearest: withoutFilters + inSourcesOff > 0 ? null : nearestQuery(query, indexes, totalOf),
    withoutFilters,
    inSourcesOff,
    sourcesOff: inSourcesOff > 0 ? off.map(({ label }) => label) : [],
  };
}

/** Of each index the nearest words, those that came near to none left out; the first of these queries that finds something. */
function nearestQuery(
  query: string,
  indexes: readonly SearchIndex[],
  totalOf: (other: Partial<SearchQuestion>) => number,
): string | null {
  const typed = queryWords(query).join(' ');
  for (const index of indexes) {
    const words = index.nearestWords(query).filter((word) => word !== null);
    const nearest = words.join(' ');
    if (words.length > 0 && nearest !== typed && totalOf({ query: nearest, filters: NO_FILTERS }) > 0)
      return nearest;
  }
  return null;
}
