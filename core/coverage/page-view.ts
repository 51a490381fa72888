import type { Library } from '../library/library.ts';
import { foldCopies } from './fold-copies.ts';
import { pageCopies } from './page-copies.ts';
import { pageQuotationViews } from './page-quotations.ts';
import { rankArticles } from './rank-articles.ts';
import type { ReadPage } from './read-page.ts';
import { sourceOfSite } from './source-of-site.ts';
import type { PageQuotationView, PageView } from './views.ts';

/** The open page with its related coverage, its quotations checked against the library, and its names. */
export function pageView(page: ReadPage, library: Library, sourcesOff: ReadonlySet<string>): PageView {
  const quotations = pageQuotationViews(page, library, sourcesOff);
  const shared = quotationsIn(quotations);
  const ranked = rankArticles(
    {
      title: page.title,
      text: page.text,
      published: page.published,
      url: page.url,
      names: new Map(page.names.map((name) => [name.key, page.mentionCounts[name.key] ?? 1])),
      quotationsIn: shared,
    },
    library,
    sourcesOff,
  );
  const related = foldCopies(ranked, library);
  const isOn = (articleId: string): boolean =>
    !sourcesOff.has(library.articles.get(articleId)?.sourceId ?? '');
  const label = (id: string): string => library.sources.get(id)?.label ?? id;
  return {
    title: page.title,
    url: page.url,
    site: page.site,
    source: sourceOfSite(page.site, library.sources.values())?.label ?? null,
    published: page.published,
    words: page.words,
    names: page.names.map((name) => ({
      key: name.key,
      mentionKeys: page.mentionKeys?.[name.key] ?? [name.key],
      kind: name.kind,
      label: name.label,
      role: name.role,
      mentions: page.mentionCounts[name.key] ?? 0,
      quotations: (library.quotationsBySpeaker.get(name.key) ?? []).filter((quotation) =>
        isOn(quotation.articleId),
      ).length,
      articles: (library.articlesByName.get(name.key) ?? []).filter((article) => isOn(article.id)).length,
    })),
    quotations,
    copies: pageCopies(page, shared, library),
    related,
    articles: ranked.length,
    independent: related.length,
    covered: library.records.sources
      .filter((source) => !sourcesOff.has(source.id))
      .map((source) => source.label),
    sourcesOff: [...sourcesOff].filter((id) => library.sources.has(id)).map(label),
  };
}

function quotationsIn(quotations: readonly PageQuotationView[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { versions } of quotations)
    for (const id of new Set(versions.map((version) => version.article.id)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
