import { MOST_COUNTED } from './article-terms.ts';

// Weighted posting lists: by the hash of a term, the articles that have it, by number and ascending, each with a count of 1
// to 8. In a list an article is one number, its distance from the one before times 8 plus its count less 1, in bytes of
// seven bits each, the last of them without its high bit: about two bytes.

/** An article's number with its count, as one number: see `postingOf`. */
export type Posting = number;

const COUNT_BITS = 3;
/** Articles at most, so that a posting is an unsigned 32-bit number. */
export const MOST_ARTICLES = 2 ** (32 - COUNT_BITS);
const LONGEST_NUMBER = 5;

const postingOf = (article: number, count: number): Posting => article * MOST_COUNTED + count - 1;
export const articleOf = (posting: Posting): number => posting >>> COUNT_BITS;
export const countOf = (posting: Posting): number => (posting & (MOST_COUNTED - 1)) + 1;

/** The posting of an article in a list that stands in `lists` from `start` to `end`, ascending; null where it is not in it. */
export function findPosting(lists: Uint32Array, start: number, end: number, article: number): Posting | null {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (articleOf(lists[middle] as number) < article) low = middle + 1;
    else high = middle;
  }
  return low < end && articleOf(lists[low] as number) === article ? (lists[low] as number) : null;
}

/** Lists that are read in place; the list of `keys[i]` is from `starts[i]` to `starts[i + 1]` of the bytes. */
export interface ListTable {
  /** Ascending. */
  readonly keys: Uint32Array;
  readonly starts: Uint32Array;
  /** Articles in each list, those taken out since too. */
  readonly counts: Uint32Array;
  readonly bytes: Uint8Array;
}

const EMPTY: ListTable = {
  keys: new Uint32Array(0),
  starts: new Uint32Array(1),
  counts: new Uint32Array(0),
  bytes: new Uint8Array(0),
};

/** What was added is merged into the table when it is more than this, or this share of it. */
const LEAST_MERGE = 50_000;
const MERGE_SHARE = 0.25;

/** Articles by term; what is added later stands in a small map until it is merged. */
export class TermLists {
  #table: ListTable;
  #added = new Map<number, Posting[]>();
  #addedCount = 0;

  constructor(table: ListTable = EMPTY) {
    this.#table = table;
  }

  /** Whether what was added is so much that it should be merged. */
  get isFull(): boolean {
    return this.#addedCount > Math.max(LEAST_MERGE, (MERGE_SHARE * this.#table.bytes.length) / 2);
  }

  /** Bytes held, but for what was added since the last merge. */
  get byteLength(): number {
    const { keys, starts, counts, bytes } = this.#table;
    return keys.byteLength + starts.byteLength + counts.byteLength + bytes.byteLength;
  }

  /** Adds an article under a term; its number is higher than all before. */
  add(key: number, article: number, count: number): void {
    const list = this.#added.get(key);
    if (list) list.push(postingOf(article, count));
    else this.#added.set(key, [postingOf(article, count)]);
    this.#addedCount++;
  }

  /** How many articles have a term, those taken out since the last merge too: told without reading the list. */
  filed(key: number): number {
    const { keys, counts } = this.#table;
    const i = indexOf(keys, key);
    return (i < 0 ? 0 : (counts[i] as number)) + (this.#added.get(key)?.length ?? 0);
  }

  /**
   * Writes the list of a term into `out` from `at`, without articles that are not kept, and says where it ends.
   * `out` is to have room for `kept.length` more.
   * @param kept 1 for the numbers that are kept; what is beyond it is damaged and ends the list.
   */
  read(key: number, kept: Uint8Array, out: Uint32Array, at: number): number {
    let end = at;
    const { keys, starts, bytes } = this.#table;
    const i = indexOf(keys, key);
    if (i >= 0) end = decode(bytes, starts[i] as number, starts[i + 1] as number, kept, out, at);
    for (const posting of this.#added.get(key) ?? [])
      if (kept[articleOf(posting)] === 1) out[end++] = posting;
    return end;
  }

  /** Makes one table of the table and what was added. @param numbers the new number of each kept article, in the old order. */
  merge(kept: Uint8Array, numbers: Uint32Array): ListTable {
    const old = this.#table;
    const keys = Uint32Array.from(new Set([...old.keys, ...this.#added.keys()])).sort();
    const out = new Uint32Array(kept.length);
    const writer = new ListWriter(keys.length, old.bytes.length + 4 * this.#addedCount);
    for (const key of keys) writer.add(key, out.subarray(0, this.read(key, kept, out, 0)), numbers);
    this.#table = writer.table();
    this.#added = new Map();
    this.#addedCount = 0;
    return this.#table;
  }
}

/** Where a key stands among ascending ones, or -1. */
function indexOf(keys: Uint32Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const here = keys[middle] as number;
    if (here === key) return middle;
    if (here < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function decode(
  bytes: Uint8Array,
  start: number,
  end: number,
  kept: Uint8Array,
  out: Uint32Array,
  at: number,
): number {
  let from = start;
  let to = at;
  let article = 0;
  // The innermost loop of a question: no call, nothing made.
  while (from < end) {
    let byte = bytes[from++] as number;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80 && shift < 7 * LONGEST_NUMBER && from < end; shift += 7) {
      byte = bytes[from++] as number;
      value |= (byte & 0x7f) << shift;
    }
    const step = value >>> COUNT_BITS;
    article += step;
    // Forged bytes: a number beyond the last article, or the same again.
    if (article >= kept.length || (step === 0 && to > at && articleOf(out[to - 1] as number) === article))
      return to;
    if (kept[article] === 1) out[to++] = (article << COUNT_BITS) | (value & (MOST_COUNTED - 1));
  }
  return to;
}

/** Writes lists in the order of their keys. */
class ListWriter {
  readonly #keys: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #counts: Uint32Array;
  #bytes: Uint8Array;
  #lists = 0;
  #at = 0;

  constructor(lists: number, bytes: number) {
    this.#keys = new Uint32Array(lists);
    this.#starts = new Uint32Array(lists + 1);
    this.#counts = new Uint32Array(lists);
    this.#bytes = new Uint8Array(bytes + LONGEST_NUMBER);
  }

  /** An empty list is not written. */
  add(key: number, list: Uint32Array, numbers: Uint32Array): void {
    if (list.length === 0) return;
    this.#makeRoom(list.length * LONGEST_NUMBER);
    let before = 0;
    for (const posting of list) {
      const article = numbers[articleOf(posting)] as number;
      let value = postingOf(article - before, countOf(posting));
      before = article;
      for (; value >= 0x80; value >>>= 7) this.#bytes[this.#at++] = (value & 0x7f) | 0x80;
      this.#bytes[this.#at++] = value;
    }
    this.#counts[this.#lists] = list.length;
    this.#keys[this.#lists++] = key;
    this.#starts[this.#lists] = this.#at;
  }

  #makeRoom(bytes: number): void {
    if (this.#at + bytes <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * this.#bytes.length + bytes);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  table(): ListTable {
    return {
      keys: this.#keys.slice(0, this.#lists),
      starts: this.#starts.slice(0, this.#lists + 1),
      counts: this.#counts.slice(0, this.#lists),
      bytes: this.#bytes.slice(0, this.#at),
    };
  }
}
