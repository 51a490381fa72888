import {
  ENTRY,
  HEADER_FIELDS,
  MEANS,
  MOST_NAMES,
  TABLE_FORMAT,
  TABLE_MAGIC,
  blocksOf,
  layout,
  type TableEntries,
} from './name-table-format.ts';
import { RecordReader } from './name-table-records.ts';
import { NameTableError } from './table-name.ts';

/** A table's sections, laid over its bytes. Names are only read when they are asked for. */
export interface TableParts extends TableEntries {
  readonly size: number;
  readonly records: RecordReader;
}

/**
 * Lays typed arrays over a table's bytes, without copying except where they are not aligned. The sections lie within the
 * bytes; numbers in them that lead elsewhere are checked when they are followed, since to walk a million of them would
 * cost a background that starts more than all else (the pack's CRC finds accidents). Numbers out of order hide aliases and
 * do no other harm.
 * @throws NameTableError on wrong magic, unknown format, a size that does not fit the header, ids' prefixes out of range.
 */
export function openTableParts(source: Uint8Array): TableParts {
  if (source.byteLength < HEADER_FIELDS * 4)
    throw new NameTableError(`name table: ${source.byteLength} bytes are too few`);
  const bytes = source.byteOffset % 4 === 0 ? source : source.slice();
  const numbers = (offset: number, length: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + offset, length);
  const [magic, format, names = 0, entries = 0, beginnings = 0, smallBeginnings = 0, text = 0, size] =
    numbers(0, HEADER_FIELDS);
  if (magic !== TABLE_MAGIC)
    throw new NameTableError('name table: not a Sidelight name table (wrong first bytes)');
  if (format !== TABLE_FORMAT)
    throw new NameTableError(`name table: format ${format}, this version reads ${TABLE_FORMAT}`);
  const at = layout({ names, entries, beginnings, smallBeginnings, text });
  if (at.end !== size || size !== bytes.byteLength)
    throw new NameTableError(
      `name table: ${bytes.byteLength} bytes, expected ${at.end}: truncated or damaged`,
    );
  const blocks = numbers(at.blocks, blocksOf(names));
  return {
    size: names,
    entries: numbers(at.entries, entries * ENTRY),
    beginnings: numbers(at.beginnings, beginnings),
    smallBeginnings: numbers(at.smallBeginnings, smallBeginnings),
    records: readable(() => new RecordReader({ text: bytes.subarray(at.text, at.end), blocks })),
  };
}

/**
 * The name the entry at `entry` leads to.
 * @throws NameTableError where the table has no such name: it is damaged.
 */
export function nameOf(parts: TableParts, entry: number): number {
  const name = (parts.entries[entry + MEANS] as number) & (MOST_NAMES - 1);
  if (name >= parts.size)
    throw new NameTableError(
      `name table: damaged: alias ${entry / ENTRY} leads to name ${name} of ${parts.size}`,
    );
  return name;
}

/** What `read` gives; what is out of range for it is damage. */
export function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new NameTableError(`name table: damaged: ${error.message}`);
    throw error;
  }
}
