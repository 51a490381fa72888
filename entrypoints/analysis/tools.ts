import { bundledFile, fetchBundledPack } from '#browser/bundled-pack.ts';
import { LibraryUnavailable } from '#browser/reply.ts';
import type { AnalysisTools } from '#core/analyse.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { loadTagger, type NameTagger } from '#core/names/tagger.ts';

let loading: Promise<AnalysisTools> | null = null;

/**
 * Tagger and name table, as shipped. Which mentions are marked must not depend on the reader's library, so the table is
 * the bundled pack's. Kept for as long as the worker lives; a failed attempt is not kept.
 */
export function analysisTools(): Promise<AnalysisTools> {
  loading ??= Promise.all([bundledFile('pack/tagger.bin'), fetchBundledPack()])
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
