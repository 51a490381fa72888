import { correctRecords } from '#core/library/correct-records.ts';
import { createLibrary, type Library } from '#core/library/library.ts';
import { removeArticles } from '#core/library/remove-articles.ts';
import type { Settings } from '#core/settings/settings.ts';
import { fetchBundledPack } from './bundled-pack.ts';
import { loadLibrary } from './library-store.ts';

type Made = Pick<Settings, 'removed' | 'merged' | 'split'>;

interface Kept<T> {
  readonly made: string;
  readonly library: Promise<T>;
}

export interface ReaderLibrary {
  /** As the reader has it. */
  readonly library: Library;
  /** With names as they ship: nothing of the reader's corrections is in it, so that a page may be shown of it. */
  readonly shipped: Library;
}

/**
 * The library as the reader has it: what the bundled pack brings, without what was deleted, which is not stored either, and
 * with names as they were corrected. Kept for as long as the program lives, made again when one of these changes; a failed
 * attempt is not kept, so that the next question tries again. `generation` is the pack's SHA-256.
 */
export function readerLibrary(generation: string): (settings: Made) => Promise<ReaderLibrary> {
  let stored: Kept<Library> | null = null;
  let corrected: Kept<ReaderLibrary> | null = null;

  const storedLibrary = ({ removed }: Made): Promise<Library> => {
    const made = JSON.stringify(removed);
    if (stored?.made === made) return stored.library;
    const isAll = removed.sources.length === 0 && removed.before === null;
    const library = loadLibrary(isAll ? generation : `${generation} ${made}`, async () => {
      const pack = await fetchBundledPack();
      return { ...pack, records: removeArticles(pack.records, removed) };
    });
    stored = { made, library };
    return library;
  };

  return (settings) => {
    const made = JSON.stringify([settings.removed, settings.merged, settings.split]);
    if (corrected?.made === made) return corrected.library;
    const library = storedLibrary(settings).then((shipped) => {
      const records = correctRecords(shipped.records, settings);
      return { shipped, library: records === shipped.records ? shipped : createLibrary(records) };
    });
    const kept = { made, library };
    corrected = kept;
    library.catch(() => {
      if (corrected === kept) corrected = stored = null;
    });
    return library;
  };
}
