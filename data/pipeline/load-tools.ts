import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisTools } from '#core/analyse.ts';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { loadTagger } from '#core/names/tagger.ts';
import { readCatalogue } from '../names/read-catalogue.ts';

export const packFolder = join(import.meta.dirname, '..', 'pack');

/** The tagger of the pack folder and the table of the catalogue: what every analysis outside the browser uses. */
export function loadTools(): AnalysisTools {
  const file = readFileSync(join(packFolder, 'tagger.bin'));
  const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  return { tagger: loadTagger(bytes), table: openNameTable(buildNameTable(readCatalogue())) };
}
