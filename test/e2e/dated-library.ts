import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '#core/articles/article.ts';
import { encodePack } from '#core/library/pack.ts';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { readCatalogue } from '#data/names/read-catalogue.ts';
import { buildRecords } from '#data/pipeline/build-records.ts';
import { loadTools } from '#data/pipeline/load-tools.ts';
import { readDocuments, readSources, type SourceDocument } from '#data/pipeline/read-sources.ts';

// The bundled library has no two dated articles that quote the same words. This one has: a date for one of its articles,
// and an article of an outlet that does not exist.

const WIRE: Source = {
  id: 'coast-wire',
  label: 'Coast Wire',
  kind: 'agency',
  country: null,
  languages: [],
  domains: [],
  owner: null,
  factsAsOf: null,
  description: 'Made up for a test',
};

const REPORT: SourceDocument = {
  path: 'coast-wire.txt',
  text: `Envoy Speaks in Brussels

Ambassador Julianne Smith spoke to reporters in Brussels before the ministers met there for two days.

“We believe Ukraine has every right to defend its territory against this dreadful Russian aggression,” Smith said.`,
  metadata: {
    id: 'coast-wire-envoy',
    source: WIRE.id,
    sourceEvidence: 'made up',
    title: 'Envoy Speaks in Brussels',
    titleEvidence: 'made up',
    published: { value: '2024-04-05', precision: 'day' },
    publishedEvidence: 'made up',
    kind: 'article',
    kindEvidence: 'made up',
    url: null,
    indexed: '2026-11-22',
  },
};

const DATED = 'turan-ambassador';
const DATE = { value: '2024-04-03', precision: 'day' } as const;

let made: Uint8Array | null = null;

/** The pack, made once for both browsers. */
function datedPack(): Uint8Array {
  if (made) return made;
  const bundled = readSources();
  const documents = readDocuments(bundled).map((document) =>
    document.metadata.id === DATED
      ? { ...document, metadata: { ...document.metadata, published: DATE } }
      : document,
  );
  const records = buildRecords([...bundled, WIRE], [...documents, REPORT], loadTools());
  return (made = encodePack({ records, nameTable: buildNameTable(readCatalogue()) }));
}

/** Gives a built extension in a folder the library whose versions have dates. */
export const putDatedLibrary = (folder: string): Promise<void> =>
  writeFile(join(folder, 'pack/library.slpack'), datedPack());
