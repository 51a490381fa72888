import type { Name, Role } from './name.ts';

/** A name as the name table is built from it: a library's `Name`, with what its weaker aliases need. */
export interface TableName extends Name {
  /** Aliases that mean this name only with support in the article: "Congress", "the Alliance". */
  readonly contextual?: readonly string[];
  /** Words any of which, in the article, support them and the surname alone: "Russia", "Kremlin". */
  readonly context?: readonly string[];
}

/** A name as the table knows it. */
export interface KnownName {
  readonly id: string;
  readonly kind: 'person' | 'organisation';
  readonly label: string;
  readonly roles: readonly Role[];
  /** Words that support its contextual aliases. */
  readonly context: readonly string[];
  /** One line on who this is, or null. */
  readonly description: string | null;
}

/** Why bytes are no name table this version can read, or names none it can write. */
export class NameTableError extends Error {
  override readonly name = 'NameTableError';
}
