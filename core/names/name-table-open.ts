import {
  HEADER_FIELDS,
  NAME_BITS,
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
 * Lays typed arrays over a table's bytes, without copying except where they are not aligned, and checks every number in
 * them that leads elsewhere: after that an entry leads to a name of the table, and a name to bytes of it.
 * @throws NameTableError on wrong magic, unknown format, a size that does not fit the header, numbers out of order or
 * out of range.
 */
export function openTableParts(source: Uint8Array): TableParts {
  if (source.byteLength < HEADER_FIELDS * 4)
    throw new NameTableError(`name table: ${source.byteLength} bytes are too few`);
  const bytes = source.byteOffset % 4 === 0 ? source : source.slice();
  const numbers = (offset: number, length: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + offset, length);
  const halves = (offset: number, length: number): Uint16Array =>
    new Uint16Array(bytes.buffer, bytes.byteOffset + offset, length);
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
  const parts = {
    size: names,
    a: numbers(at.a, entries),
    b: halves(at.b, entries),
    x: halves(at.x, entries),
    means: numbers(at.means, entries),
    beginnings: numbers(at.beginnings, beginnings),
    smallBeginnings: numbers(at.smallBeginnings, smallBeginnings),
  };
  checkAscending(parts.a, 0xffffffff, 'aliases');
  checkAscending(parts.beginnings, 0xffffffff, 'beginnings');
  checkAscending(parts.smallBeginnings, 0xffffffff, 'small beginnings');
  checkAscending(blocks, text, 'offsets of names');
  const most = 2 ** NAME_BITS - 1;
  for (let i = 0; i < entries; i++)
    if (((parts.means[i] as number) & most) >= names)
      throw new NameTableError(
        `name table: alias ${i} leads to name ${(parts.means[i] as number) & most} of ${names}`,
      );
  const records = readable(() => new RecordReader({ text: bytes.subarray(at.text, at.end), blocks }));
  return { ...parts, records };
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

function checkAscending(numbers: Uint32Array, most: number, what: string): void {
  let before = 0;
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] as number;
    if (value < before || value > most)
      throw new NameTableError(`name table: damaged: ${what} out of order at ${i}: ${value} after ${before}`);
    before = value;
  }
}
