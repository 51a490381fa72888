import { ACRONYM, SHOUTED_NEIGHBOURS, isCapitals, isShouted } from './name-table-case.ts';
import { CASE_MASK, CONTEXTUAL, LONGEST_ALIAS, NAME_BITS } from './name-table-format.ts';
import { ALIAS, BEGINNING, EntryIndex } from './name-table-index.ts';
import { joined } from './name-table-key.ts';
import { nameOf, type TableParts } from './name-table-open.ts';
import type { WordWindow } from './name-table-window.ts';

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

  constructor(parts: TableParts) {
    this.#parts = parts;
    this.#index = new EntryIndex(parts);
  }

  /** Calls `found` with the longest matches from left to right, without overlap. */
  match(window: WordWindow, found: (match: TableMatch) => void): void {
    for (let i = window.seek(0); i >= 0;) {
      const match = this.#longest(window, i);
      if (match !== null) found(match);
      i = window.seek(match === null ? i + 1 : match.to);
    }
  }

  /** The names that all the words of a window together may mean, whatever their capitals. */
  lookup(window: WordWindow): Candidate[] {
    let size = 0;
    for (; window.has(size); size++) if (size === LONGEST_ALIAS || !window.canBeAlias(size)) return [];
    if (size === 0) return [];
    for (const other of [false, true]) {
      let a = 0;
      for (let i = 0; i < size; i++)
        a = joined(i, a, other ? (window.other(i)?.a ?? window.a(i)) : window.a(i));
      const candidates = this.#candidates(window, 0, size, a, other, false);
      if (candidates.length > 0 || window.lastOther < 0) return candidates;
    }
    return [];
  }

  #longest(window: WordWindow, from: number): TableMatch | null {
    if (!window.canBeAlias(from)) return null;
    const best = this.#follow(window, from, window.a(from), false);
    if (window.lastOther < from) return best;
    const other = this.#follow(window, from, window.other(from)?.a ?? window.a(from), true);
    return best === null || (other !== null && other.to > best.to) ? other : best;
  }

  /** The longest alias from a word on, as written or in the other spelling. */
  #follow(window: WordWindow, from: number, first: number, other: boolean): TableMatch | null {
    let best: TableMatch | null = null;
    let a = first;
    for (let to = from + 1; ; to++) {
      const may = this.#index.mayBe(a);
      if ((may & ALIAS) !== 0) {
        const candidates = this.#candidates(window, from, to, a, other, true);
        if (candidates.length > 0) best = { from, to, candidates };
      }
      if ((may & BEGINNING) === 0 || to - from === LONGEST_ALIAS || !window.has(to)) return best;
      if (!window.canBeAlias(to)) return best;
      a = joined(1, a, other ? (window.other(to)?.a ?? window.a(to)) : window.a(to));
    }
  }

  #candidates(
    window: WordWindow,
    from: number,
    to: number,
    a: number,
    other: boolean,
    cased: boolean,
  ): Candidate[] {
    const first = this.#index.first(a);
    if (first < 0) return [];
    const { b: bs, x: xs, means } = this.#parts;
    const found: Candidate[] = [];
    let anyExact = false;
    let known = false;
    let b = 0;
    let x = 0;
    for (let entry = first, end = this.#index.end(first); entry < end; entry++) {
      const meaning = means[entry] as number;
      const policy = (meaning >>> NAME_BITS) & CASE_MASK;
      if (cased && !fits(window, from, to, policy)) continue;
      if (!known) {
        // Not before: of what the index leads to, most does not fit.
        known = true;
        let others = 0;
        for (let i = from; i < to; i++) {
          const different = other ? window.other(i) : null;
          if (different) others++;
          b = joined(i - from, b, different?.b ?? window.b(i));
          x = joined(i - from, x, window.x(i));
        }
        if (other && others === 0) return [];
      }
      if (bs[entry] !== (b & 0xffff)) continue;
      const exact = !other && xs[entry] === x >>> 16;
      if (exact) anyExact = true;
      const contextual =
        !exact || meaning >= CONTEXTUAL || (cased && (policy & ACRONYM) !== 0 && inShout(window, from, to));
      const name = nameOf(this.#parts, entry);
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

function fits(window: WordWindow, from: number, to: number, policy: number): boolean {
  for (let i = from, bits = policy; i < to && bits !== 0; i++, bits >>>= 1) {
    if ((bits & 1) === 0 || i - from > 7) continue;
    if (!window.isCapital(i)) return false;
    if ((policy & ACRONYM) !== 0 && !isCapitals(window.text(i), window.start(i), window.end(i))) return false;
  }
  return true;
}

/** Whether the words stand in a line of capitals. */
function inShout(window: WordWindow, from: number, to: number): boolean {
  let neighbours = 0;
  const shouted = (i: number): boolean =>
    isShouted(window.text(i), window.start(i), window.end(i)) && ++neighbours < SHOUTED_NEIGHBOURS;
  for (let i = to; window.has(i) && shouted(i);) i++;
  for (let i = from - 1; i >= 0 && shouted(i);) i--;
  return neighbours >= SHOUTED_NEIGHBOURS;
}
