/**
 * Finds the related articles of each article among others.
 *
 *   npm run -s coverage -- FILE.jsonl [--score FIELD]
 *
 * Rows of FILE: id, source, title, date, text; all but id and text may be null or missing. Prints one JSON row for each,
 * in their order, with its ten most related articles, best first:
 *   { id, related: [{ id, score, reasons }] }
 * Reasons are those of the panel (`CoverageReason` in core/coverage/views.ts), the score is what core/coverage/weights.ts
 * makes of them. The list is not cut where the panel's would be, at `LEAST_SCORE`, and copies are not folded.
 * With --score, FIELD of the rows says which articles are of one story, and figures are printed in place of the rows
 * (evaluate/score-coverage.ts); FIELD is not seen by what ranks. Bad rows are reported with file and line and left out; the
 * exit code is then 1. Exit code 2: the arguments are wrong or FILE cannot be read at all.
 */
import { analyse } from '#core/analyse.ts';
import { parseIsoDate } from '#core/articles/iso-date.ts';
import { rankArticles } from '#core/coverage/rank-articles.ts';
import type { RelatedArticle } from '#core/coverage/views.ts';
import { createLibrary, type Library } from '#core/library/library.ts';
import type { LibraryArticle, LibraryQuotation } from '#core/library/records.ts';
import { findAllPairs } from '#core/statements/find-statements.ts';
import { readStories, scoreCoverage } from './evaluate/score-coverage.ts';
import { loadTools } from './pipeline/load-tools.ts';
import { progress } from './progress.ts';
import { readRows, type Row } from './read-rows.ts';

const SHOWN = 10;

function main(args: readonly string[]): void {
  const [path, option, field] = args;
  const isRight = args.length === 1 || (args.length === 3 && option === '--score');
  if (path === undefined || !path.endsWith('.jsonl') || !isRight) {
    console.error('usage: coverage FILE.jsonl [--score FIELD]');
    process.exitCode = 2;
    return;
  }
  const rows = readRows(path);
  if (rows === null) return;
  const stories = field === undefined ? null : readStories(path, field);
  if (stories?.size === 0) {
    console.error(`error: ${path}: no row has a string "${field}" to score by`);
    process.exitCode = 2;
    return;
  }
  const ranked = rankEach(libraryOf(rows));
  if (stories) {
    const lists = new Map([...ranked].map(([id, related]) => [id, related.map(({ article }) => article.id)]));
    console.log(JSON.stringify(scoreCoverage(lists, stories)));
    return;
  }
  for (const [id, related] of ranked)
    process.stdout.write(`${JSON.stringify({ id, related: related.map(asData) })}\n`);
}

const asData = ({ article, score, reasons }: RelatedArticle): object => ({
  id: article.id,
  score: Number(score.toFixed(4)),
  reasons,
});

/** The rows as a library: each analysed as an article of a pack is. */
function libraryOf(rows: readonly Row[]): Library {
  const tools = loadTools();
  const tell = progress(rows.length, 'articles analysed');
  const articles: LibraryArticle[] = [];
  const quotations: LibraryQuotation[] = [];
  for (const [i, { id, source, title, date, text }] of rows.entries()) {
    tell(i);
    const published = date === null ? null : parseIsoDate(date);
    const found = analyse({ title: title ?? '', text, published: published?.value ?? null }, tools);
    const { names, mentions, fingerprint } = found;
    articles.push({
      id,
      sourceId: source ?? '',
      title: title ?? '',
      url: null,
      published,
      kind: 'article',
      text,
      leftOut: [],
      names,
      mentions,
      fingerprint,
    });
    for (const [n, quotation] of found.quotations.entries())
      quotations.push({ ...quotation, id: JSON.stringify([id, n]), articleId: id });
  }
  return createLibrary({ sources: [], names: [], articles, quotations, statements: [] });
}

/** By id, each article's most related ones. */
function rankEach(library: Library): ReadonlyMap<string, readonly RelatedArticle[]> {
  const { articles, quotations } = library.records;
  const shared = sharedQuotations(quotations);
  const tell = progress(articles.length, 'articles ranked');
  return new Map(
    articles.map(({ id, title, text, published, names, mentions }, i) => {
      tell(i);
      const counts = new Map(names.map(({ key }) => [key, 0]));
      for (const { key } of mentions) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
      const quotationsIn = new Map([...(shared.get(id) ?? [])].map(([other, own]) => [other, own.size]));
      const query = { title, text, published, names: counts, quotationsIn, url: null };
      // One more, as the article itself is among them.
      const found = rankArticles(query, library, new Set(), { most: SHOWN + 1, least: 0 });
      return [id, found.filter(({ article }) => article.id !== id).slice(0, SHOWN)];
    }),
  );
}

/** By article and other article: which quotations of the first stand in the other in some version. */
function sharedQuotations(
  quotations: readonly LibraryQuotation[],
): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
  const shared = new Map<string, Map<string, Set<string>>>();
  for (const { a, b } of findAllPairs(quotations))
    for (const [own, other] of [
      [a.quotation, b.quotation],
      [b.quotation, a.quotation],
    ] as const) {
      const others = shared.get(own.articleId) ?? new Map<string, Set<string>>();
      const ids = others.get(other.articleId) ?? new Set();
      shared.set(own.articleId, others.set(other.articleId, ids.add(own.id)));
    }
  return shared;
}

main(process.argv.slice(2));
