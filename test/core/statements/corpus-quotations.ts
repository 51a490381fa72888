import { analyse } from '#core/analyse.ts';
import { findQuotedPieces } from '#core/quotations/quote-marks.ts';
import type { IndexedQuotation } from '#core/statements/indexed-quotation.ts';
import { stretchesOf } from '#core/statements/said-words.ts';
import { sharedRuns } from '#core/statements/shared-runs.ts';
import { loadTools } from '#data/pipeline/load-tools.ts';
import { readCorpus } from './corpus.ts';

/** The quotations, but for reported speech, of every so many articles of the news sample, with their speakers. */
export const quotationsOfCorpus = (oneIn: number): IndexedQuotation[] => {
  const tools = loadTools();
  return readCorpus('news-sample-3000.jsonl.gz')
    .filter((_, i) => i % oneIn === 0)
    .flatMap(({ id, url, text }) =>
      analyse({ title: '', text }, tools)
        .quotations.filter(({ kind }) => kind !== 'indirect')
        .map((quotation, i) => ({ ...quotation, id: `${id ?? url}#${i}`, articleId: id ?? url })),
    );
};

/** Two quotations that share so many words in a row, or all of one, repeat each other: they are no different statements. */
const REPEATED = 5;

const repeats = (a: IndexedQuotation, b: IndexedQuotation): boolean =>
  stretchesOf(a).some((one) =>
    stretchesOf(b).some((two) =>
      sharedRuns(one.words, two.words, 3).some(
        ({ length }) => length >= Math.min(REPEATED, one.words.length, two.words.length),
      ),
    ),
  );

/** Two different statements. */
export type Two = readonly [IndexedQuotation, IndexedQuotation];

/** Hard ones: of one speaker in one article, up to eleven quotations apart. */
export const hardPairs = (all: readonly IndexedQuotation[]): Two[] =>
  all
    .flatMap((a, i) => all.slice(i + 1, i + 12).map((b): Two => [a, b]))
    .filter(([a, b]) => a.articleId === b.articleId && a.speaker?.key && a.speaker.key === b.speaker?.key)
    .filter(([a, b]) => !repeats(a, b));

/** `count` at random, of two articles each. */
export function randomPairs(all: readonly IndexedQuotation[], count: number, random: () => number): Two[] {
  const pick = (): IndexedQuotation => all[Math.floor(random() * all.length)] as IndexedQuotation;
  const found: Two[] = [];
  while (found.length < count) {
    const [a, b] = [pick(), pick()];
    if (a.articleId !== b.articleId && !repeats(a, b)) found.push([a, b]);
  }
  return found;
}

/** Every so many of the corpus' quoted pieces that can be changed: 8 to 80 words without ellipses, brackets and inner marks. */
export const plainQuotations = (oneIn: number): string[] =>
  readCorpus('news-sample-3000.jsonl.gz')
    .flatMap(({ text }) => findQuotedPieces(text).map(({ start, end }) => text.slice(start, end)))
    .filter((text) => {
      const count = text.split(/\s+/).length;
      return count >= 8 && count <= 80 && !/[[\]…]|\.\.\.|["“”]/.test(text);
    })
    .filter((_, i) => i % oneIn === 0);
