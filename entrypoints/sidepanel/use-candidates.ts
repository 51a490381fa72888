import { useRef, useState } from 'preact/hooks';
import type { MergeCandidate } from '#components/name-corrections.tsx';
import { findInLibrary } from './use-search.ts';

/** Names of the library that are like what was typed last; what was found for an earlier query is dropped. */
export function useCandidates() {
  const [candidates, setCandidates] = useState<readonly MergeCandidate[]>([]);
  const token = useRef(0);
  const find = async (query: string): Promise<void> => {
    const mine = ++token.current;
    const hits = query.trim() === '' ? [] : await findInLibrary(query).catch(() => []);
    if (mine !== token.current) return;
    setCandidates(
      hits.flatMap((hit) =>
        hit.kind === 'name' ? { key: hit.key, label: hit.label, detail: hit.detail } : [],
      ),
    );
  };
  return { candidates, find: (query: string): void => void find(query) };
}
