import { foldWord } from '../text/fold.ts';
import { join, mix } from '../text/hash.ts';
import { SHORTEST_RESPELT, otherSpelling, respell } from './name-table-spelling.ts';

// A word is known by three signed 32-bit numbers, which engines keep unboxed: `a` and `b` of its coarser spelling (name-table-spelling.ts), by two hash
// functions, and `x` of its folded form, by the second one. Words that meet in `a` and `b` are taken for one name's
// spellings; where `x` agrees too, for the same spelling.

/** UTF-16 units; longer words belong to no alias, so that a text without a space costs no more than another. */
export const LONGEST_WORD = 64;
/** Units of a folded word: compatibility forms unfold, the longest to 18. */
const LONGEST_FOLD = 256;

export const SEED_A = 0x811c9dc5;
export const PRIME_A = 0x01000193;
/** A phrase's number of that of the words before and that of word `i` of it. */
export const joined = (i: number, before: number, word: number): number =>
  i === 0 ? word : join(before, word) | 0;

const SEED_B = 0x1f83d9ab;
const PRIME_B = 0x5bd1e995;

const Y_SEEN = 0x100;
const J_OR_K_SEEN = 0x200;
const [A, D, I, J] = [0x61, 0x64, 0x69, 0x6a];

/** ASCII letters and digits in small letters, with what `isPlain` needs to know of them; 0 for all other units. */
export const FOLDED = new Uint16Array(65536);
for (let unit = 0; unit < 128; unit++) {
  const letter = String.fromCharCode(unit).toLowerCase();
  if (/[a-z\d]/.test(letter))
    FOLDED[unit] = letter.charCodeAt(0) | (letter === 'y' ? Y_SEEN : /[jk]/.test(letter) ? J_OR_K_SEEN : 0);
}

/**
 * Whether `respell` leaves a word without apostrophes as it is, of what is seen while it is walked: its length, all values
 * of `FOLDED` joined by "or", its first unit, and the last of those values. Says no where it is not sure.
 */
export function isPlain(size: number, seen: number, first: number, last: number): boolean {
  if (size < SHORTEST_RESPELT) return true;
  const end = last & 0xff;
  if ((seen & Y_SEEN) !== 0 || end === I || end === J) return false;
  return (seen & J_OR_K_SEEN) === 0 || ((first | 32) !== A && (first | 32) !== D);
}

/** The numbers of a word; `other` those of its other spelling, where it has one. */
export interface WordKey {
  readonly a: number;
  readonly b: number;
  readonly x: number;
  readonly fold: number;
  readonly other: { readonly a: number; readonly b: number; readonly fold: number } | null;
}

/** Words with letters beyond ASCII whose keys are kept. */
const REMEMBERED = 4096;

/** Reads words' keys from a text without making strings of them, unless they have letters beyond ASCII. */
export class WordKeyer {
  a = 0;
  b = 0;
  x = 0;
  /** `a` of the folded word. */
  fold = 0;
  isPlain = false;
  other: WordKey['other'] = null;
  readonly #codes = new Uint16Array(LONGEST_FOLD);
  readonly #known = new Map<string, WordKey | null>();

  /** Sets `a` to the number of the folded word, and `isPlain`; false where it has more than ASCII letters and digits. */
  fast(word: string): boolean {
    const size = word.length;
    if (size > LONGEST_WORD || size === 0) return false;
    let hash = SEED_A;
    let seen = 0;
    let last = 0;
    for (let i = 0; i < size; i++) {
      last = FOLDED[word.charCodeAt(i)] as number;
      if (last === 0) return false;
      hash = Math.imul(hash ^ (last & 0xff), PRIME_A);
      seen |= last;
    }
    this.a = mix(hash) | 0;
    this.isPlain = isPlain(size, seen, word.charCodeAt(0), last);
    return true;
  }

  /** Sets the fields to the word's numbers; false where it is too long to be of an alias. */
  read(text: string, start: number, end: number): boolean {
    if (end - start > LONGEST_WORD) return false;
    const codes = this.#codes;
    let size = 0;
    let seen = 0;
    let last = 0;
    let apostrophe = false;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 0x2e) continue;
      const folded = FOLDED[unit] as number;
      seen |= folded;
      last = folded;
      if (folded !== 0) codes[size++] = folded & 0xff;
      else if (unit === 0x27 || unit === 0x2019) {
        apostrophe = true;
        codes[size++] = 0x27;
      } else if (unit > 0x7e || unit === 0x60) return this.#readWide(text.slice(start, end));
      else codes[size++] = unit;
    }
    this.other = null;
    this.#hash(size, !apostrophe && isPlain(size, seen, codes[0] as number, last));
    return true;
  }

  #hash(size: number, plain: boolean): void {
    const codes = this.#codes;
    this.x = hashB(codes, size);
    this.fold = hashA(codes, size);
    const length = plain ? size : respell(codes, size);
    this.a = plain ? this.fold : hashA(codes, length);
    this.b = plain ? this.x : hashB(codes, length);
  }

  #readWide(word: string): boolean {
    let key = this.#known.get(word);
    if (key === undefined) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(word, (key = this.#keyOf(word)));
    }
    if (key === null) return false;
    this.a = key.a;
    this.b = key.b;
    this.x = key.x;
    this.fold = key.fold;
    this.other = key.other;
    return true;
  }

  #keyOf(word: string): WordKey | null {
    const different = otherSpelling(word);
    let other: WordKey['other'] = null;
    if (different !== null && this.#put(foldWord(different)))
      other = { a: this.a, b: this.b, fold: this.fold };
    return this.#put(foldWord(word)) ? { a: this.a, b: this.b, x: this.x, fold: this.fold, other } : null;
  }

  #put(folded: string): boolean {
    if (folded.length > LONGEST_FOLD) return false;
    for (let i = 0; i < folded.length; i++) this.#codes[i] = folded.charCodeAt(i);
    this.#hash(folded.length, false);
    return true;
  }
}

function hashA(codes: Uint16Array, size: number): number {
  let hash = SEED_A;
  for (let i = 0; i < size; i++) hash = Math.imul(hash ^ (codes[i] as number), PRIME_A);
  return mix(hash) | 0;
}

function hashB(codes: Uint16Array, size: number): number {
  let hash = SEED_B;
  for (let i = 0; i < size; i++) {
    hash = Math.imul(hash ^ (codes[i] as number), PRIME_B);
    hash ^= hash >>> 15;
  }
  return mix(hash) | 0;
}
