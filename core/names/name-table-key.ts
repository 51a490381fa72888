import { isUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import { join, mix } from '../text/hash.ts';
import { SHORTEST_RESPELT, otherSpelling, respell } from './name-table-spelling.ts';

// A word is known by three signed 32-bit numbers, which engines keep unboxed: `a` and `b` of its coarser spelling
// (name-table-spelling.ts), by two hash functions, and `x` of its folded form, by the second one. Words that meet in `a`
// and `b` are taken for one name's spellings; where `x` agrees too, for the same spelling.

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

// What is noted of a word when it is first walked.
/** It is too long to be of an alias; it has no number. */
export const TOO_LONG = 1;
/** It has another spelling ("mueller" of "Müller"). */
export const OTHER = 2;
/** Its coarser spelling is, or may be, another than the folded word's, whatever the notes below say. */
const RESPELT = 4;
/** It begins with a capital. */
export const CAPITAL = 0x100;
/** An ASCII word has a y, has a j or k, begins with a or d, ends in i or j. */
const Y_SEEN = 0x200;
const J_OR_K_SEEN = 0x400;
const A_OR_D_FIRST = 0x800;
const I_OR_J_LAST = 0x1000;

/** ASCII letters and digits in small letters, with what there is to note of them; 0 for all other units. */
export const FOLDED = new Uint16Array(65536);
for (let unit = 0; unit < 128; unit++) {
  const written = String.fromCharCode(unit);
  const letter = written.toLowerCase();
  if (!/[a-z\d]/.test(letter)) continue;
  FOLDED[unit] =
    letter.charCodeAt(0) |
    (written === letter ? 0 : CAPITAL) |
    (letter === 'y' ? Y_SEEN : 0) |
    (/[jk]/.test(letter) ? J_OR_K_SEEN : 0) |
    (/[ad]/.test(letter) ? A_OR_D_FIRST : 0) |
    (/[ij]/.test(letter) ? I_OR_J_LAST : 0);
}

/** The notes of a word, of the values of `FOLDED` for its first and last unit and those of all joined by "or". */
export const notesOf = (first: number, all: number, last: number): number =>
  (first & (CAPITAL | A_OR_D_FIRST)) | (all & (Y_SEEN | J_OR_K_SEEN)) | (last & I_OR_J_LAST);

/** Whether `respell` leaves a word as it is, by its length and notes. Says no where it is not sure. */
export const isPlain = (size: number, notes: number): boolean =>
  (notes & RESPELT) === 0 &&
  (size < SHORTEST_RESPELT ||
    ((notes & (Y_SEEN | I_OR_J_LAST)) === 0 &&
      (notes & (J_OR_K_SEEN | A_OR_D_FIRST)) !== (J_OR_K_SEEN | A_OR_D_FIRST)));

/** The numbers of a word's other spelling. */
interface OtherKey {
  readonly a: number;
  readonly b: number;
  readonly fold: number;
}

/** The numbers of a word with letters beyond ASCII; `fold` is `a` of the folded word. */
interface WideKey extends OtherKey {
  readonly x: number;
  readonly other: OtherKey | null;
}

/** Words with letters beyond ASCII whose keys are kept. */
const REMEMBERED = 4096;
const FULL_STOP = 0x2e;
const APOSTROPHE = 0x27;

/** Reads words' numbers from a text without making strings of them, unless they have letters beyond ASCII. */
export class WordKeyer {
  /** `a` of the folded word last `note`d, and what is noted of it. */
  fold = 0;
  notes = 0;
  /** Of the word last `read`. */
  b = 0;
  x = 0;
  readonly #codes = new Uint16Array(LONGEST_FOLD);
  readonly #known = new Map<string, WideKey | null>();

  /** Sets `fold` and `notes`. */
  note(text: string, start: number, end: number): void {
    if (end - start > LONGEST_WORD) {
      this.notes = TOO_LONG;
      return;
    }
    let hash = SEED_A;
    let first = -1;
    let seen = 0;
    let last = 0;
    let respelt = 0;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const folded = FOLDED[unit] as number;
      let code = folded & 0xff;
      if (folded === 0) {
        if (unit === FULL_STOP) continue;
        if (isWide(unit)) {
          this.#noteWide(text.slice(start, end));
          return;
        }
        code = unit === CURLY ? APOSTROPHE : unit;
        // A leading one stays: the commonest such word is the possessive ending.
        if (code === APOSTROPHE && first >= 0) respelt = RESPELT;
      }
      hash = Math.imul(hash ^ code, PRIME_A);
      if (first < 0) first = folded;
      seen |= folded;
      last = folded;
    }
    this.fold = mix(hash) | 0;
    this.notes = respelt | notesOf(first < 0 ? 0 : first, seen, last);
    if (text.charCodeAt(start) === FULL_STOP) this.notes &= ~CAPITAL;
  }

  /** `a` of a word that is not too long. */
  a(text: string, start: number, end: number): number {
    const size = this.#fill(text, start, end);
    if (size < 0) return this.#wide(text.slice(start, end))?.a ?? 0;
    return hashA(this.#codes, respell(this.#codes, size));
  }

  /** Sets `b` and `x` to those of a word that is not too long; `plain` is what `isPlain` says of it. */
  read(text: string, start: number, end: number, plain: boolean): void {
    const codes = this.#codes;
    const size = this.#fill(text, start, end);
    if (size < 0) {
      const key = this.#wide(text.slice(start, end));
      this.b = key?.b ?? 0;
      this.x = key?.x ?? 0;
      return;
    }
    this.x = hashB(codes, size);
    this.b = plain ? this.x : hashB(codes, respell(codes, size));
  }

  /** The numbers of a word's other spelling, or null where it has none. */
  other(text: string, start: number, end: number): OtherKey | null {
    return this.#wide(text.slice(start, end))?.other ?? null;
  }

  /** Fills the codes with those of the folded word and gives their number; -1 where it has letters beyond ASCII. */
  #fill(text: string, start: number, end: number): number {
    const codes = this.#codes;
    let size = 0;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const folded = FOLDED[unit] as number;
      if (folded !== 0) codes[size++] = folded & 0xff;
      else if (unit === FULL_STOP) continue;
      else if (isWide(unit)) return -1;
      else codes[size++] = unit === CURLY ? APOSTROPHE : unit;
    }
    return size;
  }

  #noteWide(word: string): void {
    const key = this.#wide(word);
    if (key === null) {
      this.notes = TOO_LONG;
      return;
    }
    this.fold = key.fold;
    this.notes =
      (isUpper(word.charCodeAt(0)) ? CAPITAL : 0) |
      (key.other === null ? 0 : OTHER) |
      (key.a === key.fold ? 0 : RESPELT);
  }

  /** What is known of a word with letters beyond ASCII; null where, folded, it is too long. */
  #wide(word: string): WideKey | null {
    let key = this.#known.get(word);
    if (key === undefined) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(word, (key = this.#keyOf(word)));
    }
    return key;
  }

  #keyOf(word: string): WideKey | null {
    const different = otherSpelling(word);
    const key = this.#folded(foldWord(word));
    return key && { ...key, other: different === null ? null : this.#folded(foldWord(different)) };
  }

  #folded(word: string): Omit<WideKey, 'other'> | null {
    const codes = this.#codes;
    const size = word.length;
    if (size > LONGEST_FOLD) return null;
    for (let i = 0; i < size; i++) codes[i] = word.charCodeAt(i);
    const fold = hashA(codes, size);
    const x = hashB(codes, size);
    const length = respell(codes, size);
    return { fold, x, a: hashA(codes, length), b: hashB(codes, length) };
  }
}

const CURLY = 0x2019;

/** Whether `foldWord` has to fold what has this unit. */
const isWide = (unit: number): boolean => (unit > 0x7e && unit !== CURLY) || unit === 0x60;

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
