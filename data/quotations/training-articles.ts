import { readFileSync } from 'node:fs';
import { findNames } from '#core/names/find-names.ts';
import { resolveNames } from '#core/names/resolve-names.ts';
import { directDrafts } from '#core/quotations/direct-drafts.ts';
import { findQuotedPieces } from '#core/quotations/quote-marks.ts';
import { readArticle, type Reading } from '#core/quotations/reading.ts';
import { readUnits, type Unit } from '#core/quotations/report-spans.ts';
import type { NameTable } from '#core/names/name-table.ts';
import type { NameTagger } from '#core/names/tagger.ts';
import { readDocument } from '#core/text/document.ts';
import type { Span } from '#core/text/span.ts';

/** A quotation of the training data: its pieces, trimmed, and the words that report it. */
export interface GoldReport {
  readonly pieces: readonly Span[];
  /** Words of the cue, ascending; empty where it has none. */
  readonly cue: readonly number[];
}

/** An article of the training data, read as the finder of quotations reads it. */
export interface TrainingArticle {
  readonly reading: Reading;
  readonly units: readonly Unit[];
  readonly taken: (word: number) => boolean;
  readonly gold: readonly GoldReport[];
}

interface Row {
  readonly text: string;
  readonly quotes: readonly {
    readonly spans: readonly (readonly [number, number])[];
    readonly cueStart: number | null;
    readonly cueEnd: number | null;
  }[];
}

/** Reads a file of rows as ../shared/eval/score-quotes.mjs describes them. */
export function readTrainingArticles(path: string, tagger: NameTagger, table: NameTable): TrainingArticle[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => readRow(JSON.parse(line) as Row, tagger, table));
}

function readRow({ text, quotes }: Row, tagger: NameTagger, table: NameTable): TrainingArticle {
  const document = readDocument(text);
  const { names: raw, labels } = findNames(document, tagger, table);
  const nowhere = { published: null, country: null };
  const { names, mentions, offices } = resolveNames(document, raw, table, nowhere);
  const reading = readArticle({ document, labels, names, mentions, offices }, findQuotedPieces(text));
  const { taken } = directDrafts(reading);
  const gold = quotes.map(({ spans, cueStart, cueEnd }) => ({
    pieces: spans
      .map(([start, end]) => trimmed(text, { start, end }))
      .filter(({ start, end }) => start < end),
    cue: cueStart === null || cueEnd === null ? [] : wordsIn(reading, { start: cueStart, end: cueEnd }),
  }));
  return { reading, units: readUnits(reading), taken, gold };
}

function wordsIn({ document: { words } }: Reading, { start, end }: Span): number[] {
  const inside: number[] = [];
  for (const [i, word] of words.entries())
    if (word.end > start && word.start < end && word.kind === 'word') inside.push(i);
  return inside;
}

const EDGE = /[\s"'“”‘’«»„‟‹›`]/;
const TAIL = /[\s"'“”‘’«»„‟‹›`.,]/;

/** As the scorer trims: without quotation marks, space and final punctuation. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && EDGE.test(text[start] as string)) start++;
  while (end > start && TAIL.test(text[end - 1] as string)) end--;
  return { start, end };
}
