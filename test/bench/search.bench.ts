import { existsSync } from 'node:fs';
import Fuse from 'fuse.js';
import { createSearchIndex, type SearchIndex, type SearchTexts } from '#core/search/search-index.ts';
import { kept, megabytes, milliseconds } from './measure.ts';
import { mistype, searchCorpus, seeded } from './search-corpus.ts';

// A keystroke over 100,000 names with their aliases, 40,000 titles and 160,000 quotations together: how long it takes, what
// the index keeps, whether names, titles and quotations with one typing error are found among the eight shown.

const CORPORA = '../shared/corpora';
if (!existsSync(CORPORA)) {
  console.log('skipped: ../shared is not there');
  process.exit();
}
const corpus = searchCorpus(CORPORA, 100_000, 40_000);
const GROUPS = ['names', 'titles', 'quotations'] as const;
const SHOWN = { limit: 8, passes: null };

const aliases = corpus.names.reduce((sum, { also }) => sum + also.length, 0);
console.log(
  `${corpus.names.length} names with ${aliases} aliases, ${corpus.titles.length} titles, ${corpus.quotations.length} quotations`,
);

/** As the panel does: a few hundred at a time, so that a slice is known. */
const SLICE = 200;
let longest = 0;
function built(texts: readonly SearchTexts[]): SearchIndex {
  const index = createSearchIndex((entry) => texts[entry]!);
  while (index.size < texts.length) {
    const before = performance.now();
    for (let i = 0; i < SLICE && index.size < texts.length; i++) index.add();
    longest = Math.max(longest, performance.now() - before);
  }
  return index;
}
const indexes: SearchIndex[] = [];
for (const group of GROUPS) {
  let ms = 0;
  const { bytes, value } = kept(() => {
    const before = performance.now();
    const index = built(corpus[group]);
    ms = performance.now() - before;
    return index;
  });
  console.log(`${group}: built in ${milliseconds(ms)}, keeps ${megabytes(bytes)}`);
  indexes.push(value);
}
console.log(`longest slice of ${SLICE} entries: ${milliseconds(longest)}`);

/** Every beginning of a query: what typing it asks. */
const keystrokes = (query: string): readonly string[] =>
  Array.from({ length: query.length }, (_, i) => query.slice(0, i + 1));
const random = seeded(7);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const percentile = (times: readonly number[], part: number): number =>
  [...times].sort((a, b) => a - b)[Math.floor(part * (times.length - 1))]!;
const spread = (times: readonly number[]): string =>
  `median ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(percentile(times, 0.95))}, p99 ${milliseconds(percentile(times, 0.99))}, slowest ${milliseconds(percentile(times, 1))}`;

const words = (text: string, from: number, count: number): string =>
  (text.match(/[\p{L}\p{N}’']+/gu) ?? []).slice(from, from + count).join(' ');
const typed = [
  ...Array.from({ length: 30 }, () => pick(corpus.names).text),
  ...Array.from({ length: 15 }, () => words(pick(corpus.titles).text, 0, 3)),
  ...Array.from({ length: 15 }, () => words(pick(corpus.quotations).text, 2, 4)),
].map((query) => mistype(query, random));
const pressed = typed.flatMap(keystrokes);
// On a busy machine a keystroke is slow for no reason of its own: all of it is typed three times, the quickest counts; and
// beside the time on the clock stands the processor's own, which others cannot take.
const times = pressed.map(() => Infinity);
const own = pressed.map(() => Infinity);
for (let round = 0; round < 3; round++)
  pressed.forEach((query, i) => {
    const before = performance.now();
    const used = process.cpuUsage();
    for (const index of indexes) index.find(query, SHOWN);
    const { user, system } = process.cpuUsage(used);
    times[i] = Math.min(times[i]!, performance.now() - before);
    own[i] = Math.min(own[i]!, (user + system) / 1000);
  });
console.log(`a keystroke over all three (${times.length}, each query with one error): ${spread(times)}`);
console.log(`  of the processor's time: ${spread(own)}`);

const TARGETS: readonly [string, number, (texts: SearchTexts) => string, number][] = [
  ['names', 0, ({ text }) => text, 2000],
  ['titles', 1, ({ text }) => words(text, 0, 5), 1000],
  ['quotations', 2, ({ text }) => words(text, 1, 6), 1000],
];
for (const [group, at, queryOf, count] of TARGETS) {
  const list = corpus[group as 'names'];
  let asked = 0;
  let found = 0;
  const missed: string[] = [];
  const took: number[] = [];
  for (let i = 0; i < count; i++) {
    const target = pick(list);
    const right = queryOf(target);
    if (!/\p{L}{4}/u.test(right)) continue;
    asked++;
    const query = mistype(right, random);
    const before = performance.now();
    const { matches } = indexes[at]!.find(query, SHOWN);
    took.push(performance.now() - before);
    if (matches.some(({ entry }) => queryOf(list[entry]!).toLowerCase() === right.toLowerCase())) found++;
    else missed.push(`${query} (${right})`);
  }
  console.log(`${group} with one typing error: ${found} of ${asked} among the first eight; ${spread(took)}`);
  if (missed.length > 0) console.log(`  not: ${missed.slice(0, 12).join('; ')}`);
}

const options = {
  keys: ['text', 'also'],
  includeScore: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.35,
};
const { bytes, value: fuse } = kept(() => new Fuse(corpus.names, options));
const alone: number[] = [];
for (const query of typed.slice(0, 6)) {
  const before = performance.now();
  fuse.search(query, { limit: 8 });
  alone.push(performance.now() - before);
}
console.log(`Fuse.js alone over the names: keeps ${megabytes(bytes)}, a query ${spread(alone)}`);
