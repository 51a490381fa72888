import { bundledFile, fetchBundledPack } from '#browser/bundled-pack.ts';
import { LibraryUnavailable } from '#browser/reply.ts';
import type { AnalysisTools } from '#core/analyse.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { loadTagger } from '#core/names/tagger.ts';
import { openReportModel } from '#core/quotations/report-model.ts';

let loading: Promise<AnalysisTools> | null = null;

/**
 * Tagger, name table and model of reports, as shipped. Which mentions are marked must not depend on the reader's library, so the table is
 * the bundled pack's. Kept for as long as the worker lives; a failed attempt is not kept.
 */
export function analysisTools(): Promise<AnalysisTools> {
  loading ??= Promise.all([
    bundledFile('pack/tagger.bin'),
    bundledFile('pack/reports.bin'),
    fetchBundledPack(),
  ])
    .then(([tagger, reports, { nameTable }]) => ({
      tagger: opened('tagger', () => loadTagger(tagger)),
      table: openNameTable(nameTable),
      reports: opened('model of reports', () => openReportModel(reports)),
    }))
    .catch((error: unknown) => {
      loading = null;
      throw error;
    });
  return loading;
}

function opened<T>(what: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    throw new LibraryUnavailable(`The bundled ${what} cannot be used: ${String(error)}`);
  }
}
