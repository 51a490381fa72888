import {
  ENTRY,
  HEADER_FIELDS,
  MOST_NAMES,
  TABLE_FORMAT,
  TABLE_MAGIC,
  layout,
  type TableEntries,
} from './name-table-format.ts';
import { writeRecords } from './name-table-records.ts';
import type { StoredName } from './name-table-register.ts';
import { NameTableError } from './table-name.ts';

/**
 * The bytes of a table of these names and entries.
 * @throws NameTableError on more than 4,194,304 names.
 */
export function writeNameTable(names: readonly StoredName[], entries: TableEntries): Uint8Array {
  if (names.length > MOST_NAMES)
    throw new NameTableError(`name table: ${names.length} names, at most ${MOST_NAMES}`);
  const { text, blocks } = writeRecords(names);
  const counts = {
    names: names.length,
    entries: entries.entries.length / ENTRY,
    beginnings: entries.beginnings.length,
    smallBeginnings: entries.smallBeginnings.length,
    text: text.length,
  };
  const at = layout(counts);
  const bytes = new Uint8Array(at.end);
  new Uint32Array(bytes.buffer, 0, HEADER_FIELDS).set([
    TABLE_MAGIC, TABLE_FORMAT, counts.names, counts.entries, counts.beginnings, counts.smallBeginnings, counts.text,
    at.end,
  ]); // prettier-ignore
  const numbers = (offset: number, values: Uint32Array): void =>
    new Uint32Array(bytes.buffer, offset, values.length).set(values);
  numbers(at.entries, entries.entries);
  numbers(at.beginnings, entries.beginnings);
  numbers(at.smallBeginnings, entries.smallBeginnings);
  numbers(at.blocks, blocks);
  bytes.set(text, at.text);
  return bytes;
}
