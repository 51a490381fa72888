import { bundledFile, LibraryUnavailable } from '#browser/bundled-pack.ts';
import type { AnalysisTools } from '#core/analyse.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { loadTagger, type NameTagger } from '#core/names/tagger.ts';
import { loadedLibrary } from './library.ts';

let loading: Promise<AnalysisTools> | null = null;

/**
 * Tagger and name table, as shipped. Which mentions are marked must not depend on the reader's library, so the table is
 * the bundled pack's.
 */
export function analysisTools(): Promise<AnalysisTools> {
  loading ??= Promise.all([bundledFile('pack/tagger.bin'), loadedLibrary()])
    .then(([tagger, { nameTable }]) => ({ tagger: openTagger(tagger), table: openNameTable(nameTable) }))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

function openTagger(bytes: ArrayBuffer): NameTagger {
  try {
    return loadTagger(bytes);
  } catch (error) {
    throw new LibraryUnavailable(`The bundled tagger cannot be used: ${String(error)}`);
  }
}
