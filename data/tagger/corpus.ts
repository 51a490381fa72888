import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { splitSentences } from '#core/text/sentences.ts';
import { splitWords } from '#core/text/words.ts';

/** Unlabelled texts: file, and which of its rows are read (all briefings would drown the news). */
const CORPORA = [
  { file: 'news-sample-3000.jsonl.gz', every: 1 },
  { file: 'wikinews.jsonl', every: 1 },
  { file: 'whitehouse-briefings.jsonl.gz', every: 4 },
] as const;

/** The sentences of the unlabelled texts in a folder, as words. A corpus that is not there is reported and left out. */
export function* readCorpora(folder: string, report: (text: string) => void): Generator<string[]> {
  for (const { file, every } of CORPORA) {
    const path = join(folder, file);
    if (!existsSync(path)) {
      report(`${path}: not there, left out`);
      continue;
    }
    const bytes = readFileSync(path);
    const rows = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
    for (const [i, row] of rows.entries()) {
      if (row === '' || i % every !== 0) continue;
      const { title, text } = JSON.parse(row) as { title: string | null; text: string };
      yield* sentencesOf(`${title ?? ''}\n${text}`);
    }
    report(`${path}: read`);
  }
}

function* sentencesOf(text: string): Generator<string[]> {
  const words = splitWords(text);
  for (const { from, to } of splitSentences(words)) yield words.slice(from, to).map((word) => word.text);
}
