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

/** Numbers a node has, side by side, since all of them are read where one is. */
const NODE = 4;
const LETTER = 0;
const CHILD = 1;
const SIBLING = 2;
/** Number of the word that ends here, counted from 1; 0 for none. */
const WORD = 3;

/**
 * Distinct words as a tree of their letters, in typed arrays: a node has its letter, its first child and its next
 * sibling. Words with the same beginning share it, so what begins like a typed word, with errors or without, is met by
 * walking only where no more errors than allowed have been made (rows of Damerau and Levenshtein's table, a node each).
 */
export class WordTree {
  /** Nodes are known by where they begin; the root is 0. */
  #nodes = new Uint32Array(FIRST_CAPACITY * NODE);
  #used = NODE;
  #size = 0;

  /** How many words it has: they are numbered from 0 in the order they came. */
  get size(): number {
    return this.#size;
  }

  /** The word's number, a new one for a new word. */
  add(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length && i < LONGEST; i++) node = this.#step(node, word.charCodeAt(i));
    if (this.#nodes[node + WORD] === 0) this.#nodes[node + WORD] = ++this.#size;
    return this.#nodes[node + WORD]! - 1;
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
      for (let child = this.#nodes[node + CHILD]!; child !== 0; child = this.#nodes[child + SIBLING]!) {
        const longer = path + String.fromCharCode(this.#nodes[child + LETTER]!);
        const found = this.#nodes[child + WORD] === word + 1 ? longer : walk(child, longer);
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
      node = this.#nodes[node + CHILD]!;
      while (node !== 0 && this.#nodes[node + LETTER] !== letter) node = this.#nodes[node + SIBLING]!;
      if (node === 0) return null;
    }
    return this.#nodes[node + WORD] === 0 ? null : this.#nodes[node + WORD]! - 1;
  }

  #step(node: number, letter: number): number {
    let last = 0;
    for (let child = this.#nodes[node + CHILD]!; child !== 0; child = this.#nodes[child + SIBLING]!) {
      if (this.#nodes[child + LETTER] === letter) return child;
      last = child;
    }
    if (this.#used === this.#nodes.length) {
      const larger = new Uint32Array(this.#nodes.length * 2);
      larger.set(this.#nodes);
      this.#nodes = larger;
    }
    const made = this.#used;
    this.#used += NODE;
    this.#nodes[made + LETTER] = letter;
    this.#nodes[last === 0 ? node + CHILD : last + SIBLING] = made;
    return made;
  }

  /**
   * The words that are what was typed, or begin with it, with at most `most` errors; `wholeOnly`: an error is allowed only
   * in a word that is typed to its end.
   */
  near(typed: string, most: number, wholeOnly: boolean): readonly WordGroup[] {
    const whole: number[][] = Array.from({ length: most + 1 }, () => []);
    const begun: number[][] = Array.from({ length: wholeOnly ? 1 : most + 1 }, () => []);
    const nodes = this.#nodes;
    const asked = typed.slice(0, LONGEST);
    const length = asked.length;
    const width = length + 1;
    // Row d: the errors between the first d letters of the path and each beginning of what was typed, up to most + 1.
    // Only cells within `most` of the diagonal can be at most that.
    const rows = new Uint8Array((LONGEST + 2) * width).fill(most + 1);
    for (let j = 0; j <= Math.min(length, most); j++) rows[j] = j;

    const collect = (node: number, errors: number): void => {
      const words = begun[errors]!;
      for (let child = nodes[node + CHILD]!; child !== 0; child = nodes[child + SIBLING]!) {
        if (words.length >= MOST_BEGINNINGS) return;
        if (nodes[child + WORD] !== 0) words.push(nodes[child + WORD]! - 1);
        collect(child, errors);
      }
    };
    /** `best`: the fewest errors with which what was typed is a beginning of the path. */
    const visit = (node: number, depth: number, letterBefore: number, best: number): void => {
      const above = depth * width;
      const row = above + width;
      const from = Math.max(0, depth + 1 - most);
      const to = Math.min(length, depth + 1 + most);
      for (let child = nodes[node + CHILD]!; child !== 0; child = nodes[child + SIBLING]!) {
        const letter = nodes[child + LETTER]!;
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
        if (nodes[child + WORD] !== 0) {
          const word = nodes[child + WORD]! - 1;
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
