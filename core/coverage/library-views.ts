import type { Source } from '../articles/article.ts';

// What settings and the panel's library show: plain data.

/** A source with what the library has of it. */
export interface SourceView {
  readonly source: Source;
  readonly articles: number;
  readonly quotations: number;
  readonly names: number;
  /** Characters of its articles' texts: about as many bytes. */
  readonly characters: number;
  readonly on: boolean;
}

/** What goes with articles of before a day. */
export interface RemovedCount {
  readonly articles: number;
  readonly quotations: number;
  /** Articles without a date, which stay. */
  readonly undated: number;
}

/** The library as a whole. */
export interface LibraryView {
  readonly sources: readonly SourceView[];
  readonly articles: number;
  readonly quotations: number;
  readonly names: number;
  readonly statements: number;
  /** Bytes of the bundled pack. */
  readonly packBytes: number;
  /** Day of the newest article, or null where none has one. */
  readonly newest: string | null;
}
