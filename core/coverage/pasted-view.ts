import { markText, paragraphsOf } from './marked-text.ts';
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

/** What is to be shown of a pasted text: a name's mentions, or a quotation by its index. */
export type PastedWords =
  | { readonly kind: 'name'; readonly keys: readonly string[] }
  | { readonly kind: 'quotation'; readonly index: number };

/** A pasted text with words of it marked. */
export function markPasted(
  { page, text, mentions, quotations }: PastedView,
  words: PastedWords,
): { readonly title: MarkedText; readonly paragraphs: readonly MarkedText[] } {
  const places: readonly PlacedWords[] =
    words.kind === 'name'
      ? mentions.filter(({ key }) => words.keys.includes(key))
      : (quotations[words.index] ?? []);
  const inPart = (part: PlacedWords['in']) =>
    places.filter((place) => place.in === part).sort((a, b) => a.start - b.start);
  return { title: markText(page.title, 0, inPart('title')), paragraphs: paragraphsOf(text, inPart('text')) };
}
