import { isLocalKey } from '../names/local-key.ts';
import type { Article } from '../articles/article.ts';
import { alignPassages } from './align-passages.ts';
import { fidelityOf, type FidelityRule } from './fidelity-rules.ts';
import { indexQuotations } from './find-versions.ts';
import { joinPairs, ruleOf, type PartPair, type QuotationPart } from './join-pairs.ts';
import type { IndexedQuotation } from './passage-index.ts';
import type { Statement, StatementVersion } from './statement.ts';

/**
 * All statements that two articles or more quote, in the order of their fullest versions. Copies never hold the fullest
 * version where another article does.
 */
export function findStatements(
  quotations: readonly IndexedQuotation[],
  articles: readonly Pick<Article, 'id' | 'kind'>[],
): Statement[] {
  const index = indexQuotations(quotations);
  const pairs = joinPairs(alignPassages(index.passages, index).filter(oneWay));
  const copies = new Set(articles.filter((article) => article.kind === 'copy').map((article) => article.id));
  const statements = groupPairs(pairs).map((group) => toStatement(group, copies));
  return statements.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every pair is found from both sides: the side with the smaller article id is kept. */
const oneWay = ({
  a,
  b,
}: {
  readonly a: { readonly quotation: IndexedQuotation };
  readonly b: { readonly quotation: IndexedQuotation };
}): boolean => a.quotation.articleId < b.quotation.articleId;

/** Pairs that share a stretch of a quotation speak of one statement. */
function groupPairs(pairs: readonly PartPair[]): PartPair[][] {
  const groups: PartPair[][] = [];
  for (const pair of pairs) {
    const touching = groups.filter((group) => group.some((other) => touches(pair, other)));
    const [first, ...rest] = touching;
    if (!first) {
      groups.push([pair]);
      continue;
    }
    first.push(pair, ...rest.flat());
    for (const group of rest) groups.splice(groups.indexOf(group), 1);
  }
  return groups;
}

const touches = (one: PartPair, two: PartPair): boolean =>
  [one.a, one.b].some((x) => [two.a, two.b].some((y) => overlaps(x, y)));

/** Most of the shorter stretch lies in the other. */
function overlaps(x: QuotationPart, y: QuotationPart): boolean {
  if (x.quotation.id !== y.quotation.id) return false;
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
    };
  });
  const speakerKey =
    order
      .map((part) => part.quotation.speaker?.key)
      .find((key) => typeof key === 'string' && !isLocalKey(key)) ?? null;
  return { id: `${fullest.quotation.id}@${fullest.start}`, versions, speakerKey };
}

function ruleBetween(fullest: QuotationPart, part: QuotationPart, pairs: readonly PartPair[]): FidelityRule {
  const direct = pairs.find(
    (pair) => (pair.a === fullest && pair.b === part) || (pair.a === part && pair.b === fullest),
  );
  return direct?.rule ?? ruleOf(fullest.text, part.text) ?? 'same-content-in-order';
}
