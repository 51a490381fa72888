import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { replyOf, type Reply } from '#browser/reply.ts';
import { loadSettings, watchSettings } from '#browser/settings-store.ts';
import type { SearchFilters } from '#core/coverage/search-filters.ts';
import type { SearchQuestion, SearchResult } from '#core/coverage/search-library.ts';
import type { SearchFilterOptions } from '#core/coverage/search-options.ts';
import { searchedLibrary, watchTakenUp } from './library-search.ts';
import type { Asked } from './use-answer.ts';

async function find(
  query: string,
  filters: SearchFilters,
  most: SearchQuestion['most'],
): Promise<SearchResult> {
  const [{ search }, { sourcesOff }] = await Promise.all([searchedLibrary(), loadSettings()]);
  return search.search({ query, filters, most, sourcesOff: new Set(sourcesOff) });
}

/**
 * Searches whenever the question or a setting changes, and, while the library is still being taken up, when there is more
 * of it; what was found for an earlier question is dropped.
 */
export function useSearch(
  query: string,
  filters: SearchFilters,
  most: SearchQuestion['most'],
): Asked<SearchResult> {
  const [reply, setReply] = useState<Reply<SearchResult> | null>(null);
  const token = useRef(0);
  const again = useCallback(() => {
    const mine = ++token.current;
    void replyOf(find(query, filters, most)).then((found) => {
      if (token.current === mine) setReply(found);
    });
  }, [query, filters, most]);
  useEffect(again, [again]);
  useEffect(() => watchSettings(again), [again]);
  useEffect(() => watchTakenUp(again), [again]);
  return { reply, again };
}

/** What there is to narrow a search to; null until the library is there. */
export function useFilterOptions(): SearchFilterOptions | null {
  const [options, setOptions] = useState<SearchFilterOptions | null>(null);
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const [{ optionsFor }, { sourcesOff }] = await Promise.all([searchedLibrary(), loadSettings()]);
      if (isWanted) setOptions(optionsFor(new Set(sourcesOff)));
    };
    // The search itself says why there is no library.
    const again = (): void => void look().catch(() => undefined);
    again();
    const stop = watchSettings(again);
    return () => {
      isWanted = false;
      stop();
    };
  }, []);
  return options;
}
