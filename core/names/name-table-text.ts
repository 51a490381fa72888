import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';

/** Pairs of small hexadecimal digits, four or more. */
export function isHexadecimal(text: string): boolean {
  if (text.length < 4 || text.length % 2 !== 0) return false;
  for (let i = 0; i < text.length; i++) if (digitOf(text.charCodeAt(i)) < 0) return false;
  return true;
}

const digitOf = (unit: number): number =>
  unit >= 48 && unit <= 57 ? unit - 48 : unit >= 97 && unit <= 102 ? unit - 87 : -1;

/** Strings and numbers into bytes that grow. */
export class TextWriter {
  size = 0;
  #bytes = new Uint8Array(1024);

  /** What was written, until more is. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.size);
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.size++] = value;
  }

  digits(text: string): void {
    this.#number(text.length / 2);
    for (let i = 0; i < text.length; i += 2)
      this.byte((digitOf(text.charCodeAt(i)) << 4) | digitOf(text.charCodeAt(i + 1)));
  }

  string(text: string): void {
    const size = text.length;
    this.#room(size + 5);
    const before = this.size;
    this.#number(size);
    const bytes = this.#bytes;
    const at = this.size;
    for (let i = 0; i < size; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x7f) {
        this.size = before;
        this.#wideString(text);
        return;
      }
      bytes[at + i] = unit;
    }
    this.size = at + size;
  }

  #wideString(text: string): void {
    const bytes = encodeUtf8(text);
    this.#room(bytes.length + 5);
    this.#number(bytes.length);
    this.#bytes.set(bytes, this.size);
    this.size += bytes.length;
  }

  #number(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  #room(more: number): void {
    if (this.size + more <= this.#bytes.length) return;
    const larger = new Uint8Array((this.size + more) * 2);
    larger.set(this.#bytes.subarray(0, this.size));
    this.#bytes = larger;
  }
}

/** The same back; what would lie outside the bytes is a RangeError. */
export class TextReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  byte(): number {
    const value = this.#bytes[this.#at++];
    if (value === undefined)
      throw new RangeError(`byte ${this.#at - 1} of ${this.#bytes.length} in the names' text`);
    return value;
  }

  string(): string {
    const from = this.#at;
    const bytes = this.#take();
    const text = decodeUtf8(bytes);
    if (text === null) throw new RangeError(`no UTF-8 at byte ${from} of the names' text`);
    return text;
  }

  digits(): string {
    let text = '';
    for (const byte of this.#take()) text += byte.toString(16).padStart(2, '0');
    return text;
  }

  skip(): void {
    this.#take();
  }

  #take(): Uint8Array {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      if (shift > 21) throw new RangeError(`a length of more than four bytes in the names' text`);
    }
    const from = this.#at;
    this.#at += length;
    if (this.#at > this.#bytes.length)
      throw new RangeError(`${length} bytes at ${from} of ${this.#bytes.length} in the names' text`);
    return this.#bytes.subarray(from, this.#at);
  }
}
