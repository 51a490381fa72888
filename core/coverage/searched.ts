import { latestRole } from '../names/role-at.ts';
import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';
import type { SearchTexts } from '../search/search-index.ts';
import { articleRef } from './article-ref.ts';
import { quotationView } from './quotation-view.ts';
import type { Passes } from './search-filters.ts';
import type { SearchHit } from './views.ts';

/** Records of a kind, numbered, as the search asks for them. */
export interface Searched<K extends SearchHit['kind']> {
  readonly size: number;
  textsOf(entry: number): SearchTexts;
  passes(entry: number, passes: Passes): boolean;
  /** All of them, in the order they stand in where no words decide. */
  newestFirst(): readonly number[];
  hitOf(
    entry: number,
    sourcesOff: ReadonlySet<string>,
    emphasis: SearchHit['emphasis'],
  ): Extract<SearchHit, { readonly kind: K }>;
}

/** Names that some article mentions, those of most articles first; others would be found only to show nothing. */
export function searchedNames(library: Library): Searched<'name'> {
  const all = [...library.articlesByName].sort(([, a], [, b]) => b.length - a.length);
  const foundAs = (entry: number) => {
    const [key, articles] = all[entry]!;
    return articles[0]!.names.find((name) => name.key === key)!;
  };
  return {
    size: all.length,
    textsOf(entry) {
      const known = library.names.get(all[entry]![0]);
      const found = foundAs(entry);
      return {
        text: known?.label ?? found.label,
        also: [...new Set([...(known?.aliases ?? []), ...found.forms])],
      };
    },
    passes(entry, passes) {
      const [key, articles] = all[entry]!;
      return passes.name(library.names.get(key)?.kind ?? foundAs(entry).kind, articles);
    },
    newestFirst: once(() => all.map((_, entry) => entry)),
    hitOf(entry, _sourcesOff, emphasis) {
      const [key] = all[entry]!;
      const known = library.names.get(key);
      const found = foundAs(entry);
      return {
        kind: 'name',
        key,
        nameKind: known?.kind ?? found.kind,
        label: known?.label ?? found.label,
        detail: latestRole(known?.roles ?? [])?.title ?? found.role,
        emphasis,
      };
    },
  };
}

/** By their words and their speaker. */
export function searchedQuotations(library: Library): Searched<'quotation'> {
  const all = library.records.quotations.filter(({ articleId }) => library.articles.has(articleId));
  return {
    size: all.length,
    textsOf(entry) {
      const { text, speaker } = all[entry]!;
      return { text, also: speaker ? [speaker.label] : [] };
    },
    passes: (entry, passes) => passes.quotation(all[entry]!),
    newestFirst: once(() => byDate(all, ({ articleId }) => library.articles.get(articleId))),
    hitOf(entry, sourcesOff, emphasis) {
      const quotation = all[entry]!;
      const article = library.articles.get(quotation.articleId)!;
      return {
        kind: 'quotation',
        quotation: quotationView(quotation, article, library, sourcesOff),
        emphasis,
      };
    },
  };
}

/** By their title and their source. */
export function searchedArticles(library: Library): Searched<'article'> {
  const all = library.records.articles;
  return {
    size: all.length,
    textsOf(entry) {
      const { title, sourceId } = all[entry]!;
      return { text: title, also: [library.sources.get(sourceId)?.label ?? sourceId] };
    },
    passes: (entry, passes) => passes.article(all[entry]!),
    newestFirst: once(() => byDate(all, (article) => article)),
    hitOf: (entry, _sourcesOff, emphasis) => ({
      kind: 'article',
      article: articleRef(all[entry]!, library),
      emphasis,
    }),
  };
}

/** Numbers of records, newest first, those without a date last, equal ones as they are. */
function byDate<T>(
  records: readonly T[],
  articleOf: (record: T) => LibraryArticle | undefined,
): readonly number[] {
  const days = records.map((record) => articleOf(record)?.published?.value ?? '');
  return records
    .map((_, entry) => entry)
    .sort((a, b) => (days[a]! < days[b]! ? 1 : days[a]! > days[b]! ? -1 : 0));
}

/** Made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
