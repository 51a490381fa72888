import type { Source } from '../articles/article.ts';
import type { Library } from '../library/library.ts';
import type { Fidelity } from '../statements/statement.ts';
import { fidelityOf } from './search-filters.ts';

/** What there is to narrow a search to, in sources that are on. */
export interface SearchFilterOptions {
  /** With articles, in the library's order. */
  readonly sources: readonly Pick<Source, 'id' | 'label'>[];
  /** Labels, those with most quotations first. */
  readonly speakers: readonly string[];
  /** Those that occur, in the order of the scale. */
  readonly fidelities: readonly Fidelity[];
  /** First and last day of an article, ISO; null where none is known to the day. */
  readonly first: string | null;
  readonly last: string | null;
}

const FIDELITIES: readonly Fidelity[] = ['verbatim', 'partial', 'altered', 'reworded'];

export function searchFilterOptions(library: Library, sourcesOff: ReadonlySet<string>): SearchFilterOptions {
  const on = library.records.articles.filter(({ sourceId }) => !sourcesOff.has(sourceId));
  const having = new Set(on.map(({ sourceId }) => sourceId));
  let first: string | null = null;
  let last: string | null = null;
  for (const { published } of on) {
    const day = published?.value.slice(0, 10);
    if (day?.length !== 10) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  const speakers = new Map<string, number>();
  const fidelities = new Set<Fidelity | null>();
  for (const quotation of library.records.quotations) {
    const article = library.articles.get(quotation.articleId);
    if (!article || sourcesOff.has(article.sourceId)) continue;
    const label = quotation.speaker?.label;
    if (label !== undefined) speakers.set(label, (speakers.get(label) ?? 0) + 1);
    fidelities.add(fidelityOf(quotation, library, sourcesOff));
  }
  return {
    sources: library.records.sources.filter(({ id }) => having.has(id)),
    speakers: [...speakers].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([label]) => label),
    fidelities: FIDELITIES.filter((fidelity) => fidelities.has(fidelity)),
    first,
    last,
  };
}
