import type { TableEntries } from './name-table-format.ts';

/** What a phrase may be. */
export const ALIAS = 1;
export const BEGINNING = 2;

/** Entries a phrase leads to, at most: a table of which all aliases are one must not make matching slow. */
const MOST_READ = 1024;
/** Beyond so many, entries are halved rather than walked. */
const WALKED = 16;

/**
 * The ways into the entries that are made when a table is opened, a few milliseconds for a million aliases: where each
 * stretch of `a` begins, and two bits for each of at least four times as many cells as there are entries, by which most
 * phrases that are neither alias nor beginning are known for it at one look.
 */
export class EntryIndex {
  readonly #a: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #startShift: number;
  readonly #cells: Uint8Array;
  readonly #cellShift: number;

  constructor({ a, beginnings }: TableEntries) {
    this.#a = a;
    const startBits = bitsFor(a.length / 4);
    this.#startShift = 32 - startBits;
    this.#starts = new Uint32Array(2 ** startBits + 1);
    const cellBits = bitsFor(Math.max(a.length, beginnings.length) * 4);
    this.#cellShift = 32 - cellBits;
    this.#cells = new Uint8Array(2 ** (cellBits - 2));
    fillStarts(this.#starts, this.#startShift, a);
    mark(this.#cells, this.#cellShift, a, ALIAS);
    mark(this.#cells, this.#cellShift, beginnings, BEGINNING);
  }

  /** `ALIAS`, `BEGINNING`, both or 0 for the number of a phrase; what it says may be too much, never too little. */
  mayBe(a: number): number {
    const cell = a >>> this.#cellShift;
    return ((this.#cells[cell >>> 2] as number) >>> ((cell & 3) << 1)) & 3;
  }

  /** The first entry of this number, or -1. */
  first(number: number): number {
    const a = number >>> 0;
    const stretch = a >>> this.#startShift;
    let from = this.#starts[stretch] as number;
    let to = this.#starts[stretch + 1] as number;
    while (to - from > WALKED) {
      const middle = (from + to) >>> 1;
      if ((this.#a[middle] as number) < a) from = middle + 1;
      else to = middle;
    }
    while (from < to && (this.#a[from] as number) < a) from++;
    return from < this.#a.length && this.#a[from] === a ? from : -1;
  }

  /** The end of the entries of one number, of which `first` is the first. */
  end(first: number): number {
    const a = this.#a[first];
    const most = Math.min(this.#a.length, first + MOST_READ);
    let end = first + 1;
    while (end < most && this.#a[end] === a) end++;
    return end;
  }
}

/** Where the numbers of each stretch begin, the last one's end after them. */
function fillStarts(starts: Uint32Array, shift: number, a: Uint32Array): void {
  let stretch = 0;
  for (let i = 0; i < a.length; i++) {
    const to = (a[i] as number) >>> shift;
    while (stretch <= to) starts[stretch++] = i;
  }
  starts.fill(a.length, stretch);
}

/** Sets a bit in the cell of each number. */
function mark(cells: Uint8Array, shift: number, numbers: Uint32Array, bit: number): void {
  for (let i = 0; i < numbers.length; i++) {
    const cell = (numbers[i] as number) >>> shift;
    cells[cell >>> 2] = (cells[cell >>> 2] as number) | (bit << ((cell & 3) << 1));
  }
}

/** Bits that number at least so many things, 4 to 26. */
const bitsFor = (count: number): number => Math.min(26, Math.max(4, Math.ceil(Math.log2(count + 1))));

/** First words of aliases that begin without a capital: half a million bits, so that of others one in forty passes. */
export class SmallBeginnings {
  readonly #bits = new Uint8Array(2 ** 16);

  constructor(beginnings: Uint32Array) {
    for (let i = 0; i < beginnings.length; i++) {
      const bit = (beginnings[i] as number) >>> 13;
      this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] as number) | (1 << (bit & 7));
    }
  }

  /** Whether such an alias may begin with the word of this `fold`. */
  has(fold: number): boolean {
    const bit = fold >>> 13;
    return (((this.#bits[bit >>> 3] as number) >>> (bit & 7)) & 1) === 1;
  }
}
