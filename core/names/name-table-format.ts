/**
 * The layout of a name table: a header of 32-bit numbers, then sections. Numbers are unsigned and little-endian.
 *
 * An entry is one alias of one name, found by the numbers of its words (name-table-key.ts) joined into those of the
 * phrase. It is three numbers side by side, so that who finds one has all of it in the processor's cache: `a`; what it
 * means (the bits below); and the lower half of `b` with, above it, the upper half of `x`. Entries stand in the order of
 * `a`, then `b`, then name. They keep 64 bits of an alias and nothing of its text: a phrase that is no alias is taken for
 * one of a million in the same spelling with odds of 10^6 / 2^64, one in 2 x 10^13, in another spelling with 10^6 / 2^48,
 * one in 3 x 10^8. The hashes have no key: who wants a false match may make one, and gets a wrong mark on a page of their
 * own.
 */

/** "SLNT" as a little-endian 32-bit number. */
export const TABLE_MAGIC = 0x544e4c53;
export const TABLE_FORMAT = 3;
/** Header fields: magic, format, names, entries, beginnings, small beginnings, bytes of text, bytes in all. */
export const HEADER_FIELDS = 8;
/** Aliases of more words are left out: they never occur whole in a text. */
export const LONGEST_ALIAS = 16;
/** Records of names between two known offsets. */
export const BLOCK = 16;

/** Bits of what an entry means: the name, the policy of case (name-table-case.ts), whether it needs support. */
export const NAME_BITS = 22;
export const MOST_NAMES = 2 ** NAME_BITS;
export const CASE_MASK = 0x1ff;
export const CONTEXTUAL = 0x80000000;

/** Numbers of an entry, and which they are. */
export const ENTRY = 3;
export const MEANS = 1;
export const B_AND_X = 2;

/** What a table holds, as it is built and merged. */
export interface TableEntries {
  /** `ENTRY` numbers for each. */
  readonly entries: Uint32Array;
  /** `a` of the first words, first two words and so on of longer aliases, ascending. */
  readonly beginnings: Uint32Array;
  /** `fold` of the first words of aliases that begin without a capital, ascending. */
  readonly smallBeginnings: Uint32Array;
}

export interface TableCounts {
  readonly names: number;
  readonly entries: number;
  readonly beginnings: number;
  readonly smallBeginnings: number;
  readonly text: number;
}

/** Byte offsets of the sections, in the order they stand; `end` is the size of the whole. */
export function layout(counts: TableCounts): Readonly<Record<SectionName | 'end', number>> {
  const sizes: readonly (readonly [SectionName, number])[] = [
    ['entries', counts.entries * ENTRY * 4],
    ['beginnings', counts.beginnings * 4],
    ['smallBeginnings', counts.smallBeginnings * 4],
    ['blocks', blocksOf(counts.names) * 4],
    ['text', counts.text],
  ];
  const offsets = {} as Record<SectionName | 'end', number>;
  let at = HEADER_FIELDS * 4;
  for (const [name, size] of sizes) {
    offsets[name] = at;
    at += size;
  }
  offsets.end = at;
  return offsets;
}

/** Offsets of every sixteenth name's record and, last, of the prefixes of ids after the records. */
export const blocksOf = (names: number): number => Math.ceil(names / BLOCK) + 1;

type SectionName = 'entries' | 'beginnings' | 'smallBeginnings' | 'blocks' | 'text';
