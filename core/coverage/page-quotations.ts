import type { Library } from '../library/library.ts';
import type { Quotation, Speaker } from '../quotations/quotation.ts';
import { findVersions, type FoundVersion } from '../statements/find-versions.ts';
import { saidText } from '../statements/said-words.ts';
import { wordDiff } from '../statements/word-diff.ts';
import { articleRef } from './article-ref.ts';
import { attributedIn, earliestView } from './attributed.ts';
import { attributionConflict, type Attributed } from './attribution-conflict.ts';
import { versionsOf } from './library-versions.ts';
import { whyNotCompared } from './not-compared.ts';
import type { ReadPage } from './read-page.ts';
import { articleAt } from './same-address.ts';
import { placeFragment } from './text-fragment.ts';
import type { ArticlePlace, PageQuotationView, VersionView } from './views.ts';

/** The page's quotations, in their order, each with its versions in the articles of sources that are on. */
export function pageQuotationViews(
  page: ReadPage,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): readonly PageQuotationView[] {
  const own = articleAt(library, page.url);
  const quotationsOf = (articleId: string) => library.quotationsByArticle.get(articleId) ?? [];
  const found = findVersions(page.quotations, versionsOf(library), quotationsOf, own?.id);
  return page.quotations.map((quotation, index) => {
    const here = { speaker: quotation.speaker, role: roleOf(page, quotation.speaker) };
    const versions = (found[index] ?? []).flatMap(
      (version) => versionView(version, quotation, here, library, sourcesOff) ?? [],
    );
    return {
      index,
      kind: quotation.kind,
      text: quotation.text,
      speaker: quotation.speaker?.label ?? null,
      speakerKey: quotation.speaker?.key ?? null,
      speakerReason: quotation.speaker?.reason ?? null,
      // Beside passages that agree even a word or two is a version.
      notCompared: versions.length > 0 ? null : whyNotCompared(quotation),
      versions,
      earliest: earliestView(
        versions.map((version) => version.article.id),
        quotation.speaker,
        library,
      ),
    };
  });
}

const roleOf = (page: ReadPage, speaker: Speaker | null): string | null =>
  page.names.find(({ key }) => key === speaker?.key)?.role ?? null;

function versionView(
  version: FoundVersion,
  own: Quotation,
  here: Attributed,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): VersionView | null {
  const article = library.articles.get(version.articleId);
  if (!article || sourcesOff.has(article.sourceId)) return null;
  const place: ArticlePlace = { articleId: version.articleId, words: { in: 'text', ...version.other } };
  const quotation = library.quotations.get(version.quotationId);
  const otherText = quotation ? saidText(quotation, version.other) : version.otherText;
  return {
    quotationId: version.quotationId,
    article: articleRef(article, library),
    text: version.otherText,
    place,
    fragment: placeFragment(article, place),
    ownText: version.ownText,
    fidelity: version.fidelity,
    rule: version.rule,
    differences: wordDiff(saidText(own, version.own), otherText),
    conflict: attributionConflict(here, attributedIn(article, quotation)),
  };
}
