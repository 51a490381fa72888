import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePack, PACK_VERSION } from '#core/library/pack.ts';
import type { LibraryRecords } from '#core/library/records.ts';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { TABLE_FORMAT } from '#core/names/name-table-format.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { FEATURE_VERSION } from '#core/names/tag-features.ts';
import { TAGGER_FORMAT } from '#core/names/tagger-file.ts';
import { loadTagger } from '#core/names/tagger.ts';
import { readCatalogue } from '../names/read-catalogue.ts';
import { buildRecords } from './build-records.ts';
import { packFolder } from './load-tools.ts';
import { readDocuments, readSources } from './read-sources.ts';

/** The pack's bytes and the manifest's text. */
export interface BuiltPack {
  readonly pack: Uint8Array;
  readonly manifest: string;
}

/** The steps from the files of data/ to the pack, in order. `report` takes one line a step. */
export function buildPack(report: (text: string) => void): BuiltPack {
  const names = readCatalogue();
  report(`names: ${names.length} in the catalogue`);
  const nameTable = buildNameTable(names);
  report(`name table: ${nameTable.length} bytes`);
  const taggerFile = readFileSync(join(packFolder, 'tagger.bin'));
  const tagger = loadTagger(new Uint8Array(taggerFile).buffer);
  report(`tagger: ${taggerFile.length} bytes`);
  const sources = readSources();
  const documents = readDocuments(sources);
  report(`sources: ${sources.length}, documents: ${documents.length}`);
  const records = buildRecords(sources, documents, { tagger, table: openNameTable(nameTable) });
  report(`found: ${JSON.stringify(counts(records))}`);
  const pack = encodePack({ records, nameTable });
  report(`pack: ${pack.length} bytes`);
  const manifest = {
    formats: {
      pack: PACK_VERSION,
      nameTable: TABLE_FORMAT,
      tagger: TAGGER_FORMAT,
      taggerFeatures: FEATURE_VERSION,
    },
    counts: { ...counts(records), catalogue: names.length },
    files: {
      'library.slpack': { bytes: pack.length, sha256: sha256(pack) },
      'tagger.bin': { bytes: taggerFile.length, sha256: sha256(taggerFile) },
    },
    nameTableBytes: nameTable.length,
  };
  return { pack, manifest: `${JSON.stringify(manifest, null, 2)}\n` };
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

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
