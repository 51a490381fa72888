import { isSpace } from '../text/character.ts';
import { mix } from '../text/hash.ts';
import { endOfWord } from '../text/words.ts';
import {
  FOLDED,
  LONGEST_WORD,
  OTHER,
  PRIME_A,
  SEED_A,
  TOO_LONG,
  isPlain,
  notesOf,
  WordKeyer,
} from './name-table-key.ts';

/** A thousand words, a page's: what is kept for them is small. */
const FEW = 1024;

/**
 * The words of a text or list, numbered from 0, as columns of numbers: to split, fold and hash a text is one loop without
 * strings, and to look its words up another. One is used for text after text and grows to the longest.
 */
export class WordColumns {
  count = 0;
  #starts = new Int32Array(FEW);
  #ends = new Int32Array(FEW);
  /** `fold` of each word (name-table-key.ts). */
  #folds = new Int32Array(FEW);
  #notes = new Uint16Array(FEW);
  readonly #key = new WordKeyer();
  #text = '';
  #list: readonly string[] | null = null;

  /** Words that are already apart. */
  readList(list: readonly string[]): void {
    this.#list = list;
    if (list.length > this.#starts.length) this.#grow(list.length);
    this.count = list.length;
    for (let i = 0; i < list.length; i++) {
      const word = list[i] as string;
      this.#note(i, word, 0, word.length);
    }
  }

  /** The words of a text as `splitWords` parts them. */
  readText(text: string): void {
    this.#list = null;
    this.#text = text;
    this.count = 0;
    for (let at = 0; at < text.length;) {
      at = this.#readQuickly(text, at);
      if (at === text.length) break;
      if (this.count === this.#starts.length) this.#grow(this.count * 2);
      at = isSpace(text.charCodeAt(at)) ? at + 1 : this.#readWord(text, at);
    }
  }

  /** Forgets the text. */
  clear(): void {
    this.#list = null;
    this.#text = '';
    this.count = 0;
  }

  text(i: number): string {
    return this.#list === null ? this.#text : (this.#list[i] as string);
  }

  start(i: number): number {
    return this.#starts[i] as number;
  }

  end(i: number): number {
    return this.#ends[i] as number;
  }

  /** What is noted of it (name-table-key.ts). */
  notes(i: number): number {
    return this.#notes[i] as number;
  }

  fold(i: number): number {
    return this.#folds[i] as number;
  }

  /** `a` of a word that is not too long. */
  a(i: number): number {
    return this.#isPlain(i) ? this.fold(i) : this.#key.a(this.text(i), this.start(i), this.end(i));
  }

  /** `b` and `x` of a word that is not too long, until another is read. */
  read(i: number): WordKeyer {
    this.#key.read(this.text(i), this.start(i), this.end(i), this.#isPlain(i));
    return this.#key;
  }

  /** The numbers of a word's other spelling, or null where it has none. */
  other(i: number): ReturnType<WordKeyer['other']> {
    if ((this.notes(i) & OTHER) === 0) return null;
    return this.#key.other(this.text(i), this.start(i), this.end(i));
  }

  #isPlain(i: number): boolean {
    return isPlain(this.end(i) - this.start(i), this.notes(i));
  }

  /**
   * Reads on from `at` while words are ASCII letters and digits up to a space or mark, as most are, or such a mark, and
   * there is room for them; gives where it stopped. Hashes while it walks, and calls nothing: what is called in this loop,
   * however seldom, makes all of it slower.
   */
  #readQuickly(text: string, at: number): number {
    const length = text.length;
    const starts = this.#starts;
    const ends = this.#ends;
    const folds = this.#folds;
    const notes = this.#notes;
    const room = starts.length;
    let count = this.count;
    let start = at;
    while (start < length && count < room) {
      let unit = text.charCodeAt(start);
      if (unit === SPACE || unit === LINE_END) {
        start++;
        continue;
      }
      const first = FOLDED[unit] as number;
      let hash = SEED_A;
      let seen = 0;
      let last = 0;
      let end = start;
      for (let folded = first; folded !== 0;) {
        hash = Math.imul(hash ^ (folded & 0xff), PRIME_A);
        seen |= folded;
        last = folded;
        // Never beyond the end: NaN would make every number here a float.
        unit = ++end < length ? text.charCodeAt(end) : SPACE;
        folded = FOLDED[unit] as number;
        if (folded === 0 && unit === HYPHEN && end + 1 < length && FOLDED[text.charCodeAt(end + 1)] !== 0)
          folded = HYPHEN;
      }
      if (end > start) {
        if (unit !== SPACE && !endsWord(text, unit, start, end)) break;
        folds[count] = mix(hash);
        notes[count] = end - start > LONGEST_WORD ? TOO_LONG : notesOf(first, seen, last);
      } else {
        if (unit <= SPACE || unit >= 128 || unit === APOSTROPHE) break;
        end++;
        folds[count] = mix(unit === FULL_STOP ? SEED_A : Math.imul(SEED_A ^ unit, PRIME_A));
        notes[count] = 0;
      }
      starts[count] = start;
      ends[count++] = end;
      start = end;
    }
    this.count = count;
    return start;
  }

  /** Reads the word or mark at `start`, whatever it is; gives its end. */
  #readWord(text: string, start: number): number {
    const i = this.count++;
    const end = endOfWord(text, start);
    this.#note(i, text, start, end);
    return end;
  }

  #note(i: number, text: string, start: number, end: number): void {
    this.#key.note(text, start, end);
    this.#starts[i] = start;
    this.#ends[i] = end;
    this.#folds[i] = this.#key.fold;
    this.#notes[i] = this.#key.notes;
  }

  #grow(room: number): void {
    this.#starts = enlarged(this.#starts, room);
    this.#ends = enlarged(this.#ends, room);
    this.#folds = enlarged(this.#folds, room);
    const notes = new Uint16Array(room);
    notes.set(this.#notes);
    this.#notes = notes;
  }
}

function enlarged(from: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer> {
  const to = new Int32Array(room);
  to.set(from);
  return to;
}

const LINE_END = 0x0a;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** Whether `unit`, at `end`, ends the letters and digits from `start` for sure; what is not sure, `endOfWord` knows. */
function endsWord(text: string, unit: number, start: number, end: number): boolean {
  if (unit >= 128) return false;
  if (ENDS[unit] === 1) return true;
  if (unit !== FULL_STOP && unit !== COMMA) return false;
  // "1,000", "3.5"
  if (text.charCodeAt(end - 1) < 58) return false;
  // "U.S.", "Mr."
  return unit === COMMA || end - start > 4 || (end - start > 1 && text.charCodeAt(start) > 90);
}

/** ASCII units with which a word of letters and digits ends, whatever comes after. */
const ENDS = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[^\w'&.,-]|_/.test(String.fromCharCode(unit)) ? 1 : 0,
);
