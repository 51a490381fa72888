import { createHash } from 'node:crypto';
import { analyse, type AnalysisTools } from '#core/analyse.ts';
import type { Source } from '#core/articles/article.ts';
import { textToArticle } from '#core/articles/text-to-article.ts';
import type { LibraryArticle, LibraryQuotation, LibraryRecords } from '#core/library/records.ts';
import { isLocalKey } from '#core/names/local-key.ts';
import type { Name } from '#core/names/name.ts';
import { isWorthShowing } from '#core/quotations/worth-showing.ts';
import { findCopies } from '#core/statements/find-copies.ts';
import { findStatements } from '#core/statements/find-statements.ts';
import { readCatalogue } from '../names/read-catalogue.ts';
import type { SourceDocument } from './read-sources.ts';

/** Analyses the documents and aligns their statements: all records of the pack, in a fixed order. */
export function buildRecords(
  sources: readonly Source[],
  documents: readonly SourceDocument[],
  tools: AnalysisTools,
): LibraryRecords {
  const articles: LibraryArticle[] = [];
  const quotations: LibraryQuotation[] = [];
  for (const { metadata, text: raw } of documents) {
    const { text, leftOut } = textToArticle(raw);
    const { id, title, url, published, kind } = metadata;
    const country = countryName(sources.find((source) => source.id === metadata.source)?.country ?? null);
    const found = analyse({ title, text, published: published?.value ?? null, country }, tools);
    articles.push({
      id,
      sourceId: metadata.source,
      title,
      url,
      published,
      kind,
      text,
      leftOut,
      names: found.names,
      mentions: found.mentions,
      fingerprint: found.fingerprint,
      indexed: metadata.indexed,
      hash: `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`,
    });
    for (const [i, quotation] of found.quotations.filter(isWorthShowing).entries())
      quotations.push({ ...quotation, id: `${id}#${i}`, articleId: id });
  }
  return {
    sources,
    names: libraryNames(articles),
    articles: withRewordings(articles),
    quotations,
    statements: findStatements(quotations, articles),
  };
}

const REGIONS = new Intl.DisplayNames('en', { type: 'region' });

/** As an English text calls it: words of an article may support a name by it. */
const countryName = (code: string | null): string | null =>
  code === null ? null : (REGIONS.of(code) ?? null);

/** The articles, with which of them give another's text in other words. */
function withRewordings(articles: readonly LibraryArticle[]): readonly LibraryArticle[] {
  const compared = articles.map(({ id, text, kind, sourceId, published }) => ({
    id,
    text,
    source: kind === 'copy' ? null : sourceId,
    published,
  }));
  const found = findCopies(compared).filter(({ relation }) => relation === 'reworded-copy');
  return articles.map((article) => {
    const copy = found.find((one) => one.copy === article.id);
    return copy ? { ...article, rewords: { of: copy.of, share: copy.share } } : article;
  });
}

/** The names of the articles: those of the catalogue with their roles, others as the articles give them. */
function libraryNames(articles: readonly LibraryArticle[]): Name[] {
  const known = new Map(readCatalogue().map((name) => [name.id, name]));
  const names = new Map<string, Name>();
  for (const found of articles.flatMap((article) => article.names)) {
    if (names.has(found.key) || isLocalKey(found.key)) continue;
    const name = known.get(found.key);
    names.set(
      found.key,
      name
        ? {
            id: name.id,
            kind: name.kind,
            label: name.label,
            aliases: name.aliases,
            roles: name.roles,
            description: name.description,
          }
        : {
            id: found.key,
            kind: found.kind,
            label: found.label,
            aliases: found.forms.filter((form) => form !== found.label),
            roles: [],
            description: found.role,
          },
    );
  }
  return [...names.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
