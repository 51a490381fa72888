import { NAME_BITS, type TableEntries } from './name-table-format.ts';

/** Entries in any order, with repetitions, while a table is built or merged. */
export class EntryList {
  #size = 0;
  #a = new Uint32Array(1024);
  #b = new Uint16Array(1024);
  #x = new Uint16Array(1024);
  #means = new Uint32Array(1024);
  readonly #beginnings = new NumberList();
  readonly #smallBeginnings = new NumberList();

  add(a: number, b: number, x: number, means: number): void {
    if (this.#size === this.#a.length) this.#grow();
    const at = this.#size++;
    this.#a[at] = a;
    this.#b[at] = b;
    this.#x[at] = x;
    this.#means[at] = means;
  }

  addBeginning(a: number): void {
    this.#beginnings.add(a);
  }

  addSmallBeginning(a: number): void {
    this.#smallBeginnings.add(a);
  }

  /** All that was added, in order, each once. */
  sorted(): TableEntries {
    const { kept, order } = this.#order();
    const entries = {
      a: new Uint32Array(kept),
      b: new Uint16Array(kept),
      x: new Uint16Array(kept),
      means: new Uint32Array(kept),
      beginnings: this.#beginnings.sorted(),
      smallBeginnings: this.#smallBeginnings.sorted(),
    };
    for (let i = 0; i < kept; i++) {
      const at = order[i] as number;
      entries.a[i] = this.#a[at] as number;
      entries.b[i] = this.#b[at] as number;
      entries.x[i] = this.#x[at] as number;
      entries.means[i] = this.#means[at] as number;
    }
    return entries;
  }

  /** Indices by `a`, counted in three passes of 11 bits; what agrees in `a` by the rest, compared. */
  #order(): { readonly kept: number; readonly order: Uint32Array } {
    const size = this.#size;
    let order = new Uint32Array(size);
    for (let i = 0; i < size; i++) order[i] = i;
    let next = new Uint32Array(size);
    for (const shift of [0, 11, 22]) {
      const starts = new Uint32Array(2049);
      for (let i = 0; i < size; i++) {
        const digit = ((this.#a[i] as number) >>> shift) & 2047;
        starts[digit + 1] = (starts[digit + 1] as number) + 1;
      }
      for (let i = 0; i < 2048; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
      for (let i = 0; i < size; i++) {
        const at = order[i] as number;
        const digit = ((this.#a[at] as number) >>> shift) & 2047;
        const place = starts[digit] as number;
        next[place] = at;
        starts[digit] = place + 1;
      }
      [order, next] = [next, order];
    }
    let kept = 0;
    for (let from = 0; from < size;) {
      let to = from + 1;
      while (to < size && this.#a[order[to] as number] === this.#a[order[from] as number]) to++;
      if (to - from > 1) this.#sortFew(order, from, to);
      for (let i = from; i < to; i++)
        if (i === from || this.#compare(order[kept - 1] as number, order[i] as number) !== 0)
          order[kept++] = order[i] as number;
      from = to;
    }
    return { kept, order };
  }

  /** By insertion where there are few, as nearly always. */
  #sortFew(order: Uint32Array, from: number, to: number): void {
    if (to - from > 32) {
      order.subarray(from, to).sort((i, j) => this.#compare(i, j));
      return;
    }
    for (let i = from + 1; i < to; i++) {
      const moved = order[i] as number;
      let at = i;
      for (; at > from && this.#compare(order[at - 1] as number, moved) > 0; at--)
        order[at] = order[at - 1] as number;
      order[at] = moved;
    }
  }

  /** By `b`, then name, those without support first, then the rest. */
  #compare(i: number, j: number): number {
    const [left, right] = [this.#means[i] as number, this.#means[j] as number];
    const shift = 32 - NAME_BITS;
    return (
      (this.#b[i] as number) - (this.#b[j] as number) ||
      ((left << shift) >>> 0) - ((right << shift) >>> 0) ||
      left - right ||
      (this.#x[i] as number) - (this.#x[j] as number)
    );
  }

  #grow(): void {
    const length = this.#size * 2;
    this.#a = enlarged(this.#a, new Uint32Array(length));
    this.#b = enlarged(this.#b, new Uint16Array(length));
    this.#x = enlarged(this.#x, new Uint16Array(length));
    this.#means = enlarged(this.#means, new Uint32Array(length));
  }
}

/** Numbers in any order, given back ascending, each once. */
class NumberList {
  #size = 0;
  #numbers = new Uint32Array(1024);

  add(value: number): void {
    if (this.#size === this.#numbers.length)
      this.#numbers = enlarged(this.#numbers, new Uint32Array(this.#size * 2));
    this.#numbers[this.#size++] = value;
  }

  sorted(): Uint32Array {
    const all = this.#numbers.slice(0, this.#size).sort();
    let kept = 0;
    for (let i = 0; i < all.length; i++) if (i === 0 || all[i] !== all[i - 1]) all[kept++] = all[i] as number;
    return all.slice(0, kept);
  }
}

function enlarged<T extends Uint32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
