import { ACRONYM, SHOUTED_NEIGHBOURS, isCapitals, isShouted } from './name-table-case.ts';
import {
  B_AND_X,
  CASE_MASK,
  CONTEXTUAL,
  ENTRY,
  MEANS,
  LONGEST_ALIAS,
  NAME_BITS,
} from './name-table-format.ts';
import { ALIAS, BEGINNING, EntryIndex } from './name-table-index.ts';
import { CAPITAL, OTHER, TOO_LONG, joined } from './name-table-key.ts';
import { nameOf, type TableParts } from './name-table-open.ts';
import { Sieve } from './name-table-sieve.ts';
import type { WordColumns } from './name-table-words.ts';

/** A name an alias may mean. */
export interface Candidate {
  readonly name: number;
  /** Meant only where the article supports it. Always so where `exact` is false. */
  readonly contextual: boolean;
  /** False where the words are another romanisation of the alias ("Aliev" of "Aliyev", "Mueller" of "Müller"). */
  readonly exact: boolean;
}

/** Words `from` (inclusive) to `to` (exclusive) are an alias. */
export interface TableMatch {
  readonly from: number;
  readonly to: number;
  /** Never empty, in the order of names, each once. None is inexact where another is exact. */
  readonly candidates: readonly Candidate[];
}

/** Finds the aliases of an opened table in words. */
export class Matcher {
  readonly #parts: TableParts;
  readonly #index: EntryIndex;
  readonly #sieve: Sieve;

  constructor(parts: TableParts) {
    this.#parts = parts;
    this.#index = new EntryIndex(parts);
    this.#sieve = new Sieve(this.#index, parts.smallBeginnings);
  }

  /** Calls `found` with the longest matches from left to right, without overlap. */
  match(words: WordColumns, found: (match: TableMatch) => void): void {
    const count = this.#sieve.fill(words);
    const { begins } = this.#sieve;
    for (let n = 0, free = 0; n < count; n++) {
      const i = begins[n] as number;
      const match = i < free ? null : this.#longest(words, i);
      if (match === null) continue;
      found(match);
      free = match.to;
    }
  }

  /** The names that all the words together may mean, whatever their capitals. */
  lookup(words: WordColumns): Candidate[] {
    const size = words.count;
    if (size === 0 || size > LONGEST_ALIAS) return [];
    let anyOther = false;
    for (let i = 0; i < size; i++) {
      if ((words.notes(i) & TOO_LONG) !== 0) return [];
      if ((words.notes(i) & OTHER) !== 0) anyOther = true;
    }
    for (const other of [false, true]) {
      let a = 0;
      for (let i = 0; i < size; i++) a = joined(i, a, numberOf(words, i, other));
      const candidates = this.#candidates(words, 0, size, a, other, false);
      if (candidates.length > 0 || !anyOther) return candidates;
    }
    return [];
  }

  #longest(words: WordColumns, from: number): TableMatch | null {
    const best = this.#follow(words, from, false);
    if (!this.#metOther) return best;
    const other = this.#follow(words, from, true);
    return best === null || (other !== null && other.to > best.to) ? other : best;
  }

  /** Whether a word last followed has another spelling. */
  #metOther = false;

  /** The longest alias from a word on, as written or in the other spelling. */
  #follow(words: WordColumns, from: number, other: boolean): TableMatch | null {
    let best: TableMatch | null = null;
    let a = 0;
    this.#metOther = false;
    const end = Math.min(words.count, from + LONGEST_ALIAS);
    for (let i = from; i < end; i++) {
      const notes = words.notes(i);
      if ((notes & TOO_LONG) !== 0) break;
      if ((notes & OTHER) !== 0) this.#metOther = true;
      a = joined(i - from, a, numberOf(words, i, other));
      const may = this.#index.mayBe(a);
      if ((may & ALIAS) !== 0) {
        const candidates = this.#candidates(words, from, i + 1, a, other, true);
        if (candidates.length > 0) best = { from, to: i + 1, candidates };
      }
      if ((may & BEGINNING) === 0) break;
    }
    return best;
  }

  #candidates(
    words: WordColumns,
    from: number,
    to: number,
    a: number,
    other: boolean,
    cased: boolean,
  ): Candidate[] {
    const first = this.#index.first(a);
    if (first < 0) return [];
    const { entries } = this.#parts;
    const found: Candidate[] = [];
    let anyExact = false;
    let known = false;
    let b = 0;
    let x = 0;
    for (let at = first, end = this.#index.end(first); at < end; at += ENTRY) {
      const meaning = entries[at + MEANS] as number;
      const policy = (meaning >>> NAME_BITS) & CASE_MASK;
      if (cased && !fits(words, from, to, policy)) continue;
      if (!known) {
        // Not before: of what the index leads to, most does not fit.
        known = true;
        let others = 0;
        for (let i = from; i < to; i++) {
          const key = words.read(i);
          const different = other ? words.other(i) : null;
          if (different) others++;
          b = joined(i - from, b, different?.b ?? key.b);
          x = joined(i - from, x, key.x);
        }
        if (other && others === 0) return [];
      }
      const bAndX = entries[at + B_AND_X] as number;
      if (((bAndX ^ b) & 0xffff) !== 0) continue;
      const exact = !other && bAndX >>> 16 === x >>> 16;
      if (exact) anyExact = true;
      const contextual =
        !exact || meaning >= CONTEXTUAL || (cased && (policy & ACRONYM) !== 0 && inShout(words, from, to));
      const name = nameOf(this.#parts, at);
      const before = found.at(-1);
      if (before?.name !== name) found.push({ name, contextual, exact });
      else
        found[found.length - 1] = {
          name,
          contextual: before.contextual && contextual,
          exact: before.exact || exact,
        };
    }
    return anyExact ? found.filter(({ exact }) => exact) : found;
  }
}

function fits(words: WordColumns, from: number, to: number, policy: number): boolean {
  for (let i = from, bits = policy; i < to && bits !== 0; i++, bits >>>= 1) {
    if ((bits & 1) === 0 || i - from > 7) continue;
    if ((words.notes(i) & CAPITAL) === 0) return false;
    if ((policy & ACRONYM) !== 0 && !isCapitals(words.text(i), words.start(i), words.end(i))) return false;
  }
  return true;
}

/** Whether the words stand in a line of capitals. */
function inShout(words: WordColumns, from: number, to: number): boolean {
  let neighbours = 0;
  const shouted = (i: number): boolean =>
    isShouted(words.text(i), words.start(i), words.end(i)) && ++neighbours < SHOUTED_NEIGHBOURS;
  for (let i = to; i < words.count && shouted(i);) i++;
  for (let i = from - 1; i >= 0 && shouted(i);) i--;
  return neighbours >= SHOUTED_NEIGHBOURS;
}

/** `a` of a word, as written or in its other spelling where it has one. */
const numberOf = (words: WordColumns, i: number, other: boolean): number =>
  (other ? words.other(i)?.a : null) ?? words.a(i);
