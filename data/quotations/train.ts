/**
 * Trains the model of reports (docs/decisions/0011-quotation-model.md) on articles with every attribution marked.
 *
 *   node data/quotations/train.ts [TRAIN.jsonl] [--part N] [--out FILE]
 *
 * TRAIN (default ../shared/eval/quotes/polnear-train.jsonl): rows as ../shared/eval/score-quotes.mjs describes them.
 * --part N leaves out every third article from the Nth (0 to 2) on, for cross-validation. Writes data/pack/reports.bin
 * within a minute. Deterministic: the same data gives the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { loadTagger } from '#core/names/tagger.ts';
import { reportWord, writeReportModel } from '#core/quotations/report-model.ts';
import { readCatalogue } from '../names/read-catalogue.ts';
import { packFolder, readPackFile } from '../pipeline/load-tools.ts';
import { readExamples } from './examples.ts';
import { learnWeights } from './learn.ts';
import { learnReportingWords } from './reporting-words.ts';
import { readTrainingArticles } from './training-articles.ts';

const report = (text: string): void => console.error(text);

const SLOTS = 2 ** 17;
const ROUNDS = 3;
/** Weights are stored in whole steps of this; smaller ones than the second are left out. Both by the file's size. */
const STEP = 0.06;
const SMALLEST = 0.04;
/** Least probability of a report that is shown: the best F of thirds of the training articles held out. */
const LINE = 0.27;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string' },
    out: { type: 'string', default: join(packFolder, 'reports.bin') },
  },
});
const root = join(import.meta.dirname, '..', '..');
const [path = join(root, '..', 'shared', 'eval', 'quotes', 'polnear-train.jsonl')] = positionals;
const table = openNameTable(buildNameTable(readCatalogue()));
const all = readTrainingArticles(path, loadTagger(readPackFile('tagger.bin')), table);
const part = values.part === undefined ? -1 : Number(values.part);
const articles = all.filter((_, i) => i % 3 !== part);
report(`${articles.length} articles`);
const reporting = learnReportingWords(articles);
const words = new Set([...reporting.keys()].map(reportWord));
report(`${words.size} words that may report`);
const examples = articles.flatMap((article) => readExamples(article, reporting, words, SLOTS - 1));
report(`${examples.length} examples`);
const learnt = learnWeights(examples, SLOTS, ROUNDS, report);
const weights = Int8Array.from(learnt, (weight) => {
  const steps = Math.abs(weight) < SMALLEST ? 0 : Math.round(weight / STEP);
  return Math.max(-127, Math.min(127, steps));
});
const bytes = writeReportModel({ words, weights, mask: SLOTS - 1, scale: STEP, line: LINE });
writeFileSync(values.out, bytes);
report(`${values.out}: ${bytes.length} bytes, ${weights.filter((weight) => weight !== 0).length} weights`);
