import { IdTable } from '../statements/id-table.ts';
import { hashWords } from '../text/hash.ts';
import type { ColumnTable } from './article-columns.ts';
import { MOST_ARTICLES, type ListTable } from './term-lists.ts';

// The file of an article index, opened in place:
//   magic "SLAI" · format version · checksum of all that follows · articles · terms · bytes of the ids, of the sources' ids,
//   of the lists
//   by article: hash of the id · number of the source · telling words · day · by term, ascending: its hash
//   by term: how many articles have it · where its list begins, and where the last ends · ids · sources' ids (id-table.ts) · lists (term-lists.ts)
// All numbers are 32 bits, little-endian; each part is padded to a multiple of 4 bytes.

const MAGIC = 0x4941_4c53;
/** The format this code writes and reads. */
export const ARTICLE_INDEX_VERSION = 1;
const HEADER = 8;
/** What the checksum is of begins here. */
const CHECKED = 3;

/** What an index is made of. */
export interface IndexParts {
  readonly columns: ColumnTable;
  readonly lists: ListTable;
}

/** The bytes; the same articles added in the same order give the same bytes. */
export function encodeIndex({ columns, lists }: IndexParts): Uint8Array {
  const { hashes, sources, lengths, days } = columns;
  const texts = [columns.ids.toBytes(), columns.sourceIds.toBytes(), lists.bytes];
  const numbers = [hashes, sources, lengths, days, lists.keys, lists.counts, lists.starts];
  const sizes = [...numbers.map((column) => column.byteLength), ...texts.map((text) => text.length)];
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + padded(size), 4 * HEADER));
  const words = new Uint32Array(bytes.buffer);
  words.set([
    MAGIC,
    ARTICLE_INDEX_VERSION,
    0,
    hashes.length,
    lists.keys.length,
    ...texts.map(({ length }) => length),
  ]);
  let at = 4 * HEADER;
  for (const part of [...numbers, ...texts]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  words[2] = hashWords(words, CHECKED);
  return bytes;
}

const padded = (size: number): number => 4 * Math.ceil(size / 4);

/**
 * Reads what `encodeIndex` wrote, in place; bytes that begin at no multiple of 4 are copied first. Throws a `RangeError`
 * that says what is wrong and what to do for anything else: also for bytes that somebody forged with a right checksum.
 */
export function decodeIndex(given: Uint8Array): IndexParts {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const [magic, version, checksum, articles = 0, terms = 0, ids = 0, sourceIds = 0, listBytes = 0] = words;
  if (words.length < HEADER || magic !== MAGIC)
    throw new RangeError(`These ${bytes.length} bytes are no index of articles. ${BUILD}`);
  if (version !== ARTICLE_INDEX_VERSION)
    throw new RangeError(
      `The index of articles has format ${version}; this code reads format ${ARTICLE_INDEX_VERSION}. ${BUILD}`,
    );
  const size =
    4 * (HEADER + 4 * articles + 3 * terms + 1) + padded(ids) + padded(sourceIds) + padded(listBytes);
  if (articles > MOST_ARTICLES || bytes.length !== size)
    throw new RangeError(
      `The index of articles has ${bytes.length} bytes; its header promises ${size}. ${BUILD}`,
    );
  if (hashWords(words, CHECKED) !== checksum)
    throw new RangeError(`The index of articles is damaged: its checksum is another one. ${BUILD}`);
  let at = HEADER;
  const take = (count: number): Uint32Array => words.subarray(at, (at += count));
  const takeBytes = (length: number): Uint8Array => {
    const start = 4 * at;
    at += padded(length) / 4;
    return bytes.subarray(start, start + length);
  };
  const [hashes, sources, lengths, days] = [take(articles), take(articles), take(articles), take(articles)];
  const [keys, counts, starts] = [take(terms), take(terms), take(terms + 1)];
  const [idTable, sourceTable] = [takeBytes(ids), takeBytes(sourceIds)].map((part) =>
    IdTable.fromBytes(part),
  ) as [IdTable, IdTable];
  const wrong = wrongWith(
    { hashes, sources, keys, starts, idCount: idTable.length, sourceCount: sourceTable.length },
    listBytes,
  );
  if (wrong !== null) throw new RangeError(`The index of articles is damaged: ${wrong}. ${BUILD}`);
  return {
    columns: {
      hashes,
      sources,
      lengths,
      days: new Int32Array(days.buffer, days.byteOffset, days.length),
      ids: idTable,
      sourceIds: sourceTable,
    },
    lists: { keys, counts, starts, bytes: takeBytes(listBytes) },
  };
}

const BUILD = 'Build it again from the articles.';

interface Checked {
  readonly hashes: Uint32Array;
  readonly sources: Uint32Array;
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  readonly idCount: number;
  readonly sourceCount: number;
}

/** What no checksum tells of forged bytes, or null. Lists are checked where they are read. */
function wrongWith(
  { hashes, sources, keys, starts, idCount, sourceCount }: Checked,
  listBytes: number,
): string | null {
  if (idCount !== hashes.length) return `it has ${idCount} ids for ${hashes.length} articles`;
  for (const source of sources)
    if (source >= sourceCount) return `an article is of source ${source} of ${sourceCount}`;
  for (let i = 1; i < keys.length; i++)
    if ((keys[i] as number) <= (keys[i - 1] as number)) return `its terms are out of order at ${i}`;
  for (let i = 1; i < starts.length; i++)
    if ((starts[i] as number) < (starts[i - 1] as number)) return `its lists are out of order at ${i}`;
  return starts[0] === 0 && starts.at(-1) === listBytes ? null : 'its lists do not fill their part';
}
