import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';

/**
 * Ids by number, "" for those taken out. Read in place: an id is decoded when it is asked for.
 * Bytes: number of ids · end of each in the text · the text, UTF-8, padded to a multiple of 4.
 */
export class IdTable {
  readonly #ends: Uint32Array;
  readonly #text: Uint8Array;
  readonly #added: string[] = [];
  readonly #removed = new Set<number>();

  private constructor(ends: Uint32Array, text: Uint8Array) {
    this.#ends = ends;
    this.#text = text;
  }

  static empty(): IdTable {
    return new IdTable(new Uint32Array(0), new Uint8Array(0));
  }

  /** Reads what `toBytes` wrote; `bytes` begin at a multiple of 4. Throws a `RangeError` for anything else. */
  static fromBytes(bytes: Uint8Array): IdTable {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    const count = words[0] ?? 0;
    const text = bytes.subarray(4 * (count + 1));
    const ends = words.subarray(1, count + 1);
    if (words.length <= count || (ends.at(-1) ?? 0) > text.length)
      throw new RangeError(`The table of ids has ${bytes.length} bytes; it promises ${count} ids.`);
    return new IdTable(ends, text);
  }

  get length(): number {
    return this.#ends.length + this.#added.length;
  }

  at(number: number): string {
    if (this.#removed.has(number)) return '';
    if (number >= this.#ends.length) return this.#added[number - this.#ends.length] ?? '';
    return decodeUtf8(this.#text.subarray(this.#ends[number - 1] ?? 0, this.#ends[number])) ?? '';
  }

  push(id: string): void {
    this.#added.push(id);
  }

  remove(number: number): void {
    this.#removed.add(number);
  }

  toBytes(): Uint8Array {
    const ids = Array.from({ length: this.length }, (_, number) => this.at(number));
    const texts = ids.map(encodeUtf8);
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    const bytes = new Uint8Array(4 * (ids.length + 1 + Math.ceil(size / 4)));
    const words = new Uint32Array(bytes.buffer, 0, ids.length + 1);
    words[0] = ids.length;
    let end = 0;
    for (const [number, text] of texts.entries()) {
      bytes.set(text, 4 * (ids.length + 1) + end);
      words[number + 1] = end += text.length;
    }
    return bytes;
  }
}
