// Lists of ascending numbers that grow at their ends, many at once, in one array of bytes: each number is written as its
// distance from the one before, seven bits a byte. A list has room in pieces, each larger than the one before; the last
// four bytes of a piece that is full say where the next begins (the slices of Lucene's in-memory index).

const PIECES = [8, 12, 24, 48, 96, 192, 384] as const;
const POINTER = 4;
const FIRST_CAPACITY = 4096;

/** Which entries have a word, for each word. */
export class EntryLists {
  #bytes = new Uint8Array(FIRST_CAPACITY);
  #used = 0;
  /** By list: where it begins, where it goes on, how large its piece is, its last number, how many it has. */
  #starts = new Uint32Array(FIRST_CAPACITY);
  #ends = new Uint32Array(FIRST_CAPACITY);
  #limits = new Uint32Array(FIRST_CAPACITY);
  #levels = new Uint8Array(FIRST_CAPACITY);
  #lasts = new Uint32Array(FIRST_CAPACITY);
  #counts = new Uint32Array(FIRST_CAPACITY);

  /** How many numbers a list has. */
  count(list: number): number {
    return this.#counts[list] ?? 0;
  }

  /** Adds a number that is not below those a list has; the last one again changes nothing. */
  add(list: number, entry: number): void {
    while (list >= this.#counts.length) this.#growLists();
    const isNew = this.#counts[list] === 0;
    if (!isNew && this.#lasts[list] === entry) return;
    if (isNew) {
      this.#starts[list] = this.#ends[list] = this.#room(PIECES[0]);
      this.#limits[list] = this.#starts[list]! + PIECES[0] - POINTER;
    }
    let rest = isNew ? entry : entry - this.#lasts[list]!;
    for (; rest > 127; rest >>>= 7) this.#write(list, (rest & 127) | 128);
    this.#write(list, rest);
    this.#lasts[list] = entry;
    this.#counts[list] = this.#counts[list]! + 1;
  }

  /** Writes a list's numbers, ascending, into `out`, `most` of them, which it is to have room for; gives how many. */
  read(list: number, out: Uint32Array, most: number): number {
    const bytes = this.#bytes;
    const count = Math.min(this.count(list), most);
    let at = this.#starts[list]!;
    let level = 0;
    let limit = at + PIECES[0] - POINTER;
    let entry = 0;
    for (let i = 0; i < count; i++) {
      let distance = 0;
      for (let shift = 0; ; shift += 7) {
        if (at === limit) {
          at = (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
          level = Math.min(level + 1, PIECES.length - 1);
          limit = at + PIECES[level]! - POINTER;
        }
        const byte = bytes[at++]!;
        distance |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      entry += distance;
      out[i] = entry;
    }
    return count;
  }

  #write(list: number, byte: number): void {
    const at = this.#ends[list]!;
    if (at < this.#limits[list]!) {
      this.#bytes[at] = byte;
      this.#ends[list] = at + 1;
      return;
    }
    const level = Math.min(this.#levels[list]! + 1, PIECES.length - 1);
    const next = this.#room(PIECES[level]!);
    for (let i = 0; i < POINTER; i++) this.#bytes[at + i] = next >>> (8 * i);
    this.#levels[list] = level;
    this.#limits[list] = next + PIECES[level]! - POINTER;
    this.#bytes[next] = byte;
    this.#ends[list] = next + 1;
  }

  #room(bytes: number): number {
    if (this.#used + bytes > this.#bytes.length) {
      const larger = new Uint8Array(Math.ceil(this.#bytes.length * 1.5));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    const at = this.#used;
    this.#used += bytes;
    return at;
  }

  #growLists(): void {
    const length = this.#counts.length * 2;
    const wide = (array: Uint32Array): Uint32Array<ArrayBuffer> => {
      const larger = new Uint32Array(length);
      larger.set(array);
      return larger;
    };
    this.#starts = wide(this.#starts);
    this.#ends = wide(this.#ends);
    this.#limits = wide(this.#limits);
    this.#lasts = wide(this.#lasts);
    this.#counts = wide(this.#counts);
    const levels = new Uint8Array(length);
    levels.set(this.#levels);
    this.#levels = levels;
  }
}
