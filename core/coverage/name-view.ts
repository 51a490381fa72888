import type { Library } from '../library/library.ts';
import type { LibraryQuotation } from '../library/records.ts';
import type { FoundName, NameChoice } from '../names/mention.ts';
import type { Role } from '../names/name.ts';
import { latestRole, roleAt } from '../names/role-at.ts';
import { namesBeside } from './names-beside.ts';
import { pageQuotationViews } from './page-quotations.ts';
import { quotationView } from './quotation-view.ts';
import type { CoverageQuery } from './coverage-query.ts';
import { rankThese } from './rank-articles.ts';
import { placedWords } from './article-view.ts';
import { foldCopies } from './fold-copies.ts';
import type { ReadPage } from './read-page.ts';
import { relevance } from './relevance.ts';
import { textFragment } from './text-fragment.ts';
import type { ChoiceView, CitedPageQuotation, NameView, PageQuotationView, PageRef } from './views.ts';

/**
 * Everything there is to show of a name: of the library, of the open page, or of both. Null for a key that neither
 * knows. Quotations stand most relevant to the page first. `most`: so many quotations and articles at most, for who shows a
 * few of them; the counts are of all.
 */
export function nameView(
  key: string,
  page: ReadPage | null,
  library: Library,
  sourcesOff: ReadonlySet<string>,
  most = Infinity,
): NameView | null {
  const known = library.names.get(key);
  const onPage = page?.names.find((name) => name.key === key);
  const inLibrary = library.articlesByName.get(key) ?? [];
  const found = onPage ?? inLibrary[0]?.names.find((name) => name.key === key);
  const offered = page?.names.flatMap((name) => name.choice ?? []).find((choice) => choice.key === key);
  const kind = known?.kind ?? found?.kind ?? offered?.kind;
  if (!kind) return null;
  const articles = inLibrary.filter((article) => !sourcesOff.has(article.sourceId));
  const quotations = spokenBy(key, library, sourcesOff);
  const off = inLibrary
    .filter((article) => sourcesOff.has(article.sourceId))
    .map((article) => article.sourceId);
  const said = page ? pageQuotationViews(page, library, sourcesOff) : [];
  return {
    key,
    kind,
    label: known?.label ?? found?.label ?? offered?.label ?? key,
    description: known?.description ?? offered?.description ?? null,
    role: shownRole(known?.roles ?? offered?.roles ?? [], found, page),
    roles: known?.roles ?? offered?.roles ?? [],
    aliases: known?.aliases ?? found?.forms.slice(1) ?? [],
    counts: {
      quotations: quotations.length,
      articles: articles.length,
      sources: new Set(articles.map((article) => article.sourceId)).size,
      sourcesOff: labels(off, library),
    },
    quotations: byRelevance(quotations, page, said, library)
      .slice(0, most)
      .map((quotation) =>
        quotationView(quotation, library.articles.get(quotation.articleId)!, library, sourcesOff),
      ),
    articles: foldCopies(rankThese(articles, queryFor(key, page), library), library).slice(0, most),
    page: page && pageRef(page),
    mentions: page?.mentionCounts[key] ?? 0,
    onThisPage: page ? saidBy(key, said, page) : [],
    readAs: onPage?.reasons ?? [],
    choice: (onPage?.choice ?? []).map((choice) => choiceView(choice, page)),
    beside: namesBeside(key, articles, library),
    covered: library.records.sources
      .filter((source) => !sourcesOff.has(source.id))
      .map((source) => source.label),
  };
}

function spokenBy(
  key: string,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): readonly LibraryQuotation[] {
  return (library.quotationsBySpeaker.get(key) ?? []).filter((quotation) => {
    const article = library.articles.get(quotation.articleId);
    return article !== undefined && !sourcesOff.has(article.sourceId);
  });
}

/** Only what may be copied has its fragment: each costs a walk through the text. */
const saidBy = (
  key: string,
  said: readonly PageQuotationView[],
  page: ReadPage,
): readonly CitedPageQuotation[] =>
  said
    .filter((quotation) => quotation.speakerKey === key)
    .map((quotation) => ({ ...quotation, fragment: pageFragment(page, quotation.index) }));

/** Leads to a quotation of the page; null for one that it does not have. */
export function pageFragment(page: ReadPage, index: number): string | null {
  const quotation = page.quotations[index];
  return quotation ? textFragment(page, placedWords(quotation)) : null;
}

const pageRef = ({ title, url, site, published }: ReadPage): PageRef => ({ title, url, site, published });

const labels = (ids: readonly string[], library: Library): readonly string[] =>
  [...new Set(ids)].map((id) => library.sources.get(id)?.label ?? id);

/** All articles of a name are worth a row: the name itself makes them related. */
function queryFor(key: string, page: ReadPage | null): CoverageQuery {
  return {
    title: page?.title ?? '',
    text: page?.text ?? '',
    published: page?.published ?? null,
    names: new Map([
      ...(page?.names ?? []).map((name) => [name.key, page?.mentionCounts[name.key] ?? 1] as const),
      [key, 8],
    ]),
    quotationsIn: new Map(),
    url: page?.url ?? null,
  };
}

/** The role held on the page's date; without a date the latest one; else the role the page itself gives. */
function shownRole(roles: readonly Role[], found: FoundName | undefined, page: ReadPage | null): Role | null {
  const held = roleOn(page, roles);
  return held ?? (found?.role ? { title: found.role, from: null, to: null } : null);
}

function roleOn(page: ReadPage | null, roles: readonly Role[]): Role | null {
  const day = page?.published?.value;
  return day ? roleAt(roles, day) : latestRole(roles);
}

const choiceView = (choice: NameChoice, page: ReadPage | null): ChoiceView => ({
  key: choice.key,
  label: choice.label,
  role: roleOn(page, choice.roles),
  description: choice.description,
  reason: choice.reason,
  confidence: choice.confidence,
});

function byRelevance(
  quotations: readonly LibraryQuotation[],
  page: ReadPage | null,
  said: readonly PageQuotationView[],
  library: Library,
): readonly LibraryQuotation[] {
  const onPage = new Set(said.flatMap(({ versions }) => versions.map((version) => version.quotationId)));
  const scored = quotations.map((quotation) => ({
    quotation,
    score: relevance(quotation, page, onPage.has(quotation.id), library),
  }));
  return scored
    .sort((a, b) => b.score - a.score || inOrder(a.quotation, b.quotation))
    .map((one) => one.quotation);
}

/** Article by article, in the order of its text. */
const inOrder = (a: LibraryQuotation, b: LibraryQuotation): number =>
  a.articleId === b.articleId ? a.start - b.start : a.articleId < b.articleId ? -1 : 1;
