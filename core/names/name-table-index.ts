import { ENTRY, type TableEntries } from './name-table-format.ts';

/** What a phrase may be. */
export const ALIAS = 1;
export const BEGINNING = 2;

/** Entries a phrase leads to, at most: a table of which all aliases are one must not make matching slow. */
const MOST_READ = 1024;
/** Beyond so many, entries are halved rather than walked. */
const WALKED = 16;
/** Entries for which there is a cell, on average. */
const ENTRIES_A_CELL = 4;
/** As little as fits the processor's nearest cache: a small table has no reason to say "perhaps". */
const FEWEST_CELL_BITS = 12;
const MOST_CELL_BITS = 26;

/** Numbers of a cell: where its entries begin, and the filters of aliases and of beginnings. */
const CELL = 3;
const ALIASES = 1;
const BEGINNINGS = 2;

/**
 * The way into the entries that is made when a table is opened, a few milliseconds for a million aliases. Phrases whose
 * numbers have the same upper bits share a cell: where their entries begin, and two Bloom filters of 32 bits by which all
 * but three of a hundred phrases that are no alias, and all but one that begin none, are known for it at one look.
 */
export class EntryIndex {
  readonly #entries: Uint32Array;
  readonly #cells: Uint32Array;
  readonly #shift: number;

  constructor({ entries, beginnings }: TableEntries) {
    const bits = cellBits(Math.max(entries.length / ENTRY, beginnings.length));
    this.#entries = entries;
    this.#shift = 32 - bits;
    // One more, for the end of the last one's entries.
    this.#cells = new Uint32Array(2 ** bits * CELL + 1);
    // The shorter list first: while it lasts, the loop is compiled.
    fill(this.#cells, this.#shift, beginnings, 1, BEGINNINGS, 0);
    fill(this.#cells, this.#shift, entries, ENTRY, ALIASES, 1);
    countToStarts(this.#cells);
  }

  /** `ALIAS`, `BEGINNING`, both or 0 for the number of a phrase; what it says may be too much, never too little. */
  mayBe(a: number): number {
    const cell = (a >>> this.#shift) * CELL;
    const first = a & 31;
    const second = (a >>> 5) & 31;
    const aliases = this.#cells[cell + ALIASES] as number;
    const beginnings = this.#cells[cell + BEGINNINGS] as number;
    return (
      ((aliases >>> first) & (aliases >>> second) & 1) |
      (((beginnings >>> first) & (beginnings >>> second) & 1) << 1)
    );
  }

  /** Where in `entries` the first one of this number stands, or -1. */
  first(number: number): number {
    const entries = this.#entries;
    const a = number >>> 0;
    const cell = (a >>> this.#shift) * CELL;
    let from = this.#cells[cell] as number;
    let to = this.#cells[cell + CELL] as number;
    while (to - from > WALKED) {
      const middle = (from + to) >>> 1;
      if ((entries[middle * ENTRY] as number) < a) from = middle + 1;
      else to = middle;
    }
    let at = from * ENTRY;
    while (at < to * ENTRY && (entries[at] as number) < a) at += ENTRY;
    return at < entries.length && entries[at] === a ? at : -1;
  }

  /** The end of the entries of one number, of which the one at `first` is the first. */
  end(first: number): number {
    const entries = this.#entries;
    const a = entries[first];
    const most = Math.min(entries.length, first + MOST_READ * ENTRY);
    let end = first + ENTRY;
    while (end < most && entries[end] === a) end += ENTRY;
    return end;
  }
}

/** Puts numbers, one at each `step`, into a filter of their cells; adds `one` to what a cell begins with for each. */
function fill(
  cells: Uint32Array,
  shift: number,
  numbers: Uint32Array,
  step: number,
  filter: number,
  one: number,
): void {
  for (let i = 0; i < numbers.length; i += step) {
    const a = numbers[i] as number;
    const cell = (a >>> shift) * CELL;
    cells[cell] = (cells[cell] as number) + one;
    cells[cell + filter] = (cells[cell + filter] as number) | twoBits(a);
  }
}

/** Of how many entries each cell has, where they begin. */
function countToStarts(cells: Uint32Array): void {
  let start = 0;
  for (let cell = 0; cell < cells.length; cell += CELL) {
    const count = cells[cell] as number;
    cells[cell] = start;
    start += count;
  }
}

/** Two of 32 bits, or one, by the lower bits of a number: its cell is known by the upper ones. */
const twoBits = (number: number): number => (1 << (number & 31)) | (1 << ((number >>> 5) & 31));

const cellBits = (count: number): number =>
  Math.min(MOST_CELL_BITS, Math.max(FEWEST_CELL_BITS, Math.ceil(Math.log2(count / ENTRIES_A_CELL + 1))));

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
