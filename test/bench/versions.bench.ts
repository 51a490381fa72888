import { findQuotedPieces } from '#core/quotations/quote-marks.ts';
import { findPairs, pairsBetween } from '#core/statements/find-pairs.ts';
import type { IndexedQuotation } from '#core/statements/indexed-quotation.ts';
import { read, VersionIndex } from '#core/statements/version-index.ts';
import { readCorpus } from '../core/statements/corpus.ts';
import { quotationOf } from '../core/statements/quotation-of.ts';
import { seeded, transform } from '../core/statements/transformations.ts';
import { megabytes, quickest } from './measure.ts';

// Finding the versions of one quotation among 100,000: news quotations and paragraphs of briefings, each asked for by
// every change of test/core/statements/transformations.ts that fits it.

const COUNT = 100_000;
const ASKED = 600;

function texts(): string[] {
  const fits = (text: string, most: number): boolean => {
    const count = text.split(/\s+/).length;
    return count >= 8 && count <= most;
  };
  const found = readCorpus('news-sample-3000.jsonl.gz')
    .flatMap(({ text }) => findQuotedPieces(text).map(({ start, end }) => text.slice(start, end)))
    .filter((text) => fits(text, 120));
  for (const { text } of readCorpus('whitehouse-briefings.jsonl.gz'))
    for (const line of text.split('\n')) {
      if (found.length === COUNT) return found;
      const said = line.replace(/^[A-Z .]+:\s|^Q\s/, '');
      if (fits(said, 150)) found.push(said);
    }
  return found;
}

const said = texts();
const quotations = said.map((text, i) => quotationOf(`a${i}`, text, { speaker: null }));
const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
const built = quickest(1, () => {
  const index = new VersionIndex((id) => byId.get(id));
  for (const quotation of quotations) index.add(quotation);
  return index;
});
const bytes = built.value.toBytes();
const opened = quickest(5, () => VersionIndex.fromBytes(bytes, (id) => byId.get(id)));
const words = said.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
console.log(`${COUNT} quotations of ${(words / COUNT).toFixed(0)} words on the average`);
console.log(
  `built in ${(built.ms / 1000).toFixed(1)} s, ${megabytes(bytes.length)}, ready from bytes in ${opened.ms.toFixed(1)} ms`,
);

/** The same words only, as the inverted index of three-word runs alone would be asked. */
function sameWords(own: IndexedQuotation, index: VersionIndex): string[] {
  const { stretches, passages } = read(own);
  const candidates = new Map(
    passages
      .flatMap((passage) => index.withSameWords(passage, own.articleId))
      .map((one) => [one.quotation.id, one]),
  );
  return [...candidates.values()].flatMap((one) =>
    pairsBetween(own, stretches, one).map((pair) => pair.b.quotation.text),
  );
}

// An index for each way, as each keeps the words it read last.
const [index, other] = [opened.value, VersionIndex.fromBytes(bytes, (id) => byId.get(id))];
const random = seeded(3);
const found = new Map<string, { all: number; right: number; near: number }>();
const times = { 'same words': [] as number[], 'same words and reworded': [] as number[] };
const count = (kind: string, right: boolean, near: boolean): void => {
  const one = found.get(kind) ?? { all: 0, right: 0, near: 0 };
  const [more, nearer] = [right ? 1 : 0, near ? 1 : 0];
  found.set(kind, { all: one.all + 1, right: one.right + more, near: one.near + nearer });
};
/** Is the original among the ten that are compared? */
const isNear = (own: IndexedQuotation, original: string): boolean =>
  read(own).passages.some((passage) =>
    index.withSameWords(passage, null).some(({ quotation }) => quotation.text === original),
  );
for (let n = 0; n < ASKED; n++) {
  const original = said[Math.floor(random() * said.length)] as string;
  for (const { name, gold, text } of transform(original, random)) {
    const own = quotationOf('page', text, { speaker: null });
    const one = quickest(1, () => sameWords(own, index));
    const both = quickest(1, () => findPairs(own, other).map((pair) => pair.b.quotation.text));
    times['same words'].push(one.ms);
    times['same words and reworded'].push(both.ms);
    const right = both.value.includes(original);
    const near = isNear(own, original);
    count(name, right, near);
    const group = gold === 'reworded' ? 'heavily edited' : gold === 'partial' ? 'partial' : 'edited or exact';
    count(`all ${group}`, right, near);
  }
}
for (const [kind, list] of Object.entries(times)) {
  list.sort((a, b) => a - b);
  const at = (share: number): string => (list[Math.floor(share * (list.length - 1))] as number).toFixed(2);
  console.log(
    `${kind}: ${list.length} questions, median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`,
  );
}
for (const [kind, { all, right, near }] of [...found].sort())
  console.log(
    `${kind}: ${((100 * right) / all).toFixed(1)} % of ${all} found, ${((100 * near) / all).toFixed(1)} % among the ten compared`,
  );
