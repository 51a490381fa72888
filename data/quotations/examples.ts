import {
  cueContext,
  cueFeatures,
  endFeatures,
  pairFeatures,
  startFeatures,
  unitSums,
  type Sink,
} from '#core/quotations/report-features.ts';
import { lastWord, partsOf, spanEdges, type Unit } from '#core/quotations/report-spans.ts';
import { readWordClasses, type WordClasses } from '#core/quotations/word-classes.ts';
import type { Span } from '#core/text/span.ts';
import { headOf, type ReportingWords } from './reporting-words.ts';
import { trimmed, type TrainingArticle } from './training-articles.ts';

/** Slots of the features of one thing. */
export type Slots = Int32Array;

/** One word that may report, with all stretches it may report; slots of their features. */
export interface Example {
  /** By side. */
  readonly cues: readonly Slots[];
  /** By side and edge. */
  readonly starts: readonly (readonly Slots[])[];
  readonly ends: readonly (readonly Slots[])[];
  /** Three numbers a stretch: side, start, end. */
  readonly stretches: Int32Array;
  readonly pairs: readonly Slots[];
  /** 1 for each stretch that is right; none is where the word reports nothing. */
  readonly right: Uint8Array;
  readonly reports: boolean;
}

/** A stretch is right from this overlap on, or from the best there is. */
const GOOD = 0.9;
/** Below this overlap no stretch is right, and the example is left out. */
const POOR = 0.7;

/** The examples of an article. `words`: hashes of the reporting words; `mask`: of slots. */
export function readExamples(
  article: TrainingArticle,
  reporting: ReportingWords,
  words: ReadonlySet<number>,
  mask: number,
): Example[] {
  const { reading, gold, units } = article;
  const heads = new Map<number, readonly Span[]>();
  for (const report of gold) {
    const head = headOf(report, reading.folded, reporting);
    if (head >= 0) heads.set(head, report.pieces);
  }
  const classes = readWordClasses(reading, words);
  const examples: Example[] = [];
  for (const unit of units)
    for (let i = unit.from; i < unit.to; i++) {
      if (classes.reports[i] === 0 || article.taken(i)) continue;
      const example = readExample(article, classes, unit, i, heads.get(i) ?? null, mask);
      if (example) examples.push(example);
    }
  return examples;
}

function readExample(
  { reading }: TrainingArticle,
  words: WordClasses,
  unit: Unit,
  cue: number,
  gold: readonly Span[] | null,
  mask: number,
): Example | null {
  const context = cueContext(reading, words, unit, cue);
  const sums = unitSums(words, unit);
  const last = lastWord(words, unit);
  const slots = (read: (add: Sink) => void): Slots => {
    const found: number[] = [];
    read((feature) => found.push(feature & mask));
    return Int32Array.from(found);
  };
  const stretches: number[] = [];
  const overlaps: number[] = [];
  const pairs: Slots[] = [];
  const sides = spanEdges(reading, words, unit, cue);
  for (const [s, edges] of sides.entries())
    for (const [a, start] of edges.starts.entries())
      for (const [b, end] of edges.ends.entries()) {
        if (end <= start) continue;
        stretches.push(s, a, b);
        pairs.push(slots((add) => pairFeatures(context, sums, edges, start, end, end === last, add)));
        const parts = partsOf(edges, start, end, last);
        overlaps.push(gold === null ? 0 : overlap(piecesOf(reading.document, parts), gold));
      }
  const best = Math.max(0, ...overlaps);
  if (overlaps.length === 0 || (gold !== null && best < POOR)) return null;
  return {
    cues: sides.map(({ side }) => slots((add) => cueFeatures(context, side, add))),
    starts: sides.map(({ side, starts }) =>
      starts.map((start) => slots((add) => startFeatures(context, side, start, add))),
    ),
    ends: sides.map(({ side, ends }) =>
      ends.map((end) => slots((add) => endFeatures(context, side, end, end === last, add))),
    ),
    stretches: Int32Array.from(stretches),
    pairs,
    right: Uint8Array.from(overlaps, (one) => (gold !== null && one >= Math.min(GOOD, best) ? 1 : 0)),
    reports: gold !== null,
  };
}

const piecesOf = (
  { words, text }: TrainingArticle['reading']['document'],
  parts: readonly Unit[],
): readonly Span[] =>
  parts.map(({ from, to }) =>
    trimmed(text, { start: (words[from] as Span).start, end: (words[to - 1] as Span).end }),
  );

const length = (spans: readonly Span[]): number =>
  spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Characters common to both, of those of either: 0 to 1. */
function overlap(a: readonly Span[], b: readonly Span[]): number {
  let common = 0;
  for (const one of a)
    for (const other of b)
      common += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return common / (length(a) + length(b) - common);
}
