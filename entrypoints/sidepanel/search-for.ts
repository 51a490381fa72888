import { FIRST_HITS } from '#components/search-limits.ts';
import { NO_FILTERS, type SearchFilters } from '#core/coverage/search-filters.ts';
import type { SearchQuestion } from '#core/coverage/search-library.ts';

/** What the reader looks for; kept while other tabs are shown. */
export interface SearchAsked {
  readonly query: string;
  readonly filters: SearchFilters;
  /** So many hits of a kind. */
  readonly most: SearchQuestion['most'];
}

export const FIRST: SearchQuestion['most'] = { name: FIRST_HITS, quotation: FIRST_HITS, article: FIRST_HITS };

export const searchFor = (query: string): SearchAsked => ({ query, filters: NO_FILTERS, most: FIRST });
