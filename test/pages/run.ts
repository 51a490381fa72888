import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse, type AnalysisTools } from '#core/analyse.ts';
import { loadTools } from '../../data/pipeline/load-tools.ts';
import { checkMarks } from './check-marks.ts';
import { checkText, isRealBody } from './check-text.ts';
import {
  openPlainTab,
  openReadingTab,
  type PlainLoad,
  type ReadingTab,
  type ReadLoad,
  type Tab,
} from './open-tabs.ts';
import { findPages, readLabels, readSavedPage, type SavedPage } from './page-set.ts';
import { rowHeads, rowLine, summaryLines } from './print-rows.ts';
import { readArguments, USAGE, UsageError, type Arguments } from './read-arguments.ts';
import { servePages, type PageServer } from './serve-pages.ts';
import { summarise, type PageRow } from './summarise.ts';

/**
 * `npm run pages -- DIR`: every saved page of a folder in Chromium, with the extension and without. Prints a row each, and a
 * summary. Nothing is asked of the network: hosts but 127.0.0.1 are not found. Exit code 2: DIR or an option is no good.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const say = (line: string): void => console.error(line);

interface Bench {
  readonly server: PageServer;
  readonly plain: Tab<PlainLoad>;
  readonly reading: ReadingTab;
  readonly tools: AnalysisTools;
}

async function main(wanted: Arguments): Promise<void> {
  const slugs = findPages(wanted);
  const labels = readLabels(readFileSync(join(import.meta.dirname, 'labels.tsv'), 'utf8'));
  const bench = await prepare();
  try {
    await warmUp(bench);
    if (!wanted.json) console.log(rowHeads());
    const rows: PageRow[] = [];
    for (const slug of slugs) {
      const row = await measure(bench, readSavedPage(wanted.folder, slug, labels), rows.length % 2 === 0);
      rows.push(row);
      console.log(wanted.json ? JSON.stringify(row) : rowLine(row));
      if (rows.length % 20 === 0) say(`${rows.length} of ${slugs.length} pages`);
    }
    const summary = summarise(rows);
    console.log(wanted.json ? JSON.stringify({ summary }) : `\n${summaryLines(summary).join('\n')}`);
  } finally {
    await Promise.all([bench.plain.close(), bench.reading.close(), bench.server.close()]);
  }
}

async function prepare(): Promise<Bench> {
  say('Building the extension …');
  const { status, stdout, stderr } = spawnSync('node', ['demo/build-e2e.ts', 'chrome'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  const server = await servePages();
  return {
    server,
    plain: await openPlainTab(say),
    reading: await openReadingTab(resolve(ROOT, '.output/e2e/chrome-mv3'), server.origin, say),
    tools: loadTools(),
  };
}

/** What is started at the first page (background, analysis) is not that page's. */
async function warmUp({ server, plain, reading }: Bench): Promise<void> {
  const html = readFileSync(join(ROOT, 'demo/site/ferry.html'), 'utf8');
  server.show('warm-up', html);
  for (let i = 0; i < 3; i++) {
    await plain.load(`${server.origin}/warm-up`);
    await reading.load(`${server.origin}/warm-up`);
  }
}

async function measure(bench: Bench, page: SavedPage, plainFirst: boolean): Promise<PageRow> {
  const { server, plain, reading } = bench;
  server.show(page.slug, page.html);
  const url = `${server.origin}/${encodeURIComponent(page.slug)}`;
  const before = plainFirst ? await plain.load(url) : null;
  const load = await reading.load(url);
  const without = before ?? (await plain.load(url));
  const tasks = await reading.trace(url);
  const found = load.read && sayWhatIsThere(load.read, load, bench.tools);
  return {
    slug: page.slug,
    article: load.read !== null,
    label: page.label,
    names: load.read?.names.length ?? 0,
    marks: load.marks.length,
    wrongMarks: found?.wrong ?? load.marks.map(({ text }) => text),
    unmarked: (found?.mentions ?? []).filter(({ mark }) => !mark).map(({ mention }) => mention.text),
    domChanges: Math.max(load.domChanges, load.digest === without.digest ? 0 : 1),
    firstMark: load.first,
    lastMark: load.last,
    tasks,
    errors: less(load.errors, without.errors),
    said: less(load.said, without.said),
    slower: {
      parsed: load.parsed - without.parsed,
      loaded: load.loaded - without.loaded,
      painted: load.painted === null || without.painted === null ? null : load.painted - without.painted,
    },
    text: load.read && found && textOf(page, load.read, found.body, bench.tools),
  };
}

/** Finds the names in the text the page was read as anew, here, and compares them with the marks of the page. */
function sayWhatIsThere(
  { title, text, published }: NonNullable<ReadLoad['read']>,
  { marks }: ReadLoad,
  tools: AnalysisTools,
) {
  const { mentions, titleMentions } = analyse({ title, text, published: published?.value ?? null }, tools);
  const meant = (list: typeof mentions) => list.filter(({ key }) => key !== null);
  // Names of a title that stands only in the tab have no mark.
  const tries = [meant(titleMentions), []].map((above) => {
    const check = checkMarks([...above, ...meant(mentions)], marks);
    return { ...check, body: check.mentions.slice(above.length) };
  });
  const faults = ({ wrong, mentions: all }: (typeof tries)[number]): number =>
    wrong.length + all.filter(({ mark }) => !mark).length;
  return faults(tries[0]!) <= faults(tries[1]!) ? tries[0]! : tries[1]!;
}

function textOf(
  { truth, html }: SavedPage,
  read: NonNullable<ReadLoad['read']>,
  mentions: ReturnType<typeof sayWhatIsThere>['body'],
  tools: AnalysisTools,
): PageRow['text'] {
  if (!truth || !isRealBody(truth.text, html)) return null;
  // Some truths keep what is not seen, the extension does not.
  const body = truth.text.replace(/[\u00ad\u200b-\u200d\ufeff]/g, '');
  const inBody = analyse({ title: read.title, text: body, published: read.published?.value ?? null }, tools);
  const named = inBody.mentions.filter(({ key }) => key !== null);
  return { ...checkText(body, named, read.text, mentions), set: truth.set };
}

/** The lines of one list without those of another, each taken away once. */
function less(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

try {
  await main(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(
    error instanceof UsageError
      ? `${error.message}\nUsage: ${USAGE}`
      : error instanceof Error
        ? error.message
        : error,
  );
  // What was started by then (browsers, the server) would hold the process.
  process.exit(error instanceof UsageError ? 2 : 1);
}
