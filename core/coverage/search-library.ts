import type { Library } from '../library/library.ts';
import { createSearchIndex, queryWords, type SearchIndex } from '../search/search-index.ts';
import { filterLibrary, isFiltered, type Passes, type SearchFilters } from './search-filters.ts';
import { searchInstead, type SearchInstead } from './search-instead.ts';
import { searchedArticles, searchedNames, searchedQuotations, type Searched } from './searched.ts';
import type { SearchHit } from './views.ts';

export type HitKind = SearchHit['kind'];

export interface SearchGroup<K extends HitKind = HitKind> {
  /** All that were found; `hits` are the best of them. */
  readonly total: number;
  readonly hits: readonly Extract<SearchHit, { readonly kind: K }>[];
}

export interface SearchQuestion {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly sourcesOff: ReadonlySet<string>;
  /** So many hits of a kind at most. */
  readonly most: Readonly<Record<HitKind, number>>;
}

export interface SearchResult {
  readonly groups: { readonly [K in HitKind]: SearchGroup<K> };
  readonly total: number;
  /** Are all records taken up, or may there be more? */
  readonly isComplete: boolean;
  /** What would help; null where something was found. */
  readonly instead: SearchInstead | null;
}

export interface LibrarySearch {
  /** Takes up so many more records, names first, so that a search is possible soon. True when there are no more. */
  takeUp(records: number): boolean;
  /**
   * Names, quotations and articles that have the words, best first in each, of sources that are on, among the records taken
   * up. Without a word to look for: all that pass the filters, newest first, names by how many articles mention them; and
   * without filters nothing.
   */
  search(question: SearchQuestion): SearchResult;
}

interface Group<K extends HitKind> {
  readonly searched: Searched<K>;
  readonly index: SearchIndex;
}

const groupOf = <K extends HitKind>(searched: Searched<K>): Group<K> => ({
  searched,
  index: createSearchIndex(searched.textsOf),
});

/** The search over a library. */
export function createLibrarySearch(library: Library): LibrarySearch {
  const names = groupOf(searchedNames(library));
  const articles = groupOf(searchedArticles(library));
  const quotations = groupOf(searchedQuotations(library));
  const groups = [names, articles, quotations];
  const isComplete = (): boolean => groups.every(({ index, searched }) => index.size === searched.size);

  const answer = ({ query, filters, sourcesOff, most }: SearchQuestion): Omit<SearchResult, 'instead'> => {
    const passes = filterLibrary(library, filters, sourcesOff);
    const isAsked = queryWords(query).length > 0 || isFiltered(filters);
    const ask = <K extends HitKind>(group: Group<K>, kind: K): SearchGroup<K> =>
      isAsked ? find(group, query, passes, sourcesOff, most[kind]) : { total: 0, hits: [] };
    const found = {
      name: ask(names, 'name'),
      quotation: ask(quotations, 'quotation'),
      article: ask(articles, 'article'),
    };
    const total = found.name.total + found.quotation.total + found.article.total;
    return { groups: found, total, isComplete: isComplete() };
  };

  return {
    takeUp(records) {
      let left = records;
      for (const { index, searched } of groups)
        for (; left > 0 && index.size < searched.size; left--) index.add();
      return isComplete();
    },
    search(question) {
      const found = answer(question);
      const isBlank = queryWords(question.query).length === 0 && !isFiltered(question.filters);
      // Before all is taken up, what is not found may yet be there.
      if (found.total > 0 || isBlank || !found.isComplete) return { ...found, instead: null };
      const totalOf = (other: Partial<SearchQuestion>): number =>
        answer({ ...question, ...other, most: { name: 0, quotation: 0, article: 0 } }).total;
      const indexes = groups.map(({ index }) => index);
      return { ...found, instead: searchInstead(question, library, indexes, totalOf) };
    },
  };
}

function find<K extends HitKind>(
  { searched, index }: Group<K>,
  query: string,
  passes: Passes,
  sourcesOff: ReadonlySet<string>,
  most: number,
): SearchGroup<K> {
  const test = (entry: number): boolean => searched.passes(entry, passes);
  if (queryWords(query).length === 0) {
    const entries = searched.newestFirst().filter(test);
    return {
      total: entries.length,
      hits: entries.slice(0, most).map((entry) => searched.hitOf(entry, sourcesOff, [])),
    };
  }
  const { total, matches } = index.find(query, { limit: most, passes: test });
  return { total, hits: matches.map(({ entry, emphasis }) => searched.hitOf(entry, sourcesOff, emphasis)) };
}
