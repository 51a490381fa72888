/** Keeps the best of what is offered, so many at most: a heap with the worst on top. */
export class TopList<T> {
  readonly #most: number;
  /** Less than 0 where the first comes before the second; never 0 for two. */
  readonly #compare: (a: T, b: T) => number;
  readonly #heap: T[] = [];

  constructor(most: number, compare: (a: T, b: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  /** The one that would go for a better one; undefined while there is room. */
  get last(): T | undefined {
    return this.#heap.length < this.#most ? undefined : this.#heap[0];
  }

  offer(item: T): void {
    if (this.#heap.length < this.#most) {
      this.#heap.push(item);
      this.#rise(this.#heap.length - 1);
    } else if (this.#most > 0 && this.#compare(item, this.#heap[0] as T) < 0) {
      this.#heap[0] = item;
      this.#sink();
    }
  }

  /** Best first. */
  sorted(): T[] {
    return [...this.#heap].sort(this.#compare);
  }

  #isWorse(a: number, b: number): boolean {
    return this.#compare(this.#heap[a] as T, this.#heap[b] as T) > 0;
  }

  #swap(a: number, b: number): void {
    [this.#heap[a], this.#heap[b]] = [this.#heap[b] as T, this.#heap[a] as T];
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!this.#isWorse(at, parent)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(): void {
    for (let at = 0; ;) {
      let worst = at;
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < this.#heap.length && this.#isWorse(child, worst)) worst = child;
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }
}
