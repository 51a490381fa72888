import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TableName } from '#core/names/table-name.ts';

const shared = join(import.meta.dirname, '../../../shared');

/** Lists of people and organisations, for scale; not part of this repository. */
export const gazetteerFolder = join(shared, 'gazetteer');

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

/** 479,000 names, with 814,109 labels and aliases and without descriptions. */
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
