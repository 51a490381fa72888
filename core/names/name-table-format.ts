/** The layout of a name table: a header of 32-bit numbers, then sections of typed arrays. */

/** "SLNT" as a little-endian 32-bit number. */
export const TABLE_MAGIC = 0x544e4c53;
export const TABLE_FORMAT = 1;
/** Header fields: magic, format, names, aliases, nodes, edge slots, text units, bytes in all. */
export const HEADER_FIELDS = 8;
/** Aliases of more words are left out: they never occur whole in a text. */
export const LONGEST_ALIAS = 16;
/** Separates the fields of a name's text, and the items of a field. */
export const FIELD_MARK = '\u001f';
export const ITEM_MARK = '\u001e';

export interface TableCounts {
  readonly names: number;
  readonly aliases: number;
  readonly nodes: number;
  /** A power of two. */
  readonly slots: number;
  readonly units: number;
}

/** Byte offsets of the sections, in the order they stand; `end` is the size of the whole. */
export function layout(
  counts: TableCounts,
): Readonly<Record<SectionName, number>> & { readonly end: number } {
  const sizes: readonly (readonly [SectionName, number])[] = [
    ['edgeNode', counts.slots * 4],
    ['edgeWord', counts.slots * 4],
    ['edgeCheck', counts.slots * 4],
    ['edgeTo', counts.slots * 4],
    ['nodeAliases', (counts.nodes + 1) * 4],
    ['aliasName', counts.aliases * 4],
    ['aliasCapitals', counts.aliases * 4],
    ['nameText', (counts.names + 1) * 4],
    ['text', counts.units * 2],
    ['aliasFlags', counts.aliases],
    ['nameKind', counts.names],
  ];
  const offsets = {} as Record<SectionName, number>;
  let at = HEADER_FIELDS * 4;
  for (const [name, size] of sizes) {
    offsets[name] = at;
    at += size;
  }
  return { ...offsets, end: at };
}

type SectionName =
  | 'edgeNode'
  | 'edgeWord'
  | 'edgeCheck'
  | 'edgeTo'
  | 'nodeAliases'
  | 'aliasName'
  | 'aliasCapitals'
  | 'nameText'
  | 'text'
  | 'aliasFlags'
  | 'nameKind';

/** Flag of an alias that means its name only where the article supports it (a surname, "Congress"). */
export const CONTEXTUAL = 1;
