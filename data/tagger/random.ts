/** A fixed sequence of pseudo-random 32-bit numbers (xorshift32): training must be repeatable. */
export class FixedSequence {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0 || 1;
  }

  /** The next number, 0 to 2^32 - 1. */
  next(): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return state >>> 0;
  }

  /** The next number from 0 up to, without, `limit`. */
  below(limit: number): number {
    return this.next() % limit;
  }

  /** The next number from 0 up to, without, 1. */
  share(): number {
    return this.next() / 4294967296;
  }

  /** Puts the items in another order, in place. */
  shuffle<T>(items: T[]): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [items[i], items[j]] = [items[j] as T, items[i] as T];
    }
  }
}
