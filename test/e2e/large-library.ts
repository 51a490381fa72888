import { cp, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LibraryArticle, LibraryQuotation } from '#core/library/records.ts';
import { encodePack } from '#core/library/pack.ts';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { readCatalogue } from '#data/names/read-catalogue.ts';
import { readSources } from '#data/pipeline/read-sources.ts';

// A library in which one person said ten thousand things, in two thousand articles. Nobody of this name exists.

export const SPEAKER = 'Ada Velmqvist';
const KEY = 'ada-velmqvist';
const ARTICLES = 2000;
const EACH = 5;
export const SAID = ARTICLES * EACH;

const day = (n: number): string => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
const words = (n: number): string =>
  `The harbour will have berth number ${n} before the winter, and nobody will be asked which flag they sail under, whatever the council of day ${n % 97} may say.`;

function quotation(articleId: string, index: number, text: string, start: number): LibraryQuotation {
  const end = start + text.length;
  return {
    id: `${articleId}#${index}`,
    articleId,
    kind: 'direct',
    form: 'sentence',
    text,
    start,
    end,
    spans: [{ start, end }],
    cue: null,
    speaker: { start: 0, end: 3, text: SPEAKER, key: KEY, label: SPEAKER, confidence: 1, reason: 'named' },
  };
}

/** A copy of a built extension, in a folder of its own, with that library. */
export async function withLargeLibrary(extension: string): Promise<string> {
  const sources = readSources();
  const articles: LibraryArticle[] = [];
  const quotations: LibraryQuotation[] = [];
  for (let n = 0; n < ARTICLES; n++) {
    const id = `harbour-${n}`;
    const said = Array.from({ length: EACH }, (_, i) => words(n * EACH + i));
    let at = 0;
    for (const [i, text] of said.entries()) {
      quotations.push(quotation(id, i, text, at));
      at += text.length + 1;
    }
    articles.push({
      id,
      sourceId: sources[n % sources.length]!.id,
      title: `Harbour notes, part ${n}`,
      url: null,
      published: { value: day(n), precision: 'day' },
      kind: 'article',
      text: said.join('\n'),
      leftOut: [],
      names: [
        {
          key: KEY,
          kind: 'person',
          label: SPEAKER,
          known: false,
          forms: [SPEAKER],
          role: null,
          reasons: [],
          confidence: 1,
        },
      ],
      mentions: [],
      fingerprint: Array.from({ length: 64 }, (_, i) => ((n + 1) * 2654435761 + i * 2246822519) >>> 0),
    });
  }
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-large-'));
  await cp(extension, folder, { recursive: true });
  const records = { sources, names: [], articles, quotations, statements: [] };
  const pack = encodePack({ records, nameTable: buildNameTable(readCatalogue()) });
  await writeFile(join(folder, 'pack/library.slpack'), pack);
  return folder;
}
