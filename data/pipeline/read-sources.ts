import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_KINDS, type ArticleDate, type ArticleKind, type Source } from '#core/articles/article.ts';
import { readSourceCatalogue } from './read-source-catalogue.ts';
import { SourceError } from './source-error.ts';

export const sourcesFolder = join(import.meta.dirname, '..', 'sources');

/** What a person read from a document, each with the words that show it. Curated; checked against what the code finds. */
export interface DocumentMetadata {
  readonly id: string;
  /** Id of a source of sources.json. */
  readonly source: string;
  readonly sourceEvidence: string;
  readonly title: string;
  readonly titleEvidence: string;
  readonly published: ArticleDate | null;
  readonly publishedEvidence: string;
  readonly kind: ArticleKind;
  readonly kindEvidence: string;
  readonly url: string | null;
  /** Day on which it came into the library, ISO: kept here, so that a pack is the same bytes whenever it is built. */
  readonly indexed: string;
}

/** A document as it was found, with its metadata. */
export interface SourceDocument {
  readonly path: string;
  readonly text: string;
  readonly metadata: DocumentMetadata;
}

function readJson<T>(path: string): T {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T;
  } catch (error) {
    throw new SourceError(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A source of sources.json. One that is in the catalogue has its facts from there, and gives none itself. */
type ListedSource = { readonly id: string } & Partial<Source>;

/** The library's sources, in the order of sources.json. Throws a SourceError for the first that is wrong. */
export function readSources(): Source[] {
  const path = join(sourcesFolder, 'sources.json');
  return withFacts(readJson<readonly ListedSource[]>(path), readSourceCatalogue(), path);
}

/** The listed sources with the catalogue's facts or their own. */
export function withFacts(
  listed: readonly ListedSource[],
  catalogue: readonly Source[],
  path: string,
): Source[] {
  return listed.map((own) => {
    const known = catalogue.find((source) => source.id === own.id);
    if (known) {
      const twice = Object.keys(own).filter((key) => key !== 'id' && key !== 'description');
      if (twice.length > 0)
        throw new SourceError(
          `${path}: "${own.id}" is in catalogue.tsv, so its ${twice.join(', ')} belong there; remove them here`,
        );
      return { ...known, description: own.description ?? null };
    }
    const { id, label, kind } = own;
    if (!label || !kind || !SOURCE_KINDS.includes(kind))
      throw new SourceError(
        `${path}: "${id}" is not in catalogue.tsv, so it needs a label and a kind: ${SOURCE_KINDS.join(', ')}`,
      );
    return { ...NO_FACTS, ...own, label, kind };
  });
}

const NO_FACTS = {
  country: null,
  languages: [],
  domains: [],
  owner: null,
  factsAsOf: null,
  description: null,
} as const satisfies Partial<Source>;

const KINDS: readonly ArticleKind[] = ['article', 'interview', 'transcript', 'copy'];

/** All documents with their metadata, by folder and file name. Throws a SourceError for the first that is wrong. */
export function readDocuments(sources: readonly Source[]): SourceDocument[] {
  const documents: SourceDocument[] = [];
  const seen = new Set<string>();
  for (const source of [...sources].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const folder = join(sourcesFolder, source.id);
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith('.json')) continue;
      const path = join(folder, file);
      const metadata = readJson<DocumentMetadata>(path);
      if (metadata.source !== source.id)
        throw new SourceError(`${path}: source "${metadata.source}" in the folder of "${source.id}"`);
      if (!KINDS.includes(metadata.kind)) throw new SourceError(`${path}: unknown kind "${metadata.kind}"`);
      if (!/^\d{4}-\d\d-\d\d$/.test(metadata.indexed))
        throw new SourceError(`${path}: indexed "${metadata.indexed}" is no day (YYYY-MM-DD)`);
      if (typeof metadata.id !== 'string' || seen.has(metadata.id))
        throw new SourceError(`${path}: no id, or a second "${metadata.id}"`);
      seen.add(metadata.id);
      documents.push({ path, text: readFileSync(path.replace(/json$/, 'txt'), 'utf8'), metadata });
    }
  }
  return documents;
}
