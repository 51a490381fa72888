import type { Name } from './name.ts';

/** A name as the name table is built from it: a library's `Name`, with what its weaker aliases need. */
export interface TableName extends Name {
  /** Aliases that mean this name only with support in the article: "Congress", "the Alliance". */
  readonly contextual?: readonly string[];
  /** Words any of which, in the article, support them and the surname alone: "Russia", "Kremlin". */
  readonly context?: readonly string[];
}
