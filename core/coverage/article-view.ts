import type { Library } from '../library/library.ts';
import type { LibraryQuotation } from '../library/records.ts';
import type { Span } from '../text/span.ts';
import { articleRef } from './article-ref.ts';
import { overlap, paragraphsOf, markText } from './marked-text.ts';
import { placeFragment } from './text-fragment.ts';
import type { ArticlePlace, ArticleRef, MarkedText, PlacedWords } from './views.ts';

/** An article of the library as its text, with the words that were asked for marked. */
export interface ArticleView {
  readonly kind: 'article';
  readonly article: ArticleRef;
  readonly title: MarkedText;
  readonly paragraphs: readonly MarkedText[];
  /** Leads to the words in the original; null where none are marked. */
  readonly fragment: string | null;
  /** Whose words are marked; null where none are, or nobody is named. */
  readonly speaker: string | null;
  /** Lines of its document that are not the article. */
  readonly leftOut: readonly string[];
}

/** The library has the article, but the reader has switched its source off. */
export interface ArticleOff {
  readonly kind: 'source-off';
  readonly source: ArticleRef['source'];
}

/**
 * An article's text with the words of a place marked. Where a quotation holds the place, only its quoted pieces are
 * marked, not what stands between them. Null for an article the library does not have.
 */
export function articleView(
  { articleId, words }: ArticlePlace,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): ArticleView | ArticleOff | null {
  const article = library.articles.get(articleId);
  if (!article) return null;
  const ref = articleRef(article, library);
  if (sourcesOff.has(article.sourceId)) return { kind: 'source-off', source: ref.source };
  const quotation = words === null ? null : quotationAt(articleId, words, library);
  const pieces = words === null ? [] : piecesOf(words, quotation);
  return {
    kind: 'article',
    article: ref,
    title: markText(article.title, 0, words?.in === 'title' ? pieces : []),
    paragraphs: paragraphsOf(article.text, words?.in === 'text' ? pieces : []),
    fragment: placeFragment(article, { articleId, words }),
    speaker: quotation?.speaker?.label ?? null,
    leftOut: article.leftOut,
  };
}

/** Where a quotation of the library stands; a headline's offsets are into the title. */
export const placeOf = (quotation: LibraryQuotation): ArticlePlace => ({
  articleId: quotation.articleId,
  words: placedWords(quotation),
});

/** The same within its article. */
export const placedWords = ({
  form,
  start,
  end,
}: Pick<LibraryQuotation, 'form' | 'start' | 'end'>): PlacedWords => ({
  in: form === 'headline' ? 'title' : 'text',
  start,
  end,
});

/** The shortest quotation that holds the words. */
function quotationAt(articleId: string, words: PlacedWords, library: Library): LibraryQuotation | null {
  const holding = (library.quotationsByArticle.get(articleId) ?? []).filter(
    (one) =>
      (one.form === 'headline') === (words.in === 'title') &&
      one.start <= words.start &&
      words.end <= one.end,
  );
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;
}

function piecesOf(words: Span, quotation: LibraryQuotation | null): readonly Span[] {
  const pieces = (quotation?.spans ?? []).flatMap((piece) => overlap(piece, words) ?? []);
  return pieces.length > 0 ? pieces : [words];
}
