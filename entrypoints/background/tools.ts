import { bundledFile } from '#browser/bundled-pack.ts';
import type { AnalysisTools } from '#core/analyse.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { loadTagger } from '#core/names/tagger.ts';
import { loadedLibrary } from './library.ts';

let loading: Promise<AnalysisTools> | null = null;

/**
 * Tagger and name table, as shipped. Which mentions are marked must not depend on the reader's library, so the table is
 * the bundled pack's.
 */
export function analysisTools(): Promise<AnalysisTools> {
  loading ??= Promise.all([bundledFile('pack/tagger.bin'), loadedLibrary()]).then(
    ([tagger, { nameTable }]) => ({ tagger: loadTagger(tagger), table: openNameTable(nameTable) }),
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
