import type { Span } from '../text/span.ts';
import type { NameKind } from './name.ts';

/** One occurrence of a name in a text: `text === source.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** Key of the `FoundName` meant; null where the mention could not be decided (a place, a lone ambiguous surname). */
  readonly key: string | null;
}

/** A name as one article gives it: all mentions that mean the same person or organisation. */
export interface FoundName {
  /** The library's `Name.id` where the name table knows it, otherwise a slug of the fullest form in the article. */
  readonly key: string;
  readonly kind: 'person' | 'organisation';
  /** The canonical label where known, otherwise the fullest form in the article. */
  readonly label: string;
  /** True where `key` is the id of a name that the name table knows. */
  readonly known: boolean;
  /** Forms in the article, longest first, without repeats. */
  readonly forms: readonly string[];
  /** The role the article gives ("U.S. Ambassador to NATO"), or null. */
  readonly role: string | null;
  /** Why mentions were linked in ways a reader may question: "Perkov read as Peskov: one letter apart, same role". */
  readonly reasons: readonly string[];
}
