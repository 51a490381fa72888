/**
 * Finds the quotations of one statement among articles, and the articles that are copies of others.
 *
 *   npm run -s statements -- FILE.jsonl
 *
 * Rows of FILE: id, source, title, date, text; all but id and text may be null or missing. Prints one JSON row for each
 * pair of quotations of one statement,
 *   { a: { article, start, end, text }, b: { … }, relation, rule, differences }
 * with relation "verbatim", "partial", "altered" or "reworded", the rule of core/statements/fidelity-rules.ts, and what
 * differs, { where: "before" | "inside" | "after", a: { start, end, text } or null, b, declared }; then one for each
 * article that is a copy of another,
 *   { copy, of, relation: "near-copy" | "reworded-copy", share }
 * with the share of the copy's words that are aligned. Offsets are UTF-16 units into the row's text. Bad rows are reported
 * with file and line and left out; the exit code is then 1. Exit code 2: FILE cannot be read at all.
 */
import { analyse } from '#core/analyse.ts';
import { parseIsoDate } from '#core/articles/iso-date.ts';
import { differencesOf } from '#core/statements/differences.ts';
import { fidelityOf } from '#core/statements/fidelity-rules.ts';
import { findCopies, type ComparedArticle } from '#core/statements/find-copies.ts';
import { findAllPairs } from '#core/statements/find-statements.ts';
import type { IndexedQuotation } from '#core/statements/indexed-quotation.ts';
import type { Span } from '#core/text/span.ts';
import { loadTools } from './pipeline/load-tools.ts';
import { progress } from './progress.ts';
import { readRows, type Row } from './read-rows.ts';

/** Marks the end of an article's id in the id of its quotation: no id holds it. */
const SEPARATOR = '\u0000';

function main(path: string | undefined): void {
  if (path === undefined || !path.endsWith('.jsonl')) {
    console.error('usage: statements FILE.jsonl');
    process.exitCode = 2;
    return;
  }
  const rows = readRows(path);
  if (rows === null) return;
  const articles: ComparedArticle[] = rows.map(({ id, source, date, text }) => ({
    id,
    text,
    source,
    published: date === null ? null : parseIsoDate(date),
  }));
  printPairs(rows, quotationsOf(rows));
  for (const copy of findCopies(articles)) print(copy);
}

const print = (row: object): boolean => process.stdout.write(`${JSON.stringify(row)}\n`);

function quotationsOf(rows: readonly Row[]): IndexedQuotation[] {
  const tools = loadTools();
  const tell = progress(rows.length, 'articles');
  return rows.flatMap(({ id, title, date, text }, i) => {
    tell(i);
    return analyse({ title: title ?? '', text, published: date }, tools).quotations.map((quotation, n) => ({
      ...quotation,
      id: `${id}${SEPARATOR}${n}`,
      articleId: id,
    }));
  });
}

function printPairs(rows: readonly Row[], quotations: readonly IndexedQuotation[]): void {
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  const side = (article: string, { start, end }: Span): Span & { readonly text: string } => ({
    start,
    end,
    text: (texts.get(article) ?? '').slice(start, end),
  });
  for (const pair of findAllPairs(quotations)) {
    const [a, b] = [pair.a.quotation.articleId, pair.b.quotation.articleId];
    print({
      a: { article: a, ...side(a, pair.a) },
      b: { article: b, ...side(b, pair.b) },
      relation: fidelityOf(pair.rule),
      rule: pair.rule,
      differences: differencesOf(pair).map((difference) => ({
        ...difference,
        a: difference.a && side(a, difference.a),
        b: difference.b && side(b, difference.b),
      })),
    });
  }
}

main(process.argv[2]);
