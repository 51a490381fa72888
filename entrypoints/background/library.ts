import { fetchBundledPack } from '#browser/bundled-pack.ts';
import { loadLibrary } from '#browser/library-store.ts';
import type { Library } from '#core/library/library.ts';
import manifest from '#data/pack/manifest.json';

// Kept for as long as the worker lives; made again from the database at its next start.
let loading: Promise<Library> | null = null;

const PACK = manifest.files['library.slpack'];

/** Size of the bundled pack in bytes. */
export const packBytes: number = PACK.bytes;

/** The library; a failed attempt is not kept, so that the next request tries again. */
export function loadedLibrary(): Promise<Library> {
  loading ??= loadLibrary(PACK.sha256, fetchBundledPack).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
