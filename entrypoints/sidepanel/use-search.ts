import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { readerLibrary } from '#browser/reader-library.ts';
import { replyOf, type Reply } from '#browser/reply.ts';
import { loadSettings, watchSettings } from '#browser/settings-store.ts';
import { createLibrarySearch, type LibrarySearch } from '#core/coverage/search-library.ts';
import type { Library } from '#core/library/library.ts';
import type { SearchHit } from '#core/coverage/views.ts';
import manifest from '#data/pack/manifest.json';
import type { Asked } from './use-answer.ts';

// The panel searches by itself, from the same store as the background: a keystroke waits for no message, and the
// background, which is started all day, carries no search (docs/decisions/0006-search-in-the-panel.md).

const library = readerLibrary(manifest.files['library.slpack'].sha256);
let made: { readonly of: Library; readonly search: LibrarySearch } | null = null;

/** Names, quotations and articles of the reader's library, in sources that are on. */
export async function findInLibrary(query: string): Promise<readonly SearchHit[]> {
  const settings = await loadSettings();
  const { library: shelf } = await library(settings);
  // Made when somebody first searches, and again when the library is another.
  if (made?.of !== shelf) made = { of: shelf, search: createLibrarySearch(shelf) };
  return made.search.search(query, new Set(settings.sourcesOff));
}

/** Searches whenever the query or a setting changes; what was found for an earlier query is dropped. Blank finds nothing. */
export function useSearch(query: string): Asked<readonly SearchHit[]> {
  const [reply, setReply] = useState<Reply<readonly SearchHit[]> | null>(null);
  const token = useRef(0);
  const again = useCallback(() => {
    const mine = ++token.current;
    if (query === '') return setReply(null);
    void replyOf(findInLibrary(query)).then((found) => {
      if (token.current === mine) setReply(found);
    });
  }, [query]);
  useEffect(again, [again]);
  useEffect(() => watchSettings(again), [again]);
  return { reply, again };
}
