import { fetchBundledPack } from '#browser/bundled-pack.ts';
import { loadLibrary } from '#browser/library-store.ts';
import { createLibrarySearch, type LibrarySearch } from '#core/coverage/search-library.ts';
import { searchFilterOptions, type SearchFilterOptions } from '#core/coverage/search-options.ts';
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

let loading: Promise<SearchedLibrary> | null = null;
const progress = new EventTarget();

/**
 * The library's search, which can be asked at once and finds what has been taken up; a failed attempt is not kept. Taking
 * up goes on in slices (decision 18).
 */
export function searchedLibrary(): Promise<SearchedLibrary> {
  loading ??= loadLibrary(manifest.files['library.slpack'].sha256, fetchBundledPack)
    .then((library) => {
      const search = createLibrarySearch(library);
      void takeUp(search);
      return {
        search,
        optionsFor: (sourcesOff: ReadonlySet<string>) => searchFilterOptions(library, sourcesOff),
      };
    })
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

/** Calls back whenever the search finds more than before. Returns the way to stop. */
export function watchTakenUp(more: () => void): () => void {
  progress.addEventListener('more', more);
  return () => progress.removeEventListener('more', more);
}

/** So often those who wait for more are told. */
const TELL_MS = 250;

async function takeUp(search: LibrarySearch): Promise<void> {
  let told = performance.now();
  for (let done = false; !done;) {
    const end = performance.now() + SLICE_MS;
    while (!done && performance.now() < end) done = search.takeUp(AT_ONCE);
    if (done || performance.now() > told + TELL_MS) {
      progress.dispatchEvent(new Event('more'));
      told = performance.now();
    }
    if (!done) await new Promise((rested) => setTimeout(rested));
  }
}
