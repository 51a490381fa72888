import { mix } from '../text/hash.ts';

// An inverted index over numbers: which documents hold a key. Documents and keys are unsigned 32-bit numbers, keys are
// hashes. A key's list is its bucket's: the postings in it whose tag is the key's. Tags are the next bits of the hash, so
// that the directory can grow without the keys, one bit of the tags for each doubling.
//   magic "SLPO" · format version · bits of the directory · bits of the tags · number of postings
//   directory: 2^bits + 1 offsets into the postings · the postings, by bucket · their tags, a byte each
// All numbers but the tags are unsigned 32-bit, little-endian, so that the bytes are read in place.

const MAGIC = 0x4f504c53; // "SLPO"
/** The format this code writes and reads. */
export const POSTINGS_VERSION = 1;
const HEADER = 5;
/** Postings a bucket at most, on the average, while the tags have bits left. */
const LOAD = 8;
const FEWEST_BITS = 12;
const TAG_BITS = 8;
/** A key of more documents than this tells nothing: a merge keeps as many of them. */
export const MOST_DOCUMENTS = 512;
/** What was added is merged into the table when it is more than this, or this share of it. */
const LEAST_MERGE = 20_000;
const MERGE_SHARE = 0.25;

/** The table as it is read in place. */
interface Table {
  readonly bits: number;
  readonly tagBits: number;
  readonly offsets: Uint32Array;
  readonly postings: Uint32Array;
  readonly tags: Uint8Array;
}

const tableOf = (bits: number, tagBits: number, count: number): Table => ({
  bits,
  tagBits,
  offsets: new Uint32Array(2 ** bits + 1),
  postings: new Uint32Array(count),
  tags: new Uint8Array(count),
});

/** Documents by key; what is added later stands in a small map until it is merged. */
export class Postings {
  #table: Table;
  #added = new Map<number, number[]>();
  #addedCount = 0;

  constructor(table: Table = tableOf(FEWEST_BITS, TAG_BITS, 0)) {
    this.#table = table;
  }

