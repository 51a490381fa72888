import { useRef, useState } from 'preact/hooks';
import { loadSettings } from '#browser/settings-store.ts';
import type { MergeCandidate } from '#components/name-corrections.tsx';
import { NO_FILTERS } from '#core/coverage/search-filters.ts';
import { searchedLibrary } from './library-search.ts';

const MOST = { name: 6, quotation: 0, article: 0 };

async function namesLike(query: string): Promise<readonly MergeCandidate[]> {
  const [{ search }, { sourcesOff }] = await Promise.all([searchedLibrary(), loadSettings()]);
  const { groups } = search.search({
    query,
    filters: { ...NO_FILTERS, kind: 'name' },
    most: MOST,
    sourcesOff: new Set(sourcesOff),
  });
  return groups.name.hits.map(({ key, label, detail }) => ({ key, label, detail }));
}

/** Names of the library that are like what was typed last; what was found for an earlier query is dropped. */
export function useCandidates() {
  const [candidates, setCandidates] = useState<readonly MergeCandidate[]>([]);
  const token = useRef(0);
  const find = async (query: string): Promise<void> => {
    const mine = ++token.current;
    const found = query.trim() === '' ? [] : await namesLike(query).catch(() => []);
    if (mine === token.current) setCandidates(found);
  };
  return { candidates, find: (query: string): void => void find(query) };
}
