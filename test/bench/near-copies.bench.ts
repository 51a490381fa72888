import { existsSync } from 'node:fs';
import { createNearCopies } from '#core/articles/near-copies.ts';
import { copyCorpus, groupBy, type FamilyPrint } from './copy-corpus.ts';
import { kept, megabytes, milliseconds, quickest } from './measure.ts';

// Near copies among 40,000 fingerprints: how soon they are found, what the index keeps, how many of the copies made are
// found and what is found besides. A copy found that was not made may be a true one: the collections repeat themselves.

const FOLDER = '../shared/corpora';
const SIZE = 40_000;
/** What is found besides is a true copy where so much of the shorter text's word sequences are in the other, counted out. */
const TRUE = 0.55;

if (!existsSync(FOLDER)) {
  console.log('skipped: ../shared is not there');
  process.exit();
}
const prints = copyCorpus(FOLDER, SIZE);
const { bytes, value: index } = kept(() => {
  const copies = createNearCopies();
  for (const { id, print } of prints) copies.add(id, print);
  return copies;
});
const { ms: building } = quickest(3, () => {
  const copies = createNearCopies();
  for (const { id, print } of prints) copies.add(id, print);
  return copies;
});
console.log(
  `${index.size} fingerprints: index ${megabytes(bytes)} beside them, built in ${milliseconds(building)}`,
);

const byId = new Map(prints.map((one) => [one.id, one]));
const families = groupBy(prints, ({ family }) => family);
const times: number[] = [];
const tally = new Map<
  FamilyPrint['kind'],
  { asked: number; copies: number; found: number; besides: number; 'of them true': number }
>();
for (const one of prints) {
  const before = performance.now();
  const found = index.find(one.print);
  times.push(performance.now() - before);
  const row = tally.get(one.kind) ?? { asked: 0, copies: 0, found: 0, besides: 0, 'of them true': 0 };
  const others = found.filter(({ id }) => id !== one.id);
  const besides = others.flatMap(({ id }) => {
    const other = byId.get(id)!;
    return other.family === one.family ? [] : other;
  });
  const right = others.length - besides.length;
  tally.set(one.kind, {
    asked: row.asked + 1,
    copies: row.copies + families.get(one.family)!.length - 1,
    found: row.found + right,
    besides: row.besides + besides.length,
    'of them true':
      row['of them true'] + besides.filter((other) => trueShare(one.text, other.text) >= TRUE).length,
  });
}
// On a busy machine a question is slow for no reason of its own: the slowest are asked again.
const slowest = [...times.keys()].sort((a, b) => times[b]! - times[a]!).slice(0, 200);
for (const i of slowest) times[i] = quickest(5, () => index.find(prints[i]!.print)).ms;
times.sort((a, b) => a - b);
const at = (part: number): string => milliseconds(times[Math.floor(part * (times.length - 1))]!);
console.log(`a question: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, slowest ${at(1)}`);
console.table(
  Object.fromEntries(
    [...tally].map(([kind, row]) => [
      kind,
      { ...row, 'recall %': row.copies === 0 ? '–' : ((100 * row.found) / row.copies).toFixed(1) },
    ]),
  ),
);

// The other way: every pair compared, as was done before.
const asked = prints.filter((_, i) => i % 4000 === 0);
const { ms: pairwise } = quickest(1, () =>
  asked.map(
    ({ print }) => prints.filter((other) => sameValues(print.values, other.print.values) >= 32).length,
  ),
);
console.log(`comparing with each: ${milliseconds(pairwise / asked.length)} a question`);

function sequences(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')));
}

function trueShare(a: string, b: string): number {
  const [one, other] = [sequences(a), sequences(b)];
  return [...one].filter((sequence) => other.has(sequence)).length / Math.min(one.size, other.size);
}

function sameValues(a: readonly number[], b: readonly number[]): number {
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same;
}
