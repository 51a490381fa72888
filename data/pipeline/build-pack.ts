import { createHash } from 'node:crypto';
import { encodePack, PACK_VERSION } from '#core/library/pack.ts';
import type { LibraryRecords } from '#core/library/records.ts';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { TABLE_FORMAT } from '#core/names/name-table-format.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { FEATURE_VERSION } from '#core/names/tag-features.ts';
import { TAGGER_FORMAT } from '#core/names/tagger-file.ts';
import { loadTagger } from '#core/names/tagger.ts';
import { openReportModel, REPORT_VERSION } from '#core/quotations/report-model.ts';
import { readCatalogue } from '../names/read-catalogue.ts';
import { buildRecords } from './build-records.ts';
import { readPackFile } from './load-tools.ts';
import { readSourceCatalogue } from './read-source-catalogue.ts';
import { readDocuments, readSources } from './read-sources.ts';

/** The pack's bytes, and the texts of the manifest and of the catalogue of sources, which ships beside the pack. */
export interface BuiltPack {
  readonly pack: Uint8Array;
  readonly manifest: string;
  readonly catalogue: string;
}

/** The steps from the files of data/ to the pack, in order. `report` takes one line a step. */
export function buildPack(report: (text: string) => void): BuiltPack {
  const names = readCatalogue();
  report(`names: ${names.length} in the catalogue`);
  const nameTable = buildNameTable(names);
  report(`name table: ${nameTable.length} bytes`);
  const taggerFile = readPackFile('tagger.bin');
  const reportsFile = readPackFile('reports.bin');
  report(`tagger: ${taggerFile.byteLength} bytes, model of reports: ${reportsFile.byteLength} bytes`);
  const tagger = loadTagger(taggerFile);
  const reports = openReportModel(reportsFile);
  const known = readSourceCatalogue();
  const sources = readSources();
  const documents = readDocuments(sources);
  report(`sources: ${known.length} in the catalogue, ${sources.length} with documents: ${documents.length}`);
  const records = buildRecords(sources, documents, { tagger, table: openNameTable(nameTable), reports });
  report(`found: ${JSON.stringify(counts(records))}`);
  const pack = encodePack({ records, nameTable });
  report(`pack: ${pack.length} bytes`);
  const manifest = {
    formats: {
      pack: PACK_VERSION,
      nameTable: TABLE_FORMAT,
      tagger: TAGGER_FORMAT,
      taggerFeatures: FEATURE_VERSION,
      reports: REPORT_VERSION,
    },
    counts: { ...counts(records), catalogue: names.length },
    files: {
      'library.slpack': fileFacts(pack),
      'tagger.bin': fileFacts(new Uint8Array(taggerFile)),
      'reports.bin': fileFacts(new Uint8Array(reportsFile)),
    },
    nameTableBytes: nameTable.length,
  };
  return {
    pack,
    manifest: `${JSON.stringify(manifest, null, 2)}\n`,
    // A source a line: what changed in the table is what changes here.
    catalogue: `[\n${known.map((source) => JSON.stringify(source)).join(',\n')}\n]\n`,
  };
}

const fileFacts = (bytes: Uint8Array): { readonly bytes: number; readonly sha256: string } => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

function counts({
  sources,
  names,
  articles,
  quotations,
  statements,
}: LibraryRecords): Record<string, number> {
  return {
    sources: sources.length,
    names: names.length,
    articles: articles.length,
    quotations: quotations.length,
    statements: statements.length,
  };
}
