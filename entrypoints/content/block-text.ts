/** A stretch of a text node that stands in a block's text as it is, spaces aside: `node.data` from `from` to `to`. */
export interface Run {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
  /** Offset of its first character in the block's text. */
  readonly at: number;
}

/** What is not seen inside words (soft hyphen, zero-width space, marks of direction and the like), and white space. */
const ODD = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+|\s+/g;
const IS_SPACE = /^[^\S\ufeff]/;

/**
 * The text of one block as a reader sees it: white space single, what is not seen inside words left out. Each stretch
 * remembers where in the DOM it stands.
 */
export class BlockText {
  #text = '';
  readonly #runs: Run[] = [];

  get isEmpty(): boolean {
    return this.#text === '';
  }

  append(node: Text): void {
    const { data } = node;
    let from = 0;
    for (const { 0: odd, index } of data.matchAll(ODD)) {
      if (!IS_SPACE.test(odd)) this.#take(node, from, index);
      else if (this.#endsInSpace(index > from)) this.#take(node, from, index);
      else if (odd.length === 1)
        continue; // one for one: the run goes on
      else this.#take(node, from, index + 1);
      from = index + odd.length;
    }
    this.#take(node, from, data.length);
  }

  /** A space that stands nowhere in the DOM: words on two lines are two words. */
  space(): void {
    if (!this.#endsInSpace(false)) this.#text += ' ';
  }

  done(): { readonly text: string; readonly runs: readonly Run[] } {
    return { text: this.#text.trimEnd(), runs: this.#runs };
  }

  /** Whether a space here would be a second one; `more` where letters that are not taken yet stand before it. */
  #endsInSpace(more: boolean): boolean {
    return !more && (this.#text === '' || this.#text.endsWith(' '));
  }

  #take(node: Text, from: number, to: number): void {
    if (from === to) return;
    this.#runs.push({ node, from, to, at: this.#text.length });
    this.#text += node.data.slice(from, to).replace(/\s/g, ' ');
  }
}
