import type { Candidate } from './name-table.ts';
import type { NameKind } from './name.ts';

/** A possible mention before it is decided who is meant: words `from` (inclusive) to `to` (exclusive) of a document. */
export interface RawName {
  readonly from: number;
  readonly to: number;
  readonly kind: NameKind;
  readonly origin: 'tagger' | 'table' | 'rule' | 'label';
  /** What the name table says the words may mean. */
  readonly candidates: readonly Candidate[];
  /** What the tagger takes these words, or some of them, for; null for no name. */
  readonly tagged?: NameKind | null;
}
