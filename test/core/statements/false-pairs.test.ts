import { expect, test } from 'vitest';
import { analyse } from '#core/analyse.ts';
import { findPairs, pairsOfTwo } from '#core/statements/find-pairs.ts';
import { indexQuotations } from '#core/statements/find-versions.ts';
import type { IndexedQuotation } from '#core/statements/indexed-quotation.ts';
import { stretchesOf } from '#core/statements/said-words.ts';
import { sharedRuns } from '#core/statements/shared-runs.ts';
import { loadTools } from '#data/pipeline/load-tools.ts';
import { readCorpus, thereAreCorpora } from './corpus.ts';
import { seeded } from './transformations.ts';

/** Articles that are analysed: one in so many. */
const ONE_IN = 9;
const RANDOM_PAIRS = 10_000;
const HARD_PAIRS = 2000;
/** Two quotations that share so many words in a row, or all of one, repeat each other: they are no different statements. */
const REPEATED = 5;

const quotationsOfCorpus = (): IndexedQuotation[] => {
  const tools = loadTools();
  return readCorpus('news-sample-3000.jsonl.gz')
    .filter((_, i) => i % ONE_IN === 0)
    .flatMap(({ id, url, text }) =>
      analyse({ title: '', text }, tools)
        .quotations.filter(({ kind }) => kind !== 'indirect')
        .map((quotation, i) => ({ ...quotation, id: `${id ?? url}#${i}`, articleId: id ?? url })),
    );
};

const repeats = (a: IndexedQuotation, b: IndexedQuotation): boolean =>
  stretchesOf(a).some((one) =>
    stretchesOf(b).some((two) =>
      sharedRuns(one.words, two.words, 3).some(
        ({ length }) => length >= Math.min(REPEATED, one.words.length, two.words.length),
      ),
    ),
  );

const shown = (a: IndexedQuotation, b: IndexedQuotation): string[] =>
  pairsOfTwo(a, { ...b, articleId: 'another' }).map((pair) => `${pair.rule}\n${pair.a.text}\n${pair.b.text}`);

test.skipIf(!thereAreCorpora)(
  'no false pair among 10,000 random pairs of quotations and 2,000 of one speaker in one article',
  { timeout: 120_000 },
  () => {
    const all = quotationsOfCorpus();
    const random = seeded(7);
    const pick = (): IndexedQuotation => all[Math.floor(random() * all.length)] as IndexedQuotation;
    const found: string[] = [];
    for (let n = 0; n < RANDOM_PAIRS;) {
      const [a, b] = [pick(), pick()];
      if (a.articleId === b.articleId || repeats(a, b)) continue;
      found.push(...shown(a, b));
      n++;
    }
    expect(found).toEqual([]);
    const hard = all
      .flatMap((a, i) => all.slice(i + 1, i + 12).map((b) => [a, b] as const))
      .filter(([a, b]) => a.articleId === b.articleId && a.speaker?.key && a.speaker.key === b.speaker?.key)
      .filter(([a, b]) => !repeats(a, b))
      .filter((_, i, list) => i % Math.max(1, Math.floor(list.length / HARD_PAIRS)) === 0)
      .slice(0, HARD_PAIRS);
    expect(hard).toHaveLength(HARD_PAIRS);
    expect(hard.flatMap(([a, b]) => shown(a, b))).toEqual([]);
    // The index finds what comparing every two finds.
    const some = all.slice(0, 120);
    const index = indexQuotations(some);
    const key = (a: string, b: string): string => [a, b].sort().join(' ');
    const byIndex = some.flatMap((one) => findPairs(one, index).map(({ a, b }) => key(a.quotation.id, b.quotation.id)));
    const byAll = some.flatMap((a, i) =>
      some.slice(i + 1).flatMap((b) => (a.articleId === b.articleId || pairsOfTwo(a, b).length === 0 ? [] : [key(a.id, b.id)])),
    );
    expect([...new Set(byIndex)].sort()).toEqual([...new Set(byAll)].sort());
  },
); // prettier-ignore
