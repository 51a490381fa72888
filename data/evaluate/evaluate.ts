/**
 * Measures names, quotations, articles and speed against ../shared and prints one table, with gains and losses against
 * data/evaluate/figures.json. Exit code 1 where a figure is below its floor.
 *
 *   npm run evaluate [-- --write]
 *
 * --write puts what was measured into figures.json, to be committed with the change that made it. Without ../shared it says
 * what it skipped.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadTools } from '../pipeline/load-tools.ts';
import { compare, tableOf, type Measured } from './compare.ts';
import { FIGURES } from './figures.ts';
import { measureArticles, measureNames, measureQuotations, measureSpeed, type Bench } from './measure.ts';

const root = join(import.meta.dirname, '..', '..');
const committedFile = join(import.meta.dirname, 'figures.json');
const bench: Bench = {
  root,
  shared: join(root, '..', 'shared'),
  tools: loadTools(),
  report: (text) => console.log(text),
};
const committed = (
  existsSync(committedFile) ? JSON.parse(readFileSync(committedFile, 'utf8')) : {}
) as Measured;

const measured: Record<string, number> = {};
for (const [what, measure] of [
  ['names', measureNames],
  ['quotations', measureQuotations],
  ['articles', measureArticles],
  ['speed', measureSpeed],
] as const) {
  console.error(`measuring ${what} …`);
  Object.assign(measured, measure(bench));
}
const rows = compare(FIGURES, measured, committed);
console.log(tableOf(rows).join('\n'));
if (process.argv.includes('--write')) {
  const rounded = Object.fromEntries(
    Object.entries({ ...committed, ...measured }).map(([id, value]) => [id, Number(value.toFixed(2))]),
  );
  writeFileSync(committedFile, `${JSON.stringify(rounded, null, 2)}\n`);
}
const broken = rows.filter((row) => row.isBroken);
for (const { figure, value } of broken)
  console.error(`below its floor: ${figure.group}, ${figure.label}: ${value?.toFixed(1)} < ${figure.floor}`);
if (broken.length > 0) process.exitCode = 1;
