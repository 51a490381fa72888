import { B_AND_X, ENTRY, MEANS, NAME_BITS, type TableEntries } from './name-table-format.ts';

/** Beyond so many, entries that begin alike are not put in order one by one. */
const FEW = 32;

/** Entries in any order, with repetitions, while a table is built or merged. */
export class EntryList {
  readonly #entries = new NumberList();
  readonly #beginnings = new NumberList();
  readonly #smallBeginnings = new NumberList();

  /** The three numbers of an entry. */
  add(a: number, means: number, bAndX: number): void {
    this.#entries.add(a);
    this.#entries.add(means);
    this.#entries.add(bAndX);
  }

  addBeginning(a: number): void {
    this.#beginnings.add(a);
  }

  addSmallBeginning(fold: number): void {
    this.#smallBeginnings.add(fold);
  }

  /** All that was added, in order, each once. */
  sorted(): TableEntries {
    return {
      entries: sortEntries(this.#entries.all()),
      beginnings: sortNumbers(this.#beginnings.all()),
      smallBeginnings: sortNumbers(this.#smallBeginnings.all()),
    };
  }
}

class NumberList {
  #size = 0;
  #numbers = new Uint32Array(1024);

  add(value: number): void {
    if (this.#size === this.#numbers.length) {
      const larger = new Uint32Array(this.#size * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#size++] = value;
  }

  /** The numbers themselves, not a copy. */
  all(): Uint32Array {
    return this.#numbers.subarray(0, this.#size);
  }
}

/** Ascending, each once; changes what it is given. */
function sortNumbers(numbers: Uint32Array): Uint32Array {
  numbers.sort();
  let kept = 0;
  for (let i = 0; i < numbers.length; i++) {
    const value = numbers[i] as number;
    if (kept === 0 || value !== numbers[kept - 1]) numbers[kept++] = value;
  }
  return numbers.subarray(0, kept);
}

/**
 * Entries in order, each once. `a` is a hash, so that its upper bits say almost where an entry belongs: there it is put
 * first, and then the few that belong to one place are put in order.
 */
function sortEntries(unsorted: Uint32Array): Uint32Array {
  const count = unsorted.length / ENTRY;
  const shift = 32 - Math.max(1, Math.ceil(Math.log2(count + 1)) - 1);
  const ends = new Uint32Array(2 ** (32 - shift) + 1);
  for (let at = 0; at < unsorted.length; at += ENTRY) {
    const place = (unsorted[at] as number) >>> shift;
    ends[place + 1] = (ends[place + 1] as number) + ENTRY;
  }
  for (let place = 1; place < ends.length; place++)
    ends[place] = (ends[place] as number) + (ends[place - 1] as number);
  const entries = new Uint32Array(unsorted.length);
  for (let at = 0; at < unsorted.length; at += ENTRY) {
    const place = (unsorted[at] as number) >>> shift;
    const to = ends[place] as number;
    copyEntry(unsorted, at, entries, to);
    ends[place] = to + ENTRY;
  }
  let kept = 0;
  for (let place = 0, from = 0; from < entries.length; place++) {
    const to = ends[place] as number;
    if (to - from > FEW * ENTRY) sortMany(entries, from, to);
    else sortFew(entries, from, to);
    for (; from < to; from += ENTRY) {
      if (kept > 0 && compare(entries, kept - ENTRY, entries, from) === 0) continue;
      copyEntry(entries, from, entries, kept);
      kept += ENTRY;
    }
  }
  return entries.subarray(0, kept);
}

function sortFew(entries: Uint32Array, from: number, to: number): void {
  for (let next = from + ENTRY; next < to; next += ENTRY) {
    let at = next;
    copyEntry(entries, next, moved, 0);
    for (; at > from && compare(entries, at - ENTRY, moved, 0) > 0; at -= ENTRY)
      copyEntry(entries, at - ENTRY, entries, at);
    copyEntry(moved, 0, entries, at);
  }
}

const moved = new Uint32Array(ENTRY);

function sortMany(entries: Uint32Array, from: number, to: number): void {
  const copy = entries.slice(from, to);
  const order = Array.from({ length: copy.length / ENTRY }, (_, i) => i * ENTRY);
  order.sort((i, j) => compare(copy, i, copy, j));
  for (const [i, at] of order.entries()) copyEntry(copy, at, entries, from + i * ENTRY);
}

function copyEntry(source: Uint32Array, from: number, target: Uint32Array, to: number): void {
  target[to] = source[from] as number;
  target[to + MEANS] = source[from + MEANS] as number;
  target[to + B_AND_X] = source[from + B_AND_X] as number;
}

/** Of an entry of `left` at `i` and one of `right` at `j`: by `a`, `b`, name, those without support first, the rest. */
function compare(left: Uint32Array, i: number, right: Uint32Array, j: number): number {
  const byA = (left[i] as number) - (right[j] as number);
  if (byA !== 0) return byA;
  const means = left[i + MEANS] as number;
  const otherMeans = right[j + MEANS] as number;
  const bAndX = left[i + B_AND_X] as number;
  const otherBAndX = right[j + B_AND_X] as number;
  const aboveName = 32 - NAME_BITS;
  return (
    (bAndX & 0xffff) - (otherBAndX & 0xffff) ||
    ((means << aboveName) >>> 0) - ((otherMeans << aboveName) >>> 0) ||
    means - otherMeans ||
    bAndX - otherBAndX
  );
}
