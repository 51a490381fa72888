import { join } from '../text/hash.ts';
import { hashText } from '../text/hash.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { passagesOf, type Passage } from './passages.ts';

/** A quotation that statements are looked for in. */
export interface IndexedQuotation extends Quotation {
  readonly id: string;
  readonly articleId: string;
}

/** A passage with where it stands. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly quotation: IndexedQuotation;
  /** Number of the passage among the article's, in order. */
  readonly order: number;
}

/** Stems and word pairs found in more passages than this tell nothing. */
const COMMON = 400;
/** Most candidates compared for one passage. */
const MOST_CANDIDATES = 40;

/** Passages by their rare stems: which passages may say the same as one. Passages are added in the order of the articles. */
export class PassageIndex {
  readonly passages: PlacedPassage[] = [];
  readonly #byStem = new Map<number, number[]>();
  readonly #orders = new Map<string, number>();

  add(quotation: IndexedQuotation): void {
    for (const passage of passagesOf(quotation)) {
      const order = this.#orders.get(quotation.articleId) ?? 0;
      this.#orders.set(quotation.articleId, order + 1);
      const id = this.passages.length;
      this.passages.push({ passage, quotation, order });
      for (const key of keysOf(passage)) {
        const list = this.#byStem.get(key);
        if (list) list.push(id);
        else this.#byStem.set(key, [id]);
      }
    }
  }

  /** Passages of other articles that share most with this one, best first. */
  candidates(passage: Passage, articleId: string): PlacedPassage[] {
    const counts = new Map<number, number>();
    for (const key of keysOf(passage)) {
      const list = this.#byStem.get(key);
      if (!list || list.length > COMMON) continue;
      const weight = 1 / Math.log2(1 + list.length);
      for (const id of list) counts.set(id, (counts.get(id) ?? 0) + weight);
    }
    return [...counts]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_CANDIDATES)
      .map(([id]) => this.passages[id] as PlacedPassage)
      .filter((other) => other.quotation.articleId !== articleId);
  }
}

/** What a passage is found by: its content stems, and runs of three words. */
function keysOf(passage: Passage): Set<number> {
  const keys = new Set<number>();
  let before = 0;
  let last = 0;
  for (const { stem, word, weight } of passage.words) {
    if (weight > 0) keys.add(hashText(stem));
    const hash = hashText(word, 29);
    if (last !== 0 && before !== 0) keys.add(join(join(before, last), hash));
    before = last;
    last = hash;
  }
  return keys;
}
