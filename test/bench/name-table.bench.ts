import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import KeywordProcessor from 'flashtext.js';
import { existsSync } from 'node:fs';
import { buildNameTable } from '#core/names/build-name-table.ts';
import { mergeNameTables } from '#core/names/merge-name-tables.ts';
import { openNameTable } from '#core/names/name-table.ts';
import { respell } from '#core/names/name-table-spelling.ts';
import type { TableName } from '#core/names/table-name.ts';
import { foldWord } from '#core/text/fold.ts';
import { splitWords } from '#core/text/words.ts';
import { gazetteerFolder, readGazetteer, readNews } from './gazetteer.ts';
import { kept, megabytes, milliseconds, quickest } from './measure.ts';

// The name table with all names of ../shared/gazetteer and with a thousand of them, on 1 MB of news, beside other ways
// to find many strings in a text. The others know neither capitals, folding nor names: they get the bare strings.

if (!existsSync(gazetteerFolder)) {
  console.log('skipped: ../shared is not there');
  process.exit();
}

const all = readGazetteer();
const thousand = all.filter((_, i) => i % Math.floor(all.length / 1000) === 0).slice(0, 1000);
const text = readNews(1_000_000);
const stringsOf = (names: readonly TableName[]): string[] => [
  ...new Set(names.flatMap(({ label, aliases }) => [label, ...aliases])),
];
const RUNS = 30;

interface Line {
  readonly strings: number;
  readonly build: string;
  readonly memory: string;
  readonly 'usable again in': string;
  readonly '1 MB': string;
  readonly found: number;
}
const lines: Record<string, Line> = {};

/** Something that is built of strings at every start. */
function measureOther(
  name: string,
  strings: readonly string[],
  make: () => (text: string) => number,
  runs: number,
): void {
  let build = 0;
  const { bytes, value: find } = kept(() => {
    const made = quickest(1, make);
    build = made.ms;
    return made.value;
  });
  const { ms, value } = quickest(runs, () => find(text));
  lines[`${name}, ${strings.length}`] = {
    strings: strings.length,
    build: milliseconds(build),
    memory: megabytes(bytes),
    'usable again in': milliseconds(build),
    '1 MB': milliseconds(ms),
    found: value,
  };
}

function measureTable(names: readonly TableName[]): { readonly text: number; readonly words: number } {
  const strings = stringsOf(names).length;
  const cold = quickest(1, () => buildNameTable(names)).ms;
  const { ms: build, value: bytes } = quickest(3, () => buildNameTable(names));
  const start = (): unknown => openNameTable(bytes.slice()).matchText(text.slice(0, 300));
  const first = quickest(1, start).ms;
  const usable = quickest(5, start).ms;
  const { bytes: memory, value: table } = kept(() => openNameTable(bytes));
  const words = splitWords(text).map((word) => word.text);
  const matched = quickest(RUNS, () => table.matchText(text));
  const apart = quickest(RUNS, () => table.match(words));
  const line = {
    strings,
    build: `${milliseconds(build)} (first time ${milliseconds(cold)})`,
    memory: `${megabytes(bytes.length)} + ${megabytes(memory)} made when opened`,
    'usable again in': `${milliseconds(usable)} (first time ${milliseconds(first)})`,
    found: matched.value.length,
  };
  lines[`name table, text, ${strings}`] = { ...line, '1 MB': milliseconds(matched.ms) };
  lines[`name table, words already apart, ${strings}`] = { ...line, '1 MB': milliseconds(apart.ms) };
  return { text: matched.ms, words: apart.ms };
}

const small = measureTable(thousand);
const large = measureTable(all);
for (const names of [thousand, all]) {
  const strings = stringsOf(names);
  measureOther(
    'flashtext.js',
    strings,
    () => {
      const processor = new KeywordProcessor(true);
      for (const string of strings) processor.addKeyword(string);
      return (text) => processor.extractKeywords(text).length;
    },
    5,
  );
  measureOther(
    '@monyone/aho-corasick, greedy',
    strings,
    () => {
      const automaton = new AhoCorasick([...strings]);
      return (text) => automaton.matchInText(text).length;
    },
    3,
  );
}
const few = stringsOf(thousand);
measureOther(
  'a regular expression',
  few,
  () => {
    const escaped = few
      .toSorted((a, b) => b.length - a.length)
      .map((string) => string.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    return (text) => text.match(pattern)?.length ?? 0;
  },
  1,
);
console.table(lines);
console.log(
  `with all names / with a thousand, same run: text ${(large.text / small.text).toFixed(2)}, words ${(large.words / small.words).toFixed(2)}`,
);
console.log(
  `splitting the text into words alone: ${milliseconds(quickest(RUNS, () => splitWords(text)).ms)}`,
);
const half = all.length >> 1;
const [one, two] = [buildNameTable(all.slice(0, half)), buildNameTable(all.slice(half))];
console.log(`two halves merged: ${milliseconds(quickest(3, () => mergeNameTables([one, two])).ms)}`);

/** Different words of the gazetteer that meet under the coarser spelling. */
for (const [what, at] of [
  ['surnames', -1],
  ['given names', 0],
] as const) {
  const words = new Set(
    all.filter(({ kind }) => kind === 'person').map(({ label }) => foldWord(label.split(/\s+/).at(at) ?? '')),
  );
  const bySpelling = new Map<string, number>();
  for (const word of words) {
    const codes = Uint16Array.from({ length: Math.max(8, word.length) }, (_, i) => word.charCodeAt(i) || 0);
    const spelling = String.fromCharCode(...codes.subarray(0, respell(codes, word.length)));
    bySpelling.set(spelling, (bySpelling.get(spelling) ?? 0) + 1);
  }
  const meeting = [...bySpelling.values()].filter((count) => count > 1).reduce((a, b) => a + b, 0);
  console.log(`${what}: ${meeting} of ${words.size} meet another in the coarser spelling`);
}
