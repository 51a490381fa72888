import { expect, test } from 'vitest';
import { findPairs, pairsOfTwo } from '#core/statements/find-pairs.ts';
import { indexQuotations } from '#core/statements/find-versions.ts';
import { hardPairs, quotationsOfCorpus, randomPairs, type Two } from './corpus-quotations.ts';
import { thereAreCorpora } from './corpus.ts';
import { seeded } from './transformations.ts';

/** Articles that are analysed: one in so many. */
const ONE_IN = 9;
const RANDOM_PAIRS = 10_000;
const HARD_PAIRS = 2000;

const shown = ([a, b]: Two): string[] =>
  pairsOfTwo(a, { ...b, articleId: 'another' }).map((pair) => `${pair.rule}\n${pair.a.text}\n${pair.b.text}`);

test.skipIf(!thereAreCorpora)(
  'no false pair among 10,000 random pairs of quotations and 2,000 of one speaker in one article',
  { timeout: 120_000 },
  () => {
    const all = quotationsOfCorpus(ONE_IN);
    expect(randomPairs(all, RANDOM_PAIRS, seeded(7)).flatMap(shown)).toEqual([]);
    const hard = hardPairs(all)
      .filter((_, i, list) => i % Math.max(1, Math.floor(list.length / HARD_PAIRS)) === 0)
      .slice(0, HARD_PAIRS);
    expect(hard).toHaveLength(HARD_PAIRS);
    expect(hard.flatMap(shown)).toEqual([]);
    // The index finds what comparing every two finds.
    const some = all.slice(0, 120);
    const index = indexQuotations(some);
    const key = (a: string, b: string): string => [a, b].sort().join(' ');
    const byIndex = some.flatMap((one) =>
      findPairs(one, index).map(({ a, b }) => key(a.quotation.id, b.quotation.id)),
    );
    const byAll = some.flatMap((a, i) =>
      some
        .slice(i + 1)
        .flatMap((b) =>
          a.articleId === b.articleId || pairsOfTwo(a, b).length === 0 ? [] : [key(a.id, b.id)],
        ),
    );
    expect([...new Set(byIndex)].sort()).toEqual([...new Set(byAll)].sort());
  },
);
