import { IdTable } from '../statements/id-table.ts';
import { hashText } from '../text/hash.ts';

/** What an index keeps of an article besides its terms. */
export interface ArticleFacts {
  readonly id: string;
  readonly sourceId: string;
  /** Days since 1970-01-01, null where no day is known. */
  readonly day: number | null;
  /** Telling words of its text. */
  readonly length: number;
}

const NO_DAY = -0x80000000;
const FEWEST = 64;

/** The columns as they are read in place. */
export interface ColumnTable {
  readonly hashes: Uint32Array;
  readonly sources: Uint32Array;
  readonly lengths: Uint32Array;
  readonly days: Int32Array;
  readonly ids: IdTable;
  readonly sourceIds: IdTable;
}

/** Articles by number, as columns of numbers. A number is never given twice, until `compact` gives all new ones. */
export class ArticleColumns {
  #hashes: Uint32Array;
  #sources: Uint32Array;
  #lengths: Uint32Array;
  #days: Int32Array;
  /** 1 for an article that is there, 0 for one taken out. */
  #kept: Uint8Array;
  #ids: IdTable;
  #sourceIds: readonly string[];
  #count: number;
  #removed = 0;
  #totalLength: number;
  /** Numbers + 1 by hash of the id, open addressing; made when an id is first looked for. */
  #slots: Uint32Array | null = null;

  constructor({ hashes, sources, lengths, days, ids, sourceIds }: ColumnTable = noColumns()) {
    this.#hashes = hashes;
    this.#sources = sources;
    this.#lengths = lengths;
    this.#days = days;
    this.#ids = ids;
    this.#sourceIds = Array.from({ length: sourceIds.length }, (_, number) => sourceIds.at(number));
    this.#count = hashes.length;
    this.#kept = new Uint8Array(this.#count).fill(1);
    this.#totalLength = lengths.reduce((sum, length) => sum + length, 0);
  }

  /** Numbers given, those of articles taken out too. */
  get count(): number {
    return this.#count;
  }

  get removed(): number {
    return this.#removed;
  }

  /** Of all articles that are there; 1 where they have no words. */
  get averageLength(): number {
    return this.#totalLength / (this.#count - this.#removed) || 1;
  }

  get sourceIds(): readonly string[] {
    return this.#sourceIds;
  }

  /** By number, 1 for those that are there; as long as there are numbers. */
  get kept(): Uint8Array {
    return this.#kept.subarray(0, this.#count);
  }

  id(number: number): string {
    return this.#ids.at(number);
  }

  day(number: number): number | null {
    const day = this.#days[number];
    return day === undefined || day === NO_DAY ? null : day;
  }

  length(number: number): number {
    return this.#lengths[number] ?? 0;
  }

  /** Number of its source in `sourceIds`. */
  source(number: number): number {
    return this.#sources[number] ?? 0;
  }

  /** The number of the article of this id, null where none is there. */
  numberOf(id: string): number | null {
    const slots = (this.#slots ??= this.#fill());
    const hash = hashText(id);
    for (let slot = hash % slots.length; slots[slot] !== 0; slot = (slot + 1) % slots.length) {
      const number = (slots[slot] as number) - 1;
      if (this.#hashes[number] === hash && this.#kept[number] === 1 && this.#ids.at(number) === id)
        return number;
    }
    return null;
  }

  /** The number of a new article, one higher than the one before. */
  add({ id, sourceId, day, length }: ArticleFacts): number {
    if (this.#count === this.#hashes.length) this.#grow(Math.max(FEWEST, 2 * this.#count));
    const number = this.#count++;
    let source = this.#sourceIds.indexOf(sourceId);
    if (source < 0) {
      source = this.#sourceIds.length;
      this.#sourceIds = [...this.#sourceIds, sourceId];
    }
    this.#hashes[number] = hashText(id);
    this.#sources[number] = source;
    this.#lengths[number] = length;
    this.#days[number] = day ?? NO_DAY;
    this.#kept[number] = 1;
    this.#ids.push(id);
    this.#totalLength += length;
    if (this.#slots && this.#count * 2 > this.#slots.length) this.#slots = null;
    else if (this.#slots) this.#file(this.#slots, number);
    return number;
  }

  remove(number: number): void {
    if (this.#kept[number] !== 1) return;
    this.#kept[number] = 0;
    this.#ids.remove(number);
    this.#removed++;
    this.#totalLength -= this.length(number);
  }

  /** By old number, the number each article that is there has in what `compact` gives. */
  newNumbers(): Uint32Array {
    let next = 0;
    return Uint32Array.from(this.kept, (kept) => (kept === 1 ? next++ : next));
  }

  /** The columns of the articles that are there, numbered without gaps and in the old order. */
  compact(): ColumnTable {
    const numbers = [...this.kept.keys()].filter((number) => this.#kept[number] === 1);
    const ids = IdTable.empty();
    for (const number of numbers) ids.push(this.#ids.at(number));
    const pick = (column: Uint32Array): Uint32Array => Uint32Array.from(numbers, (n) => column[n] as number);
    const sourceIds = IdTable.empty();
    for (const id of this.#sourceIds) sourceIds.push(id);
    return {
      hashes: pick(this.#hashes),
      sources: pick(this.#sources),
      lengths: pick(this.#lengths),
      days: Int32Array.from(numbers, (number) => this.#days[number] as number),
      ids,
      sourceIds,
    };
  }

  #grow(to: number): void {
    const grown = (column: Uint32Array): Uint32Array => {
      const larger = new Uint32Array(to);
      larger.set(column);
      return larger;
    };
    [this.#hashes, this.#sources, this.#lengths] = [
      grown(this.#hashes),
      grown(this.#sources),
      grown(this.#lengths),
    ];
    const [days, kept] = [new Int32Array(to), new Uint8Array(to)];
    days.set(this.#days);
    kept.set(this.#kept);
    [this.#days, this.#kept] = [days, kept];
  }

  #fill(): Uint32Array {
    const slots = new Uint32Array(4 * Math.max(FEWEST, this.#count) + 1);
    for (let number = 0; number < this.#count; number++) this.#file(slots, number);
    return slots;
  }

  #file(slots: Uint32Array, number: number): void {
    let slot = (this.#hashes[number] as number) % slots.length;
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = number + 1;
  }
}

const noColumns = (): ColumnTable => ({
  hashes: new Uint32Array(0),
  sources: new Uint32Array(0),
  lengths: new Uint32Array(0),
  days: new Int32Array(0),
  ids: IdTable.empty(),
  sourceIds: IdTable.empty(),
});
