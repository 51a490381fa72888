import type { Quotation } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';
import { fidelityOf, type FidelityRule } from './fidelity-rules.ts';
import { findPairs } from './find-pairs.ts';
import type { IndexedQuotation } from './indexed-quotation.ts';
import { pairsBeside } from './pairs-beside.ts';
import type { PartPair } from './quotation-part.ts';
import type { Fidelity } from './statement.ts';
import { VersionIndex } from './version-index.ts';

/** Another version of a quotation of the open page, in the library. */
export interface FoundVersion {
  readonly quotationId: string;
  readonly articleId: string;
  /** Where it stands in the library article's text: the part that says the same. */
  readonly other: Span;
  readonly otherText: string;
  /** Which part of the page's quotation it is a version of; offsets are the page's. */
  readonly own: Span;
  readonly ownText: string;
  readonly fidelity: Fidelity;
  readonly rule: FidelityRule;
}

/** Library quotations made ready once, for asking about many pages. */
export function indexQuotations(quotations: readonly IndexedQuotation[]): VersionIndex {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const index = new VersionIndex((id) => byId.get(id));
  for (const quotation of quotations) index.add(quotation);
  return index;
}

/** No article of a library has this id. */
const PAGE = '\u0000page';

/**
 * For each quotation of a page, in their order, its versions in the library: the same words, cut, altered or reworded,
 * with the rule that decided. Indirect quotations and headlines have none. Empty where nothing says the same.
 * @param quotationsOf the library's quotations of an article, in order.
 * @param pageArticleId the library's id of the page's own article where it holds it; its quotations are no other versions.
 */
export function findVersions(
  page: readonly Quotation[],
  index: VersionIndex,
  quotationsOf: (articleId: string) => readonly IndexedQuotation[],
  pageArticleId: string = PAGE,
): FoundVersion[][] {
  const own = page.map((quotation, i) => ({ ...quotation, id: String(i), articleId: pageArticleId }));
  const pairs = own.flatMap((quotation) => findPairs(quotation, index));
  const versions: FoundVersion[][] = page.map(() => []);
  for (const { a, b, rule } of [...pairs, ...besideEach(own, pairs, quotationsOf)])
    versions[Number(a.quotation.id)]?.push({
      quotationId: b.quotation.id,
      articleId: b.quotation.articleId,
      other: { start: b.start, end: b.end },
      otherText: b.text,
      own: { start: a.start, end: a.end },
      ownText: a.text,
      fidelity: fidelityOf(rule),
      rule,
    });
  return versions;
}

/** Weaker pairs with each article that has sure ones. */
function besideEach(
  own: readonly IndexedQuotation[],
  pairs: readonly PartPair[],
  quotationsOf: (articleId: string) => readonly IndexedQuotation[],
): PartPair[] {
  const byArticle = Map.groupBy(pairs, ({ b }) => b.quotation.articleId);
  return [...byArticle].flatMap(([articleId, sure]) => pairsBeside(own, quotationsOf(articleId), sure));
}
