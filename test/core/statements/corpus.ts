import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const CORPORA = join(import.meta.dirname, '../../../../shared/corpora');

/** Whether the corpora are beside the project; tests that need them are skipped where they are not. */
export const thereAreCorpora = existsSync(CORPORA);

/** A row of a corpus. */
export interface CorpusRow {
  readonly id?: string;
  readonly url: string;
  readonly title?: string | null;
  readonly topic?: string;
  readonly text: string;
}

/** The rows of a gzipped JSONL file of the corpora. */
export const readCorpus = (file: string): CorpusRow[] =>
  gunzipSync(readFileSync(join(CORPORA, file)))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CorpusRow);
