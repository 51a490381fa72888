import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TableName } from '#core/names/table-name.ts';

const shared = join(import.meta.dirname, '../../../shared');

/** Lists of people and organisations, for scale; not part of this repository. */
export const gazetteerFolder = join(shared, 'gazetteer');
const newsFile = join(shared, 'corpora/news-sample-3000.jsonl.gz');

interface Row {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly type: 'PER' | 'ORG';
}

const rowsOf = <T>(file: string): T[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

/** 479,000 names, with 814,000 labels and aliases and without descriptions. */
export const readGazetteer = (): TableName[] =>
  readdirSync(gazetteerFolder)
    .filter((file) => file.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((file) => rowsOf<Row>(join(gazetteerFolder, file)))
    .map(({ id, name, aliases, type }) => ({
      id,
      kind: type === 'PER' ? 'person' : 'organisation',
      label: name,
      aliases,
      roles: [],
      description: null,
    }));

/** The first `units` UTF-16 units of news articles, as one flat string. */
export function readNews(units: number): string {
  const text = rowsOf<{ readonly text: string }>(newsFile)
    .map((row) => row.text)
    .join('\n')
    .slice(0, units);
  return Buffer.from(text, 'utf8').toString('utf8');
}
