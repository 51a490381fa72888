import type { ArticleDate } from '../articles/article.ts';
import type { Library } from '../library/library.ts';
import type { LibraryArticle, LibraryQuotation } from '../library/records.ts';
import type { NameKind } from '../names/name.ts';
import { foldWords } from '../search/fold-words.ts';
import type { Fidelity } from '../statements/statement.ts';

/** What the search is narrowed to; null for everything. A speaker and a fidelity are of quotations, so only those pass. */
export interface SearchFilters {
  readonly kind: 'name' | 'person' | 'organisation' | 'quotation' | 'article' | null;
  /** Id of a source. A name passes that an article of it mentions. */
  readonly source: string | null;
  /** First and last day, ISO. An article dated to a month or a year passes where it may be of these days; without a date, never. */
  readonly from: string | null;
  readonly to: string | null;
  /** Words of the speaker's label, or how they begin, in any order. */
  readonly speaker: string | null;
  readonly fidelity: Fidelity | null;
}

export const NO_FILTERS: SearchFilters = {
  kind: null,
  source: null,
  from: null,
  to: null,
  speaker: null,
  fidelity: null,
};

export const isFiltered = (filters: SearchFilters): boolean =>
  Object.values(filters).some((value) => value !== null);

/** Which records of a library pass. */
export interface Passes {
  name(kind: NameKind, articles: readonly LibraryArticle[]): boolean;
  quotation(quotation: LibraryQuotation): boolean;
  article(article: LibraryArticle): boolean;
}

/** What passes the filters in sources that are on. */
export function filterLibrary(
  library: Library,
  filters: SearchFilters,
  sourcesOff: ReadonlySet<string>,
): Passes {
  const { kind, source, from, to, fidelity } = filters;
  const isOfQuotations = filters.speaker !== null || fidelity !== null;
  const isSpeaker = speakerTest(filters.speaker);
  const isOfArticle = ({ sourceId, published }: LibraryArticle): boolean =>
    !sourcesOff.has(sourceId) && (source === null || sourceId === source) && isWithin(published, from, to);
  return {
    name: (nameKind, articles) =>
      !isOfQuotations &&
      (kind === null || kind === 'name' || kind === nameKind) &&
      articles.some(isOfArticle),
    quotation(quotation) {
      if (kind !== null && kind !== 'quotation') return false;
      const article = library.articles.get(quotation.articleId);
      return (
        article !== undefined &&
        isOfArticle(article) &&
        isSpeaker(quotation.speaker?.label ?? null) &&
        (fidelity === null || fidelityOf(quotation, library, sourcesOff) === fidelity)
      );
    },
    article: (article) => !isOfQuotations && (kind === null || kind === 'article') && isOfArticle(article),
  };
}

/** ISO dates compare as texts; a year or a month stands for its first and its last day. */
function isWithin(date: ArticleDate | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  const day = date.value.slice(0, 10);
  return (from === null || `${day}-99-99`.slice(0, 10) >= from) && (to === null || day <= to);
}

function speakerTest(typed: string | null): (label: string | null) => boolean {
  const words = foldWords(typed ?? '');
  if (words.length === 0) return typed === null ? () => true : () => false;
  const known = new Map<string, boolean>();
  return (label) => {
    if (label === null) return false;
    let is = known.get(label);
    if (is === undefined) {
      const own = foldWords(label);
      is = words.every((word) => own.some((one) => one.startsWith(word)));
      known.set(label, is);
    }
    return is;
  };
}

/** The label a quotation is shown with (quotation-view.ts): of its one statement, where another version is on. */
export function fidelityOf(
  quotation: LibraryQuotation,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): Fidelity | null {
  const statements = library.statementsByQuotation.get(quotation.id) ?? [];
  if (statements.length !== 1) return null;
  const { versions } = statements[0]!;
  const hasOther = versions.some(({ articleId }) => {
    const article = library.articles.get(articleId);
    return articleId !== quotation.articleId && article !== undefined && !sourcesOff.has(article.sourceId);
  });
  return hasOther ? (versions.find((one) => one.quotationId === quotation.id)?.fidelity ?? null) : null;
}
