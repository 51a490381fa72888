import type { Library } from '../library/library.ts';
import type { LibraryArticle, LibraryQuotation } from '../library/records.ts';
import type { Statement, StatementVersion } from '../statements/statement.ts';
import type { WordDifference } from '../statements/word-diff.ts';
import { articleRef } from './article-ref.ts';
import { placeOf } from './article-view.ts';
import { attributedIn, earliestView } from './attributed.ts';
import { attributionConflict, type Attributed } from './attribution-conflict.ts';
import { placeFragment } from './text-fragment.ts';
import type { ArticlePlace, NamedWords, QuotationView, VersionView } from './views.ts';

/**
 * A library quotation as the screen shows it, with its other versions in sources that are on. `fidelity` is how it
 * relates to the fullest version, and null where it is the fullest, has no other version, or is a turn of which only
 * parts were quoted elsewhere.
 */
export function quotationView(
  quotation: LibraryQuotation,
  article: LibraryArticle,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): QuotationView {
  const statements = library.statementsByQuotation.get(quotation.id) ?? [];
  const versions = statements.flatMap((statement) => versionViews(quotation, statement, library, sourcesOff));
  const own =
    statements.length === 1 ? statements[0]!.versions.find((v) => v.quotationId === quotation.id) : undefined;
  const place = placeOf(quotation);
  return {
    id: quotation.id,
    kind: quotation.kind,
    text: quotation.text,
    speaker: quotation.speaker?.label ?? null,
    names: namesIn(quotation, article, library),
    article: articleRef(article, library),
    place,
    fragment: placeFragment(article, place),
    fidelity: versions.length > 0 ? (own?.fidelity ?? null) : null,
    rule: versions.length > 0 ? (own?.rule ?? null) : null,
    versions,
    earliest: earliestView(
      versions.length === 0 ? [] : [article.id, ...versions.map((version) => version.article.id)],
      quotation.speaker,
      library,
    ),
  };
}

/** Mentions have their offsets in the article's text, so a headline has none. */
function namesIn(
  { start, end, form, speaker }: LibraryQuotation,
  article: LibraryArticle,
  library: Library,
): readonly NamedWords[] {
  if (form === 'headline') return [];
  return article.mentions.flatMap(({ key, start: from, end: to }) =>
    key !== null && key !== speaker?.key && from >= start && to <= end && library.names.has(key)
      ? [{ key, start: from - start, end: to - start }]
      : [],
  );
}

function versionViews(
  quotation: LibraryQuotation,
  statement: Statement,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): readonly VersionView[] {
  const own = statement.versions.find((version) => version.quotationId === quotation.id);
  if (!own) return [];
  return statement.versions.flatMap((version) => {
    const article = library.articles.get(version.articleId);
    if (version.articleId === own.articleId || !article || sourcesOff.has(article.sourceId)) return [];
    return [versionView(own, version, article, library)];
  });
}

/**
 * The other version seen from this one: how it relates to the fullest, or, where it is the fullest, how this one does. The
 * differences are those of that pair.
 */
function versionView(
  own: StatementVersion,
  other: StatementVersion,
  article: LibraryArticle,
  library: Library,
): VersionView {
  const place: ArticlePlace = {
    articleId: other.articleId,
    words: { in: 'text', start: other.start, end: other.end },
  };
  const labelled = other.fidelity === null ? own : other;
  return {
    quotationId: other.quotationId,
    article: articleRef(article, library),
    text: other.text,
    place,
    fragment: placeFragment(article, place),
    ownText: own.text,
    fidelity: labelled.fidelity ?? 'verbatim',
    rule: labelled.rule ?? 'same-words',
    differences: other.fidelity === null ? turned(own.differences) : other.differences,
    conflict: attributionConflict(attributed(own, library), attributed(other, library)),
  };
}

function attributed({ articleId, quotationId }: StatementVersion, library: Library): Attributed {
  const article = library.articles.get(articleId);
  return article ? attributedIn(article, library.quotations.get(quotationId)) : { speaker: null, role: null };
}

/** The differences seen from the other text. */
const turned = (differences: readonly WordDifference[]): readonly WordDifference[] =>
  differences.map(({ kind, text }) => ({
    kind: kind === 'removed' ? 'added' : kind === 'added' ? 'removed' : 'same',
    text,
  }));
