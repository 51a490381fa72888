import { ALIAS, BEGINNING, SmallBeginnings, type EntryIndex } from './name-table-index.ts';
import { CAPITAL, OTHER, TOO_LONG, joined } from './name-table-key.ts';
import type { WordColumns } from './name-table-words.ts';

/**
 * Finds the words of a text with which an alias may begin: one in fifteen, of which one in four does. One is used for text
 * after text and grows to the longest.
 */
export class Sieve {
  /** The words it found, ascending, as many as `fill` said. */
  begins = new Int32Array(1024);
  readonly #index: EntryIndex;
  readonly #small: SmallBeginnings;

  constructor(index: EntryIndex, smallBeginnings: Uint32Array) {
    this.#index = index;
    this.#small = new SmallBeginnings(smallBeginnings);
  }

  /** Fills `begins` from all the words and gives the number of those it found. */
  fill(words: WordColumns): number {
    const size = words.count;
    if (this.begins.length < size) this.begins = new Int32Array(size * 2);
    const { begins } = this;
    let count = 0;
    for (let i = 0; i < size; i++) {
      if (!this.#mayBegin(words, i)) continue;
      begins[count] = i;
      // Counted without a branch: what the index says of a pair comes from far memory, and a processor that guessed wrong
      // would have waited for it, while so it goes on to the next word.
      count += this.#mayGoOn(words, i) & 1;
    }
    return count;
  }

  /** Words begin an alias by a capital, or where the table knows one that begins with them. */
  #mayBegin(words: WordColumns, i: number): boolean {
    const notes = words.notes(i);
    if ((notes & (CAPITAL | TOO_LONG)) !== 0) return (notes & CAPITAL) !== 0;
    if (this.#small.has(words.fold(i))) return true;
    return (notes & OTHER) !== 0 && this.#small.has(words.other(i)?.fold ?? 0);
  }

  /** The lowest bit is 1 where the word may be an alias, or it and the next an alias or the beginning of one. */
  #mayGoOn(words: WordColumns, i: number): number {
    const a = words.a(i);
    const one = this.#index.mayBe(a);
    const alone = (one & ALIAS) | (words.notes(i) >>> 1);
    if ((one & BEGINNING) === 0 || i + 1 === words.count) return alone;
    const two = this.#index.mayBe(joined(1, a, words.a(i + 1)));
    return alone | two | (two >>> 1) | (words.notes(i + 1) >>> 1);
  }
}
