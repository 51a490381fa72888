/**
 * Analyses articles: names and quotations with their speakers.
 *
 *   npm run -s analyse -- FILE
 *
 * FILE is .bio (token<TAB>tag lines: prints token<TAB>predicted tag), .jsonl (rows with id, text and perhaps title: prints
 * one row an article) or .txt (one document: prints one row). Offsets are UTF-16 units into the row's text. Bad rows are
 * reported with file and line and skipped; the exit code is then 1. Exit code 2: the file cannot be read at all.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { analyse, type Analysis } from '#core/analyse.ts';
import { textToArticle } from '#core/articles/text-to-article.ts';
import { TAGS } from '#core/names/tag.ts';
import { loadTools } from './pipeline/load-tools.ts';
import { readBio } from './tagger/read-bio.ts';

const report = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

function analyseBio(path: string): void {
  const { tagger } = loadTools();
  const out: string[] = [];
  for (const { words } of readBio(path, report)) {
    const tags = tagger.tag(words);
    for (const [i, word] of words.entries()) out.push(`${word}\t${TAGS[tags[i] as number]}`);
    out.push('');
  }
  process.stdout.write(`${out.join('\n')}\n`);
}

function row(id: string, analysis: Analysis): object {
  return {
    id,
    names: analysis.mentions.map(({ start, end, text, kind, key }) => ({ start, end, text, kind, key })),
    quotes: analysis.quotations
      .filter((quotation) => quotation.form !== 'headline')
      .map(({ start, end, text, spans, kind, speaker }) => ({
        start: spans[0]?.start ?? start,
        end: spans.at(-1)?.end ?? end,
        text,
        spans: spans.map((span) => [span.start, span.end]),
        kind,
        speaker: speaker?.text ?? null,
        speakerStart: speaker?.start ?? null,
        speakerEnd: speaker?.end ?? null,
        speakerName: typeof speaker?.key === 'string' ? speaker.label : null,
      })),
  };
}

function analyseRows(path: string): void {
  const tools = loadTools();
  const lines = readFileSync(path, 'utf8').split('\n');
  const started = Date.now();
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const where = `${path}:${i + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      report(`${where}: not JSON (${error instanceof Error ? error.message : String(error)})`);
      continue;
    }
    const { id, text, title } = (value ?? {}) as { id?: unknown; text?: unknown; title?: unknown };
    if (typeof id !== 'string' || typeof text !== 'string') {
      report(`${where}: "id" and "text" must be strings`);
      continue;
    }
    const analysis = analyse({ title: typeof title === 'string' ? title : '', text }, tools);
    process.stdout.write(`${JSON.stringify(row(id, analysis))}\n`);
    if ((i + 1) % 500 === 0) console.error(`${i + 1} of ${lines.length} rows, ${Date.now() - started} ms`);
  }
}

function analyseText(path: string): void {
  const article = textToArticle(readFileSync(path, 'utf8'));
  const { title, published, source, text } = article;
  const analysis = analyse({ title, text, published: published?.value ?? null }, loadTools());
  const head = { title, publisher: source?.label ?? null, published: published?.value ?? null, text };
  process.stdout.write(`${JSON.stringify({ ...row(path, analysis), ...head })}\n`);
}

const readers: Readonly<Record<string, (path: string) => void>> = {
  '.bio': analyseBio,
  '.jsonl': analyseRows,
  '.txt': analyseText,
};

const path = process.argv[2];
const reader = path === undefined ? undefined : readers[extname(path)];
if (path === undefined || reader === undefined) {
  console.error(`usage: analyse FILE, with FILE ending in ${Object.keys(readers).join(', ')}`);
  process.exitCode = 2;
} else {
  try {
    reader(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    console.error(`error: ${path}: cannot be read (${error.code})`);
    process.exitCode = 2;
  }
}
