import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { fetchBundledPack } from '#browser/bundled-pack.ts';
import { loadLibrary } from '#browser/library-store.ts';
import { replyOf, type Reply } from '#browser/reply.ts';
import { loadSettings, watchSettings } from '#browser/settings-store.ts';
import { createLibrarySearch, type LibrarySearch } from '#core/coverage/search-library.ts';
import type { SearchHit } from '#core/coverage/views.ts';
import manifest from '#data/pack/manifest.json';
import type { Asked } from './use-answer.ts';

// The panel searches by itself, from the same store as the background: a keystroke waits for no message, and the
// background, which is started all day, carries no search (docs/decisions/0006-search-in-the-panel.md).

let loading: Promise<LibrarySearch> | null = null;

/** The search, made when somebody first searches; a failed attempt is not kept. */
function librarySearch(): Promise<LibrarySearch> {
  loading ??= loadLibrary(manifest.files['library.slpack'].sha256, fetchBundledPack)
    .then(createLibrarySearch)
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

async function find(query: string): Promise<readonly SearchHit[]> {
  const [search, { sourcesOff }] = await Promise.all([librarySearch(), loadSettings()]);
  return search.search(query, new Set(sourcesOff));
}

/** Searches whenever the query or a setting changes; what was found for an earlier query is dropped. Blank finds nothing. */
export function useSearch(query: string): Asked<readonly SearchHit[]> {
  const [reply, setReply] = useState<Reply<readonly SearchHit[]> | null>(null);
  const token = useRef(0);
  const again = useCallback(() => {
    const mine = ++token.current;
    if (query === '') return setReply(null);
    void replyOf(find(query)).then((found) => {
      if (token.current === mine) setReply(found);
    });
  }, [query]);
  useEffect(again, [again]);
  useEffect(() => watchSettings(again), [again]);
  return { reply, again };
}
