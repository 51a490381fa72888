import { readerLibrary } from '#browser/reader-library.ts';
import { loadSettings } from '#browser/settings-store.ts';
import { createLibrarySearch, type LibrarySearch } from '#core/coverage/search-library.ts';
import { searchFilterOptions, type SearchFilterOptions } from '#core/coverage/search-options.ts';
import type { Library } from '#core/library/library.ts';
import manifest from '#data/pack/manifest.json';

// The panel searches by itself, from the same store as the background: a keystroke waits for no message, and the
// background, which is started all day, carries no search (docs/decisions/0006-search-in-the-panel.md).

export interface SearchedLibrary {
  readonly search: LibrarySearch;
  /** What there is to narrow a search to in sources that are on. */
  optionsFor(sourcesOff: ReadonlySet<string>): SearchFilterOptions;
}

/** Records taken up between two looks at the clock. */
const AT_ONCE = 100;
/** A slice of work: half a frame, so that typing stays smooth. */
const SLICE_MS = 8;

const library = readerLibrary(manifest.files['library.slpack'].sha256);
let kept: { readonly of: Library; readonly searched: SearchedLibrary } | null = null;
const progress = new EventTarget();

/**
 * The search of the reader's library, which can be asked at once and finds what has been taken up; made again when the
 * library is another. Taking up goes on in slices (decision 18).
 */
export async function searchedLibrary(): Promise<SearchedLibrary> {
  const { library: shelf } = await library(await loadSettings());
  if (kept?.of === shelf) return kept.searched;
  const search = createLibrarySearch(shelf);
  const searched: SearchedLibrary = {
    search,
    optionsFor: (sourcesOff) => searchFilterOptions(shelf, sourcesOff),
  };
  kept = { of: shelf, searched };
  void takeUp(search, () => kept?.searched === searched);
  return searched;
}

/** Calls back whenever the search finds more than before. Returns the way to stop. */
export function watchTakenUp(more: () => void): () => void {
  progress.addEventListener('more', more);
  return () => progress.removeEventListener('more', more);
}

/** So often those who wait for more are told. */
const TELL_MS = 250;

async function takeUp(search: LibrarySearch, isWanted: () => boolean): Promise<void> {
  let told = performance.now();
  for (let done = false; !done && isWanted();) {
    const end = performance.now() + SLICE_MS;
    while (!done && performance.now() < end) done = search.takeUp(AT_ONCE);
    if (done || performance.now() > told + TELL_MS) {
      progress.dispatchEvent(new Event('more'));
      told = performance.now();
    }
    if (!done) await new Promise((rested) => setTimeout(rested));
  }
}
