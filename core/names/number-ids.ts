import { hashText } from '../text/hash.ts';

/** Slots looked at for an id: that so many are taken by others never happens but on purpose. */
const MOST_PROBES = 64;

/**
 * Numbers ids in the order they come, each once. A hash table of numbers alone: a Map of half a million strings took a
 * quarter of the time in which a name table is built.
 */
export class IdNumbers {
  readonly #ids: string[] = [];
  #hashes = new Uint32Array(1024);
  /** The number of an id, plus one, near where its hash leads; at most half are taken. */
  #slots = new Uint32Array(2048);
  /** Ids that found no slot. */
  readonly #crowded = new Map<string, number>();

  /** The id's number; a new id's is the count of those before. */
  add(id: string): number {
    const hash = hashText(id);
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const taken = this.#slots[this.#slotOf(hash, probe)] as number;
      if (taken === 0) return this.#enter(id, hash);
      if (this.#hashes[taken - 1] === hash && this.#ids[taken - 1] === id) return taken - 1;
    }
    return this.#crowded.get(id) ?? this.#enter(id, hash);
  }

  #enter(id: string, hash: number): number {
    const number = this.#ids.push(id) - 1;
    if (number === this.#hashes.length) this.#grow();
    this.#hashes[number] = hash;
    this.#place(number);
    return number;
  }

  #place(number: number): void {
    const hash = this.#hashes[number] as number;
    for (let probe = 0; probe < MOST_PROBES; probe++) {
      const slot = this.#slotOf(hash, probe);
      if (this.#slots[slot] !== 0) continue;
      this.#slots[slot] = number + 1;
      return;
    }
    this.#crowded.set(this.#ids[number] as string, number);
  }

  #slotOf(hash: number, probe: number): number {
    return (hash + probe) & (this.#slots.length - 1);
  }

  #grow(): void {
    const count = this.#hashes.length;
    const hashes = new Uint32Array(count * 2);
    hashes.set(this.#hashes);
    this.#hashes = hashes;
    this.#slots = new Uint32Array(count * 4);
    this.#crowded.clear();
    for (let number = 0; number < count; number++) this.#place(number);
  }
}
