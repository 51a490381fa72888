import type { PastedArticle } from '../articles/pasted-article.ts';
import type { Library } from '../library/library.ts';
import type { FoundName, Mention } from '../names/mention.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { markText, paragraphsOf } from './article-view.ts';
import { pageView } from './page-view.ts';
import { readPageOf } from './read-page.ts';
import type { MarkedText, PageView, PlacedWords } from './views.ts';

/** A pasted text as understood, and where in it names and quotations stand. */
export interface PastedView {
  readonly page: PageView;
  /** One paragraph a line; places are into it or into the page's title. */
  readonly text: string;
  /** Lines that are not the article: page numbers, heads of pages, menus. */
  readonly leftOut: readonly string[];
  /** In order, the title's first. */
  readonly mentions: readonly PastedMention[];
  /** The quoted pieces of each quotation of the page, by its index. */
  readonly quotations: readonly (readonly PlacedWords[])[];
}

export interface PastedMention extends PlacedWords {
  readonly key: string;
}

/** What the analysis found in the text. */
interface Found {
  readonly names: readonly FoundName[];
  readonly mentions: readonly Mention[];
  readonly titleMentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
}

/** A pasted text related to the library as an open page is. */
export function pastedView(
  { title, text, published, leftOut }: PastedArticle,
  found: Found,
  library: Library,
  sourcesOff: ReadonlySet<string>,
): PastedView {
  const mentions = [
    ...found.titleMentions.flatMap((mention) => placed(mention, 'title')),
    ...found.mentions.flatMap((mention) => placed(mention, 'text')),
  ];
  const read = readPageOf({ url: '', site: '', title, published, text }, found, mentions);
  return {
    page: pageView(read, library, sourcesOff),
    text,
    leftOut,
    mentions,
    quotations: read.quotations.map(({ form, spans }) =>
      spans.map(({ start, end }) => ({ in: form === 'headline' ? 'title' : 'text', start, end })),
    ),
  };
}

const placed = ({ key, start, end }: Mention, where: PlacedWords['in']): readonly PastedMention[] =>
  key === null ? [] : [{ key, in: where, start, end }];

/** What is to be shown of a pasted text: a name's mentions, or a quotation by its index. */
export type PastedWords =
  { readonly kind: 'name'; readonly key: string } | { readonly kind: 'quotation'; readonly index: number };

/** A pasted text with words of it marked. */
export function markPasted(
  { page, text, mentions, quotations }: PastedView,
  words: PastedWords,
): { readonly title: MarkedText; readonly paragraphs: readonly MarkedText[] } {
  const places: readonly PlacedWords[] =
    words.kind === 'name' ? mentions.filter(({ key }) => key === words.key) : (quotations[words.index] ?? []);
  const inPart = (part: PlacedWords['in']) =>
    places.filter((place) => place.in === part).sort((a, b) => a.start - b.start);
  return { title: markText(page.title, 0, inPart('title')), paragraphs: paragraphsOf(text, inPart('text')) };
}
