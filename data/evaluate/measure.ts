import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyse, type AnalysisTools } from '#core/analyse.ts';
import { readBio } from '../tagger/read-bio.ts';
import type { Measured } from './compare.ts';

/** Where things are, and whom to tell what is left out. */
export interface Bench {
  readonly root: string;
  readonly shared: string;
  readonly tools: AnalysisTools;
  readonly report: (text: string) => void;
}

/** Longest time one analysis or scorer may take, in ms. */
const PATIENCE = 300_000;

/** Runs one of our commands or a scorer as a reader would; its standard output. */
function run(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    timeout: PATIENCE,
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}\n${stderr}`);
  return stdout;
}

/** Analyses `data` by the command line and scores what comes out; null where data or scorer is not there. */
function score({ root, shared, report }: Bench, data: string, scorer: string): unknown {
  const [input, judge] = [join(shared, 'eval', data), join(shared, 'eval', scorer)];
  if (!existsSync(input) || !existsSync(judge)) {
    report(`skipped: ${existsSync(judge) ? input : judge} is not there`);
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  try {
    const answer = join(folder, 'answer');
    writeFileSync(answer, run([join('data', 'analyse.ts'), input], root));
    return JSON.parse(run([judge, input, answer, '--json'], root));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface F {
  readonly f: number;
}

export function measureNames(bench: Bench): Measured {
  const of = (set: string): Readonly<Record<string, F>> | null =>
    (score(bench, `names/${set}/dev.bio`, 'score-names.mjs') as { scores: Record<string, F> } | null)
      ?.scores ?? null;
  const [worldwide, gmb] = [of('worldwide-newswire'), of('gmb')];
  return given({
    'worldwide.people': worldwide?.['PER']?.f,
    'worldwide.organisations': worldwide?.['ORG']?.f,
    'worldwide.both': worldwide?.['PER+ORG']?.f,
    'worldwide.places': worldwide?.['PER+ORG+LOC']?.f,
    'gmb.people': gmb?.['PER no titles']?.f,
    'gmb.organisations': gmb?.['ORG']?.f,
  });
}

interface QuoteScores {
  readonly quotes: F;
  readonly parts: F;
  readonly words: F;
  readonly speakers: {
    readonly accuracy: { readonly share: number };
    readonly attributed: { readonly share: number };
  };
}

export function measureQuotations(bench: Bench): Measured {
  const scores = (
    score(bench, 'quotes/polnear-dev.jsonl', 'score-quotes.mjs') as {
      scores: Record<string, QuoteScores>;
    } | null
  )?.scores;
  return given({
    'direct.quotes': scores?.['direct']?.quotes.f,
    'direct.parts': scores?.['direct']?.parts.f,
    'direct.words': scores?.['direct']?.words.f,
    'direct.speakers': scores?.['direct']?.speakers.accuracy.share,
    'direct.attributed': scores?.['direct']?.speakers.attributed.share,
    'mixed.quotes': scores?.['mixed']?.quotes.f,
    'indirect.quotes': scores?.['indirect']?.quotes.f,
    'all.words': scores?.['all']?.words.f,
  });
}

export function measureArticles(bench: Bench): Measured {
  const all = (
    score(bench, 'pages', 'score-articles.mjs') as {
      scores: Record<string, F & { title: { right: number; of: number } }>;
    } | null
  )?.scores['all'];
  return given({ 'pages.body': all?.f, 'pages.title': all && all.title.right / all.title.of });
}

/** Shares as per cents; what was not measured is left out. */
function given(figures: Readonly<Record<string, number | undefined>>): Measured {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([id, value]) => (value === undefined ? [] : [[id, 100 * value]])),
  );
}

const ROUNDS = 5;
const MEGABYTE = 1_000_000;

/** Speeds: the best of some rounds, after one to warm up. */
export function measureSpeed({ shared, tools, report }: Bench): Measured {
  const bio = join(shared, 'eval', 'names', 'worldwide-newswire', 'dev.bio');
  const corpus = join(shared, 'corpora', 'news-sample-3000.jsonl.gz');
  if (!existsSync(bio) || !existsSync(corpus)) {
    report('skipped: no texts to measure speed with');
    return {};
  }
  const sentences = readBio(bio, report).map(({ words }) => words);
  const tokens = sentences.reduce((sum, words) => sum + words.length, 0);
  const texts: { readonly title: string; readonly text: string }[] = [];
  let size = 0;
  for (const line of gunzipSync(readFileSync(corpus)).toString('utf8').split('\n')) {
    if (size >= MEGABYTE) break;
    const { title, text } = JSON.parse(line) as { title: string | null; text: string };
    texts.push({ title: title ?? '', text });
    size += text.length;
  }
  return {
    'speed.tagger': tokens / best(() => tools.tagger.tag(sentences)),
    'speed.analysis': size / 1000 / best(() => texts.forEach((text) => analyse(text, tools))),
  };
}

/** The shortest time of `ROUNDS`, in ms, after a first that does not count. */
function best(work: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round <= ROUNDS; round++) {
    const started = performance.now();
    work();
    if (round > 0) least = Math.min(least, performance.now() - started);
  }
  return least;
}