  /** Reads what `toBytes` wrote, in place; `bytes` begin at a multiple of 4. Throws a `RangeError` that says what is wrong. */
  static fromBytes(bytes: Uint8Array): Postings {
    const header = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.min(HEADER, bytes.length >> 2));
    const [magic, version, bits = 0, tagBits = 0, count = 0] = header;
    if (header.length < HEADER || magic !== MAGIC) throw new RangeError('These bytes are no postings.');
    if (version !== POSTINGS_VERSION)
      throw new RangeError(`Postings of format ${version}; this code reads format ${POSTINGS_VERSION}.`);
    const size = bits > 28 ? Infinity : 4 * (HEADER + 2 ** bits + 1 + count) + count;
    if (bytes.length < size)
      throw new RangeError(`The postings have ${bytes.length} bytes; their header promises ${size}.`);
    const at = (index: number): number => bytes.byteOffset + 4 * index;
    const offsets = new Uint32Array(bytes.buffer, at(HEADER), 2 ** bits + 1);
    const postings = new Uint32Array(bytes.buffer, at(HEADER + offsets.length), count);
    const tags = new Uint8Array(bytes.buffer, at(HEADER + offsets.length + count), count);
    if (offsets[0] !== 0 || offsets[2 ** bits] !== count)
      throw new RangeError('The directory of the postings is damaged.');
    return new Postings({ bits, tagBits, offsets, postings, tags });
  }

  /** The bytes; what was added is merged first. */
  toBytes(): Uint8Array {
    this.#merge(null);
    const { bits, tagBits, offsets, postings, tags } = this.#table;
    const words = HEADER + offsets.length + postings.length;
    const bytes = new Uint8Array(4 * Math.ceil(words + tags.length / 4));
    const numbers = new Uint32Array(bytes.buffer);
    numbers.set([MAGIC, POSTINGS_VERSION, bits, tagBits, postings.length]);
    numbers.set(offsets, HEADER);
    numbers.set(postings, HEADER + offsets.length);
    bytes.set(tags, 4 * words);
    return bytes;
  }

  /** Bytes held, but for what was added since the last merge. */
  get byteLength(): number {
    const { offsets, postings, tags } = this.#table;
    return offsets.byteLength + postings.byteLength + tags.byteLength;
  }

  /** Adds a document under its keys. `isRemoved` tells which documents a merge may drop, if any. */
  add(document: number, keys: Iterable<number>, isRemoved: ((document: number) => boolean) | null): void {
    for (const key of keys) {
      const list = this.#added.get(key);
      if (list) list.push(document);
      else this.#added.set(key, [document]);
      this.#addedCount++;
    }
    if (this.#addedCount > Math.max(LEAST_MERGE, MERGE_SHARE * this.#table.postings.length))
      this.#merge(isRemoved);
  }

  /** The documents of a key, those added last at the end, and `most` of them at most; a few of other keys may be among them. */
  documents(key: number, most: number): readonly number[] {
    const { bits, tagBits, offsets, postings, tags } = this.#table;
    const hash = mix(key);
    const bucket = hash & (2 ** bits - 1);
    const tag = (hash >>> bits) & (2 ** tagBits - 1);
    const found: number[] = [];
    const end = offsets[bucket + 1] as number;
    for (let i = offsets[bucket] as number; i < end && found.length < most; i++)
      if (tags[i] === tag) found.push(postings[i] as number);
    for (const document of this.#added.get(key) ?? []) if (found.length < most) found.push(document);
    return found;
  }

  /** Makes one table of the table and what was added, without the removed documents. */
  #merge(isRemoved: ((document: number) => boolean) | null): void {
    if (this.#addedCount === 0) return;
    const old = this.#table;
    const wanted = Math.ceil(Math.log2((old.postings.length + this.#addedCount) / LOAD));
    // An empty table takes the bits it needs; another can double only as often as its tags have bits.
    const empty = old.postings.length === 0;
    const bits = Math.max(old.bits, empty ? wanted : Math.min(wanted, old.bits + old.tagBits));
    const tagBits = empty ? TAG_BITS : old.tagBits - (bits - old.bits);
    const counts = new Uint32Array(2 ** bits + 1);
    this.#each(bits, isRemoved, (bucket) => {
      counts[bucket + 1] = (counts[bucket + 1] as number) + 1;
    });
    for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] as number) + (counts[i - 1] as number);
    const table = tableOf(bits, tagBits, counts.at(-1) as number);
    table.offsets.set(counts);
    this.#each(bits, isRemoved, (bucket, tag, document) => {
      const at = counts[bucket] as number;
      counts[bucket] = at + 1;
      table.postings[at] = document;
      table.tags[at] = tag & (2 ** tagBits - 1);
    });
    this.#table = withoutCommon(table);
    this.#added = new Map();
    this.#addedCount = 0;
  }

  /** Visits every posting with its bucket in a directory of `bits`, in the order they were added. */
  #each(
    bits: number,
    isRemoved: ((document: number) => boolean) | null,
    visit: (bucket: number, tag: number, document: number) => void,
  ): void {
    const old = this.#table;
    const grown = bits - old.bits;
    if (old.postings.length > 0)
      for (let bucket = 0; bucket < 2 ** old.bits; bucket++)
        for (let i = old.offsets[bucket] as number; i < (old.offsets[bucket + 1] as number); i++) {
          const [document, tag] = [old.postings[i] as number, old.tags[i] as number];
          if (isRemoved?.(document)) continue;
          visit(bucket | ((tag & (2 ** grown - 1)) << old.bits), tag >>> grown, document);
        }
    for (const [key, list] of this.#added) {
      const hash = mix(key);
      for (const document of list)
        if (!isRemoved?.(document)) visit(hash & (2 ** bits - 1), hash >>> bits, document);
    }
  }
}

/** The table with `MOST_DOCUMENTS` of each key at most, those added first. */
function withoutCommon(table: Table): Table {
  const { bits, tagBits, offsets, postings, tags } = table;
  const counts = new Uint32Array(2 ** tagBits);
  const kept = new Uint32Array(offsets.length);
  let at = 0;
  for (let bucket = 0; bucket < 2 ** bits; bucket++) {
    const [start, end] = [offsets[bucket] as number, offsets[bucket + 1] as number];
    const full = end - start > MOST_DOCUMENTS;
    if (full) counts.fill(0);
    for (let i = start; i < end; i++) {
      const tag = tags[i] as number;
      if (full && (counts[tag] as number) === MOST_DOCUMENTS) continue;
      if (full) counts[tag] = (counts[tag] as number) + 1;
      postings[at] = postings[i] as number;
      tags[at++] = tag;
    }
    kept[bucket + 1] = at;
  }
  return { bits, tagBits, offsets: kept, postings: postings.slice(0, at), tags: tags.slice(0, at) };
}
