import { isSpace, isUpper } from '../text/character.ts';
import { mix } from '../text/hash.ts';
import { endOfWord } from '../text/words.ts';
import { FOLDED, LONGEST_WORD, PRIME_A, SEED_A, isPlain, type WordKeyer } from './name-table-key.ts';
import type { SmallBeginnings } from './name-table-index.ts';

/** Words remembered, a power of two: an alias's sixteen, and as many before and after it. */
const REMEMBERED = 64;
const MASK = REMEMBERED - 1;

/** What is known of a word's numbers. */
const NOTHING = 0;
/** `a` of the folded word, which may be spelt in a coarser way. */
const FOLD = 1;
const FIRST = 2;
const ALL = 3;
const TOO_LONG = 4;

/**
 * The words around the one being looked at, numbered from 0, each with its place in a text and its numbers
 * (name-table-key.ts), which are made when they are asked for.
 */
export abstract class WordWindow {
  /** Words read so far; those that may be asked for are the last 64. */
  count = 0;
  /** The last word read that has another spelling, or -1. */
  lastOther = -1;
  protected readonly starts = new Int32Array(REMEMBERED);
  protected readonly ends = new Int32Array(REMEMBERED);
  protected readonly states = new Uint8Array(REMEMBERED);
  protected readonly as = new Int32Array(REMEMBERED);
  readonly #bs = new Int32Array(REMEMBERED);
  readonly #xs = new Int32Array(REMEMBERED);
  readonly #others: WordKeyer['other'][] = Array.from({ length: REMEMBERED }, () => null);
  protected readonly keyer: WordKeyer;
  protected readonly small: SmallBeginnings;

  constructor(keyer: WordKeyer, small: SmallBeginnings) {
    this.keyer = keyer;
    this.small = small;
  }

  /** The text a word's offsets belong to. */
  abstract text(i: number): string;
  /** Reads another word and gives its number, or -1 where there is none; with `skip` the next that may begin an alias. */
  protected abstract advance(skip: boolean): number;

  /** Whether there is a word `i`, at most one beyond those read. */
  has(i: number): boolean {
    return i < this.count || this.advance(false) >= 0;
  }

  /** The first word from `i` on, at most one beyond those read, that may begin an alias, or -1. */
  seek(i: number): number {
    for (let at = i; at < this.count; at++) if (this.mayBegin(at)) return at;
    return this.advance(true);
  }

