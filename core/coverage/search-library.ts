import { articleRef } from './article-ref.ts';
import { quotationView } from './quotation-view.ts';
import type { SearchHit } from './views.ts';
import { latestRole } from '../names/role-at.ts';
import type { Library } from '../library/library.ts';
import { createSearchIndex, type SearchEntry, type SearchMatch } from '../search/search-index.ts';

type Emphasis = SearchHit['emphasis'];
/** Made for the sources that are on when it is asked; null where all that would be shown is switched off. */
type MakeHit = (sourcesOff: ReadonlySet<string>, emphasis: Emphasis) => SearchHit | null;

export interface LibrarySearch {
  /** Names, then quotations, then articles, best first in each, of sources that are on. */
  search(query: string, sourcesOff: ReadonlySet<string>): readonly SearchHit[];
}

const SHOWN_OF_A_KIND = 8;
/** Fetched before those of switched-off sources are taken away. */
const FETCHED_OF_A_KIND = 60;

/** The search over a library: built once for it. */
export function createLibrarySearch(library: Library): LibrarySearch {
  const groups = [names(library), quotations(library), articles(library)].map(createSearchIndex);
  return {
    search: (query, sourcesOff) =>
      groups.flatMap((group) => {
        const hits: readonly SearchMatch<MakeHit>[] = group.find(query, FETCHED_OF_A_KIND);
        const shown: SearchHit[] = [];
        for (const { entry, emphasis } of hits) {
          const hit = entry.value(sourcesOff, emphasis);
          if (hit) shown.push(hit);
          if (shown.length === SHOWN_OF_A_KIND) break;
        }
        return shown;
      }),
  };
}

/** Names that some article mentions; the catalogue's others would be found only to show nothing. */
function names(library: Library): readonly SearchEntry<MakeHit>[] {
  return [...library.articlesByName].map(([key, articles]) => {
    const found = articles[0]!.names.find((name) => name.key === key)!;
    const known = library.names.get(key);
    return {
      text: known?.label ?? found.label,
      also: [...new Set([...(known?.aliases ?? []), ...found.forms])],
      value: (sourcesOff, emphasis) =>
        articles.every((article) => sourcesOff.has(article.sourceId))
          ? null
          : {
              kind: 'name',
              key,
              nameKind: known?.kind ?? found.kind,
              label: known?.label ?? found.label,
              detail: latestRole(known?.roles ?? [])?.title ?? found.role,
              emphasis,
            },
    };
  });
}

function quotations(library: Library): readonly SearchEntry<MakeHit>[] {
  return library.records.quotations.flatMap((quotation) => {
    const article = library.articles.get(quotation.articleId);
    if (!article) return [];
    return {
      text: quotation.text,
      also: quotation.speaker ? [quotation.speaker.label] : [],
      value: (sourcesOff: ReadonlySet<string>, emphasis: Emphasis) =>
        sourcesOff.has(article.sourceId)
          ? null
          : {
              kind: 'quotation',
              quotation: quotationView(quotation, article, library, sourcesOff),
              emphasis,
            },
    };
  });
}

function articles(library: Library): readonly SearchEntry<MakeHit>[] {
  return library.records.articles.map((article) => ({
    text: article.title,
    also: [library.sources.get(article.sourceId)?.label ?? article.sourceId],
    value: (sourcesOff, emphasis) =>
      sourcesOff.has(article.sourceId)
        ? null
        : { kind: 'article', article: articleRef(article, library), emphasis },
  }));
}
