import type { Library } from '../library/library.ts';
import { findVersions, type FoundVersion } from '../statements/find-versions.ts';
import { wordDiff } from '../statements/word-diff.ts';
import { articleRef } from './article-ref.ts';
import type { ReadPage } from './read-page.ts';
import { sameAddress } from './same-address.ts';
import { placeFragment } from './text-fragment.ts';
import type { ArticlePlace, PageQuotationView, VersionView } from './views.ts';

/** The page's quotations, in their order, each with its versions in the articles of sources that are on. */
export function pageQuotationViews(
  page: ReadPage,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): readonly PageQuotationView[] {
  const own = library.records.articles.find((article) => sameAddress(article.url, page.url));
  const quotationsOf = (articleId: string) => library.quotationsByArticle.get(articleId) ?? [];
  const found = findVersions(page.quotations, library.versions(), quotationsOf, own?.id);
  return page.quotations.map((quotation, index) => ({
    index,
    kind: quotation.kind,
    text: quotation.text,
    speaker: quotation.speaker?.label ?? null,
    speakerKey: quotation.speaker?.key ?? null,
    speakerReason: quotation.speaker?.reason ?? null,
    versions: (found[index] ?? []).flatMap((version) => versionView(version, library, sourcesOff) ?? []),
  }));
}

function versionView(
  version: FoundVersion,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): VersionView | null {
  const article = library.articles.get(version.articleId);
  if (!article || sourcesOff.has(article.sourceId)) return null;
  const place: ArticlePlace = { articleId: version.articleId, words: { in: 'text', ...version.other } };
  return {
    quotationId: version.quotationId,
    article: articleRef(article, library),
    text: version.otherText,
    place,
    fragment: placeFragment(article, place),
    ownText: version.ownText,
    fidelity: version.fidelity,
    rule: version.rule,
    differences: wordDiff(version.otherText, version.ownText),
  };
}