  /** Words begin an alias by a capital, or where the table knows one that begins with them; one too long begins none. */
  mayBegin(i: number): boolean {
    const state = this.states[i & MASK] as number;
    if (state === TOO_LONG) return false;
    if (this.isCapital(i)) return true;
    if (state === FOLD || state === FIRST) return this.small.has(this.a(i));
    if (!this.#read(i)) return false;
    const other = this.other(i);
    return this.small.has(this.keyer.fold) || (other !== null && this.small.has(other.fold));
  }

  start(i: number): number {
    return this.starts[i & MASK] as number;
  }

  end(i: number): number {
    return this.ends[i & MASK] as number;
  }

  isCapital(i: number): boolean {
    const slot = i & MASK;
    const text = this.text(i);
    return text !== '' && isUpper(text.charCodeAt(this.starts[slot] as number));
  }

  /** False for a word that is too long to have numbers. */
  canBeAlias(i: number): boolean {
    const state = this.states[i & MASK] as number;
    return state === FIRST || state === ALL || (state !== TOO_LONG && this.#read(i));
  }

  /** Of a word that `canBeAlias`, as all below. */
  a(i: number): number {
    return this.as[i & MASK] as number;
  }

  b(i: number): number {
    if (this.states[i & MASK] !== ALL) this.#read(i);
    return this.#bs[i & MASK] as number;
  }

  x(i: number): number {
    if (this.states[i & MASK] !== ALL) this.#read(i);
    return this.#xs[i & MASK] as number;
  }

  other(i: number): WordKeyer['other'] {
    return this.states[i & MASK] === ALL ? (this.#others[i & MASK] ?? null) : null;
  }

  /** All of a word's numbers; false where it is too long. */
  #read(i: number): boolean {
    const slot = i & MASK;
    const { keyer } = this;
    const fits = keyer.read(this.text(i), this.starts[slot] as number, this.ends[slot] as number);
    this.states[slot] = fits ? ALL : TOO_LONG;
    if (!fits) return false;
    this.as[slot] = keyer.a;
    this.#bs[slot] = keyer.b;
    this.#xs[slot] = keyer.x;
    this.#others[slot] = keyer.other;
    if (keyer.other && i > this.lastOther) this.lastOther = i;
    return true;
  }
}

/** Words that are already apart. */
export class ListWindow extends WordWindow {
  readonly #words: readonly string[];

  constructor(words: readonly string[], keyer: WordKeyer, small: SmallBeginnings) {
    super(keyer, small);
    this.#words = words;
  }

  text(i: number): string {
    return this.#words[i] ?? '';
  }

  protected advance(skip: boolean): number {
    const words = this.#words;
    while (this.count < words.length) {
      const word = words[this.count] as string;
      const i = this.count++;
      const slot = i & MASK;
      const keyer = this.keyer;
      this.starts[slot] = 0;
      this.ends[slot] = word.length;
      this.states[slot] = keyer.fast(word) ? (keyer.isPlain ? FIRST : FOLD) : NOTHING;
      this.as[slot] = keyer.a;
      if (!skip || this.mayBegin(i)) return i;
    }
    return -1;
  }
}

/** The words of a text as `splitWords` parts them, without making them. */
export class TextWindow extends WordWindow {
  readonly #text: string;
  #at = 0;

  constructor(text: string, keyer: WordKeyer, small: SmallBeginnings) {
    super(keyer, small);
    this.#text = text;
  }

  text(): string {
    return this.#text;
  }

  protected advance(skip: boolean): number {
    const text = this.#text;
    const length = text.length;
    const { starts, ends, states, as, small } = this;
    let start = this.#at;
    for (let i = this.count; ; i++) {
      // Never beyond the end: NaN would make every number here a float.
      let unit = 32;
      for (; start < length; start++) if ((unit = text.charCodeAt(start)) !== 32 && !isSpace(unit)) break;
      if (start >= length) {
        this.#at = start;
        this.count = i;
        return -1;
      }
      // Most words are ASCII letters and digits up to a space or mark: these are hashed while they are walked.
      const first = unit;
      let hash = SEED_A;
      let seen = 0;
      let end = start;
      let folded = FOLDED[unit] as number;
      let last = folded;
      while (folded !== 0) {
        last = folded;
        hash = Math.imul(hash ^ (folded & 0xff), PRIME_A);
        seen |= folded;
        if (++end === length) break;
        unit = text.charCodeAt(end);
        folded = FOLDED[unit] as number;
        if (unit === HYPHEN && end + 1 < length && FOLDED[text.charCodeAt(end + 1)] !== 0) folded = HYPHEN;
      }
      const size = end - start;
      let state = NOTHING;
      let a = 0;
      if (size > 0 && (end === length || endsWord(text, unit, start, end))) {
        a = mix(hash) | 0;
        if (size > LONGEST_WORD) state = TOO_LONG;
        else state = isPlain(size, seen, first, last) ? FIRST : FOLD;
      } else if (size === 0 && unit < 128 && unit !== APOSTROPHE) {
        end = start + 1;
        a = mix(unit === FULL_STOP ? SEED_A : Math.imul(SEED_A ^ unit, PRIME_A)) | 0;
        state = FIRST;
      } else end = endOfWord(text, start);
      const slot = i & MASK;
      starts[slot] = start;
      ends[slot] = end;
      states[slot] = state;
      as[slot] = a;
      start = end;
      if (skip && (state === NOTHING || state === TOO_LONG || first < 65 || first > 90)) {
        if (state === NOTHING ? !this.mayBegin(i) : state === TOO_LONG || !small.has(a)) continue;
      }
      this.#at = end;
      this.count = i + 1;
      return i;
    }
  }
}

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
