/**
 * Analyses articles: names and quotations with their speakers.
 *
 *   npm run -s analyse -- FILE
 *
 * FILE is .bio (token<TAB>tag lines: prints token<TAB>predicted tag), .jsonl (rows with id, text and perhaps title: prints
 * one row an article), .txt (one document: prints one row), .html (a saved page: the article is taken out first; prints one
 * row), or a folder of saved pages, <name>/page.html each (one row a page). Offsets are UTF-16 units into the row's text.
 * Bad rows and pages are reported with file and line and skipped; the exit code is then 1. Exit code 2: FILE cannot be read
 * at all.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { analyse, type Analysis, type AnalysisTools } from '#core/analyse.ts';
import { parseIsoDate } from '#core/articles/iso-date.ts';
import { textToArticle } from '#core/articles/text-to-article.ts';
import { TAGS } from '#core/names/tag.ts';
import { pageToArticle } from './pages/page-to-article.ts';
import { loadTools } from './pipeline/load-tools.ts';
import { progress } from './progress.ts';
import { readBio } from './tagger/read-bio.ts';

const report = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const print = (row: object): boolean => process.stdout.write(`${JSON.stringify(row)}\n`);

function analyseBio(path: string): void {
  const { tagger } = loadTools();
  const sentences = readBio(path, report);
  const out: string[] = [];
  for (const [q, tags] of tagger.tag(sentences.map(({ words }) => words)).entries()) {
    for (const [i, word] of (sentences[q]?.words ?? []).entries())
      out.push(`${word}\t${TAGS[tags[i] as number]}`);
    out.push('');
  }
  process.stdout.write(`${out.join('\n')}\n`);
}

function found(analysis: Analysis): object {
  return {
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
  const tell = progress(lines.length, 'rows');
  for (const [i, line] of lines.entries()) {
    tell(i);
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
    print({ id, ...found(analyse({ title: typeof title === 'string' ? title : '', text }, tools)) });
  }
}

function analyseText(path: string): void {
  const article = textToArticle(readFileSync(path, 'utf8'));
  const { title, published, source, text } = article;
  const head = { title, publisher: source?.label ?? null, published: published?.value ?? null, text };
  const day = published?.value ?? null;
  print({ id: path, ...found(analyse({ title, text, published: day }, loadTools())), ...head });
}

/** A page that cannot be taken apart is reported and left out; a file that cannot be read is thrown. */
function analysePage(path: string, tools: AnalysisTools): void {
  const html = readFileSync(path, 'utf8');
  try {
    const { title, byline, published, site, text } = pageToArticle(html);
    const day = published === null ? null : (parseIsoDate(published)?.value ?? null);
    const analysis = analyse({ title, text, published: day }, tools);
    print({ file: path, title, byline, published, site, text, ...found(analysis) });
  } catch (error) {
    report(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function analyseFolder(folder: string): void {
  const pages = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, 'page.html'))
    .filter((path) => existsSync(path));
  if (pages.length === 0) report(`${folder}: no <name>/page.html in it`);
  const tools = loadTools();
  const tell = progress(pages.length, 'pages');
  for (const [i, path] of pages.entries()) {
    tell(i);
    analysePage(path, tools);
  }
}

const readers: Readonly<Record<string, (path: string) => void>> = {
  '.bio': analyseBio,
  '.jsonl': analyseRows,
  '.txt': analyseText,
  '.html': (path) => analysePage(path, loadTools()),
};

function main(path: string | undefined): void {
  const isFolder = path !== undefined && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const reader = path === undefined ? undefined : isFolder ? analyseFolder : readers[extname(path)];
  if (path === undefined || reader === undefined) {
    console.error(
      `usage: analyse FILE, with FILE ending in ${Object.keys(readers).join(', ')}, or a folder of pages`,
    );
    process.exitCode = 2;
    return;
  }
  try {
    reader(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error;
    console.error(`error: ${path}: cannot be read (${error.code})`);
    process.exitCode = 2;
  }
}

main(process.argv[2]);
