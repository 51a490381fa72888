import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisTools } from '#core/analyse.ts';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { loadTagger } from '#core/names/tagger.ts';
import { openReportModel } from '#core/quotations/report-model.ts';
import { readCatalogue } from '../names/read-catalogue.ts';

export const packFolder = join(import.meta.dirname, '..', 'pack');

/** The tagger and the model of reports of the pack folder and the table of the catalogue: what every analysis outside the browser uses. */
export function loadTools(): AnalysisTools {
  return {
    tagger: loadTagger(readPackFile('tagger.bin')),
    table: openNameTable(buildNameTable(readCatalogue())),
    reports: openReportModel(readPackFile('reports.bin')),
  };
}

/** The bytes of a file of the pack folder. */
export const readPackFile = (name: string): ArrayBuffer =>
  new Uint8Array(readFileSync(join(packFolder, name))).buffer;
