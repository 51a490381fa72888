import type { Span } from '../text/span.ts';
import type { NameKind, Role } from './name.ts';

/** One occurrence of a name in a text: `text === source.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** Key of the `FoundName` meant; null where nobody is (a place, an acronym of nothing). */
  readonly key: string | null;
}

/** A name as one article gives it: all mentions that mean the same person or organisation. */
export interface FoundName {
  /**
   * The library's `Name.id` where the name table knows it, otherwise a slug of the fullest form in the article; a local
   * key (local-key.ts) for a lone surname and for a choice.
   */
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
  /** How sure it is that this name is meant, 0 to 1; 1 where the article itself introduces whom nobody else knows. */
  readonly confidence: number;
  /** Who may be meant, likeliest first, where nobody is sure; then `key` is a local one. */
  readonly choice?: readonly NameChoice[];
}

/** One of several whom a name may mean. */
export interface NameChoice {
  readonly key: string;
  readonly kind: 'person' | 'organisation';
  readonly label: string;
  readonly description: string | null;
  readonly roles: readonly Role[];
  /** 0 to 1; what is missing to 1 in the sum is that somebody else is meant. */
  readonly confidence: number;
  /** The strongest sign, or null where only the name speaks for it. */
  readonly reason: string | null;
}
