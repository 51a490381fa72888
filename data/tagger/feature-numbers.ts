/**
 * Numbers features from 0 in the order they are met the second time; those met once only are left out. Millions are met:
 * hashes and numbers stand in typed arrays, probed one slot after the other.
 */
export class FeatureNumbers {
  #keys = new Uint32Array(1 << 16);
  /** For each key its number, `ONCE` where it was met once, `FREE` where the slot is empty. */
  #values = new Int32Array(1 << 16).fill(FREE);
  #size = 0;
  readonly hashes: number[] = [];
  /** How often each numbered feature was met. */
  readonly counts: number[] = [];

  /** Counts a feature. */
  meet(hash: number): void {
    const slot = this.#slot(hash);
    const known = this.#values[slot] as number;
    if (known === FREE) this.#fill(slot, hash);
    else if (known === ONCE) this.#number(slot, hash, 2);
    else this.counts[known] = (this.counts[known] as number) + 1;
  }

  /** Takes in a feature not met before that was met `count` times elsewhere. */
  add(hash: number, count: number): void {
    this.#fill(this.#slot(hash), hash);
    this.#number(this.#slot(hash), hash, count);
  }

  /** The numbers of those features that were met at least twice. */
  numbers(hashes: Uint32Array): Uint32Array {
    return hashes
      .map((hash) => this.#values[this.#slot(hash)] as number)
      .filter((number) => number < NEGATIVE);
  }

  #number(slot: number, hash: number, count: number): void {
    this.#values[slot] = this.hashes.length;
    this.hashes.push(hash);
    this.counts.push(count);
  }

  /** Where a hash stands, or the empty slot where it would. */
  #slot(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = hash & mask;
    while (this.#values[slot] !== FREE && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  /** Puts a hash into its empty slot; doubles the slots when half are full. */
  #fill(slot: number, hash: number): void {
    this.#keys[slot] = hash;
    this.#values[slot] = ONCE;
    if (++this.#size * 2 <= this.#keys.length) return;
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Uint32Array(2 * keys.length);
    this.#values = new Int32Array(2 * keys.length).fill(FREE);
    for (const [i, known] of values.entries()) {
      if (known === FREE) continue;
      const to = this.#slot(keys[i] as number);
      this.#keys[to] = keys[i] as number;
      this.#values[to] = known;
    }
  }
}
const ONCE = -1;
const FREE = -2;
/** Negative numbers among unsigned ones are these and larger. */
const NEGATIVE = 0x80000000;
