import type { Library } from '../library/library.ts';
import type { LibraryView } from './library-views.ts';

/** What the library holds, source by source, those switched off included. `packBytes` is the bundled pack's size. */
export function libraryView(
  library: Library,
  sourcesOff: ReadonlySet<string>,
  packBytes: number,
): LibraryView {
  const { records } = library;
  const days = records.articles.flatMap((article) => article.published?.value.slice(0, 10) ?? []).sort();
  return {
    sources: records.sources.map((source) => {
      const articles = records.articles.filter((article) => article.sourceId === source.id);
      return {
        source,
        articles: articles.length,
        quotations: articles.reduce(
          (n, article) => n + (library.quotationsByArticle.get(article.id)?.length ?? 0),
          0,
        ),
        names: new Set(articles.flatMap((article) => article.names.map((name) => name.key))).size,
        characters: articles.reduce((sum, { text }) => sum + text.length, 0),
        on: !sourcesOff.has(source.id),
      };
    }),
    articles: records.articles.length,
    quotations: records.quotations.length,
    names: new Set(records.articles.flatMap((article) => article.names.map((name) => name.key))).size,
    statements: records.statements.length,
    packBytes,
    newest: days.at(-1) ?? null,
  };
}
