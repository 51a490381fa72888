/** Words of the tree that meet a typed word in the same way. */
export interface WordGroup {
  /** Letters to put in, leave out, replace or swap with their neighbour. */
  readonly errors: number;
  /** Is all of the word meant, or is what was typed its beginning? */
  readonly whole: boolean;
  /** Their numbers. */
  readonly words: readonly number[];
}

/** Longer words are known by their beginning. */
const LONGEST = 32;
const FIRST_CAPACITY = 1024;
/** So many words that begin as typed are enough: those added first come first. Who types "a" will type on. */
const MOST_BEGINNINGS = 4000;

function grown<T extends Uint16Array | Uint32Array>(array: T, make: (length: number) => T): T {
  const larger = make(array.length * 2);
  larger.set(array);
  return larger;
}
const wide = (length: number): Uint32Array<ArrayBuffer> => new Uint32Array(length);
const narrow = (length: number): Uint16Array<ArrayBuffer> => new Uint16Array(length);

/**
 * Distinct words as a tree of their letters, in typed arrays: a node has its letter, its first child and its next
 * sibling. Words with the same beginning share it, so what begins like a typed word, with errors or without, is met by
 * walking only where no more errors than allowed have been made (rows of Damerau and Levenshtein's table, a node each).
 */
export class WordTree {
  #letters = narrow(FIRST_CAPACITY);
  #children = wide(FIRST_CAPACITY);
  #siblings = wide(FIRST_CAPACITY);
  /** Number of the word that ends here, counted from 1; 0 for none. */
  #words = wide(FIRST_CAPACITY);
  #nodes = 1;
  #size = 0;

  /** How many words it has: they are numbered from 0 in the order they came. */
  get size(): number {
    return this.#size;
  }

  /** The word's number, a new one for a new word. */
  add(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length && i < LONGEST; i++) node = this.#step(node, word.charCodeAt(i));
    if (this.#words[node] === 0) this.#words[node] = ++this.#size;
    return this.#words[node]! - 1;
  }

  /** The word with the fewest errors, three at most, that is typed to its end; the one added first of equal ones. */
  nearestTo(typed: string): string | null {
    for (let errors = 0; errors <= 3 && errors < typed.length; errors++) {
      const [first] = this.near(typed, errors, true).filter(({ whole }) => whole);
      if (first) return this.#spell(Math.min(...first.words));
    }
    return null;
  }

  /** The letters of a word, by walking the whole tree: for rare use. */
  #spell(word: number): string {
    const walk = (node: number, path: string): string | null => {
      for (let child = this.#children[node]!; child !== 0; child = this.#siblings[child]!) {
        const longer = path + String.fromCharCode(this.#letters[child]!);
        const found = this.#words[child] === word + 1 ? longer : walk(child, longer);
        if (found !== null) return found;
      }
      return null;
    };
    return walk(0, '') ?? '';
  }

  /** The word's number; null where the tree does not have it. */
  find(word: string): number | null {
    let node = 0;
    for (let i = 0; i < word.length && i < LONGEST; i++) {
      const letter = word.charCodeAt(i);
      node = this.#children[node]!;
      while (node !== 0 && this.#letters[node] !== letter) node = this.#siblings[node]!;
      if (node === 0) return null;
    }
    return this.#words[node] === 0 ? null : this.#words[node]! - 1;
  }

  #step(node: number, letter: number): number {
    let last = 0;
    for (let child = this.#children[node]!; child !== 0; child = this.#siblings[child]!) {
      if (this.#letters[child] === letter) return child;
      last = child;
    }
    if (this.#nodes === this.#letters.length) {
      this.#letters = grown(this.#letters, narrow);
      this.#children = grown(this.#children, wide);
      this.#siblings = grown(this.#siblings, wide);
      this.#words = grown(this.#words, wide);
    }
    const made = this.#nodes++;
    this.#letters[made] = letter;
    if (last === 0) this.#children[node] = made;
    else this.#siblings[last] = made;
    return made;
  }

  /**
   * The words that are what was typed, or begin with it, with at most `most` errors; `wholeOnly`: an error is allowed only
   * in a word that is typed to its end.
   */
  near(typed: string, most: number, wholeOnly: boolean): readonly WordGroup[] {
    const whole: number[][] = Array.from({ length: most + 1 }, () => []);
    const begun: number[][] = Array.from({ length: wholeOnly ? 1 : most + 1 }, () => []);
    const asked = typed.slice(0, LONGEST);
    const length = asked.length;
    const width = length + 1;
    // Row d: the errors between the first d letters of the path and each beginning of what was typed, up to most + 1.
    // Only cells within `most` of the diagonal can be at most that.
    const rows = new Uint8Array((LONGEST + 2) * width).fill(most + 1);
    for (let j = 0; j <= Math.min(length, most); j++) rows[j] = j;

    const collect = (node: number, errors: number): void => {
      const words = begun[errors]!;
      for (let child = this.#children[node]!; child !== 0; child = this.#siblings[child]!) {
        if (words.length >= MOST_BEGINNINGS) return;
        if (this.#words[child] !== 0) words.push(this.#words[child]! - 1);
        collect(child, errors);
      }
    };
    /** `best`: the fewest errors with which what was typed is a beginning of the path. */
    const visit = (node: number, depth: number, letterBefore: number, best: number): void => {
      const [above, row] = [depth * width, (depth + 1) * width];
      const from = Math.max(0, depth + 1 - most);
      const to = Math.min(length, depth + 1 + most);
      for (let child = this.#children[node]!; child !== 0; child = this.#siblings[child]!) {
        const letter = this.#letters[child]!;
        let fewest = most + 1;
        for (let j = from; j <= to; j++) {
          let errors = Math.min(rows[above + j]! + 1, most + 1);
          if (j > 0) {
            const same = asked.charCodeAt(j - 1) === letter;
            errors = Math.min(errors, rows[above + j - 1]! + (same ? 0 : 1));
            if (j > from) errors = Math.min(errors, rows[row + j - 1]! + 1);
            if (
              j > 1 &&
              depth > 0 &&
              asked.charCodeAt(j - 2) === letter &&
              asked.charCodeAt(j - 1) === letterBefore
            )
              errors = Math.min(errors, rows[above - width + j - 2]! + 1);
          }
          rows[row + j] = errors;
          if (errors < fewest) fewest = errors;
        }
        const here = to === length ? rows[row + length]! : most + 1;
        const least = Math.min(best, here);
        const isBeginning = least < begun.length && least <= most;
        if (this.#words[child] !== 0) {
          const word = this.#words[child]! - 1;
          if (here <= most && (here === least || !isBeginning)) whole[here]!.push(word);
          else if (isBeginning) begun[least]!.push(word);
        }
        // A swap with the letter to come leads from the row above.
        const goesOn = fewest <= most || (depth < length && swapStart(rows, above, from, to) < most);
        if (goesOn && (here !== 0 || depth + 1 < length)) visit(child, depth + 1, letter, least);
        else if (isBeginning) collect(child, least);
      }
    };
    visit(0, 0, 0, most + 1);
    return [
      ...whole.map((words, errors) => ({ errors, whole: true, words })),
      ...begun.map((words, errors) => ({ errors, whole: false, words })),
    ].filter(({ words }) => words.length > 0);
  }
}

/** The fewest errors in a stretch of a row. */
function swapStart(rows: Uint8Array, row: number, from: number, to: number): number {
  let least = rows[row + from]!;
  for (let j = from + 1; j <= to; j++) if (rows[row + j]! < least) least = rows[row + j]!;
  return least;
}
