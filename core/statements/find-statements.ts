import { isLocalKey } from '../names/local-key.ts';
import type { Article } from '../articles/article.ts';
import { fidelityOf, type FidelityRule } from './fidelity-rules.ts';
import { findPairs, pairsBetween } from './find-pairs.ts';
import { indexQuotations } from './find-versions.ts';
import type { IndexedQuotation } from './indexed-quotation.ts';
import { pairsBeside } from './pairs-beside.ts';
import { turned, type PartPair, type QuotationPart } from './quotation-part.ts';
import { saidText } from './said-words.ts';
import type { Statement, StatementVersion } from './statement.ts';
import { wordDiff } from './word-diff.ts';

/** All pairs of parts of quotations of two articles that say the same, the smaller article id on side `a`. */
export function findAllPairs(quotations: readonly IndexedQuotation[]): PartPair[] {
  const index = indexQuotations(quotations);
  const byArticle = Map.groupBy(quotations, ({ articleId }) => articleId);
  const pairs = new PairSet();
  for (const own of byArticle.values()) {
    const found = own.flatMap((quotation) => findPairs(quotation, index));
    for (const pair of found) pairs.add(pair);
  }
  for (const sure of pairs.byArticles()) {
    const { a, b } = sure[0] as PartPair;
    const quotationsOf = (part: QuotationPart) => byArticle.get(part.quotation.articleId) ?? [];
    for (const pair of pairsBeside(quotationsOf(a), quotationsOf(b), sure)) pairs.add(pair);
  }
  return pairs.all();
}

/** Pairs, each kept once though it is found from both sides, the smaller article id on side `a`. */
class PairSet {
  readonly #byQuotations = new Map<string, PartPair[]>();

  add(pair: PartPair): void {
    const own = pair.a.quotation.articleId < pair.b.quotation.articleId ? pair : turned(pair);
    const key = JSON.stringify([own.a.quotation.id, own.b.quotation.id]);
    const list = this.#byQuotations.get(key);
    if (!list) this.#byQuotations.set(key, [own]);
    else if (!list.some((other) => overlaps(own.a, other.a) && overlaps(own.b, other.b))) list.push(own);
  }

  all(): PartPair[] {
    return [...this.#byQuotations.values()].flat();
  }

  byArticles(): PartPair[][] {
    const articlesOf = ({ a, b }: PartPair): string =>
      JSON.stringify([a.quotation.articleId, b.quotation.articleId]);
    return [...Map.groupBy(this.all(), articlesOf).values()];
  }
}

/**
 * All statements that two articles or more quote, in the order of their fullest versions. Copies never hold the fullest
 * version where another article does.
 */
export function findStatements(
  quotations: readonly IndexedQuotation[],
  articles: readonly Pick<Article, 'id' | 'kind'>[],
): Statement[] {
  const copies = new Set(articles.filter((article) => article.kind === 'copy').map((article) => article.id));
  const statements = groupPairs(findAllPairs(quotations)).map((group) => toStatement(group, copies));
  return statements.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Pairs that share words of a quotation speak of one statement. */
function groupPairs(pairs: readonly PartPair[]): PartPair[][] {
  const parts = pairs.flatMap((pair, i) => [
    { part: pair.a, pair: i },
    { part: pair.b, pair: i },
  ]);
  const root = pairs.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (root[at] !== at) at = root[at] = root[root[at] as number] as number;
    return at;
  };
  const byQuotation = new Map<string, typeof parts>();
  for (const one of parts) {
    const list = byQuotation.get(one.part.quotation.id);
    if (!list) byQuotation.set(one.part.quotation.id, [one]);
    else {
      for (const other of list) if (overlaps(one.part, other.part)) root[find(one.pair)] = find(other.pair);
      list.push(one);
    }
  }
  return [...Map.groupBy(pairs, (_, i) => find(i)).values()];
}

/** Most of the shorter stretch lies in the other. */
function overlaps(x: QuotationPart, y: QuotationPart): boolean {
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return common > 0.5 * Math.min(x.end - x.start, y.end - y.start);
}

function toStatement(pairs: readonly PartPair[], copies: ReadonlySet<string>): Statement {
  const parts = new Map<string, QuotationPart>();
  for (const part of pairs.flatMap(({ a, b }) => [a, b])) {
    const before = parts.get(part.quotation.id);
    if (!before || part.text.length > before.text.length) parts.set(part.quotation.id, part);
  }
  const isCopy = (part: QuotationPart): number => (copies.has(part.quotation.articleId) ? 1 : 0);
  const order = [...parts.values()].sort(
    (x, y) =>
      isCopy(x) - isCopy(y) || y.text.length - x.text.length || (x.quotation.id < y.quotation.id ? -1 : 1),
  );
  const fullest = order[0] as QuotationPart;
  const versions = order.map((part): StatementVersion => {
    const rule = part === fullest ? null : ruleBetween(fullest, part, pairs);
    const { quotation, start, end, text } = part;
    return {
      articleId: quotation.articleId,
      quotationId: quotation.id,
      start,
      end,
      text,
      fidelity: rule === null ? null : fidelityOf(rule),
      rule,
      differences: rule === null ? [] : wordDiff(said(fullest), said(part)),
    };
  });
  const speakerKey =
    order
      .map((part) => part.quotation.speaker?.key)
      .find((key) => typeof key === 'string' && !isLocalKey(key)) ?? null;
  return { id: `${fullest.quotation.id}@${fullest.start}`, versions, speakerKey };
}

const said = (part: QuotationPart): string => saidText(part.quotation, part);

function ruleBetween(fullest: QuotationPart, part: QuotationPart, pairs: readonly PartPair[]): FidelityRule {
  const direct = pairs.find(
    ({ a, b }) =>
      (a.quotation === fullest.quotation && b.quotation === part.quotation) ||
      (a.quotation === part.quotation && b.quotation === fullest.quotation),
  );
  if (direct) return direct.rule;
  const [pair] = pairsBetween(fullest.quotation, [fullest.stretch], {
    quotation: part.quotation,
    stretches: [part.stretch],
  });
  return pair?.rule ?? 'same-content-in-order';
}
