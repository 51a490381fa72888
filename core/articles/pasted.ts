/** A text the reader pasted, with what the reader says of it. */
export interface Pasted {
  readonly text: string;
  /** Empty: to be found in the text. */
  readonly title: string;
  /** ISO day; empty: to be found in the text. */
  readonly published: string;
}

/** More characters than this are no article; a book of them would keep the reader waiting. */
export const MOST_PASTED = 400_000;
