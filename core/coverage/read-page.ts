import type { ArticleDate } from '../articles/article.ts';
import type { FoundName } from '../names/mention.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { isWorthShowing } from '../quotations/worth-showing.ts';

/** A page the reader has open, or a text that was pasted, as analysed: what card and panel relate the library to. */
export interface ReadPage {
  /** Empty for a pasted text. */
  readonly url: string;
  /** Host name, for display and for per-site choices; empty for a pasted text. */
  readonly site: string;
  readonly title: string;
  readonly published: ArticleDate | null;
  /** One paragraph a line; offsets of quotations are into it. */
  readonly text: string;
  /** Number of words of the text. */
  readonly words: number;
  readonly names: readonly FoundName[];
  /** Mentions of each name on the page, by key. */
  readonly mentionCounts: Readonly<Record<string, number>>;
  /** The keys that the page's mentions have where names were merged, by the key they have now; none: the same. */
  readonly mentionKeys?: Readonly<Record<string, readonly string[]>>;
  readonly quotations: readonly Quotation[];
}

/** What is known of a text before it is analysed. */
type Given = Pick<ReadPage, 'url' | 'site' | 'title' | 'published' | 'text'>;

/** What the analysis found in it. */
interface Found {
  readonly names: readonly FoundName[];
  readonly quotations: readonly Quotation[];
}

/** A text with what was found in it: names that `mentions` name at least once, and quotations worth showing. */
export function readPageOf(
  given: Given,
  found: Found,
  mentions: readonly { readonly key: string }[],
): ReadPage {
  const mentionCounts: Record<string, number> = {};
  for (const { key } of mentions) mentionCounts[key] = (mentionCounts[key] ?? 0) + 1;
  return {
    ...given,
    title: given.title.trim(),
    words: given.text.split(/\s+/).filter(Boolean).length,
    names: found.names.filter(({ key }) => Object.hasOwn(mentionCounts, key)),
    mentionCounts,
    quotations: found.quotations.filter(isWorthShowing),
  };
}

/** The page without some of its names: those the reader said it does not mean. */
export const withoutNames = (page: ReadPage, keys: ReadonlySet<string>): ReadPage => ({
  ...page,
  names: page.names.filter(({ key }) => !keys.has(key)),
  mentionCounts: Object.fromEntries(Object.entries(page.mentionCounts).filter(([key]) => !keys.has(key))),
});
