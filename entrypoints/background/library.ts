import { fetchBundledPack } from '#browser/bundled-pack.ts';
import { loadLibrary, type LoadedLibrary } from '#browser/library-store.ts';
import manifest from '#data/pack/manifest.json';

// Kept for as long as the worker lives; made again from the database at its next start.
let loading: Promise<LoadedLibrary> | null = null;

const PACK = manifest.files['library.slpack'];

/** Size of the bundled pack in bytes. */
export const packBytes: number = PACK.bytes;

/** The library; a failed attempt is not kept, so that the next request tries again. */
export function loadedLibrary(): Promise<LoadedLibrary> {
  loading ??= loadLibrary(PACK.sha256, fetchBundledPack).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
