import type { BlockDraft, PageBlock } from './collect-blocks.ts';

/**
 * Gives blocks their ids. A block keeps its id from reading to reading for as long as its first text node stays, and
 * where a framework has made its nodes anew, for as long as its text stays.
 */
export class BlockIds {
  readonly #ofNode = new WeakMap<Text, number>();
  #next = 0;

  /** The drafts with their ids, all different; `before` are the blocks of the reading before. */
  assign(drafts: readonly BlockDraft[], before: readonly PageBlock[]): readonly PageBlock[] {
    const taken = new Set<number>();
    const take = (id: number | undefined): number | null => {
      if (id === undefined || taken.has(id)) return null;
      taken.add(id);
      return id;
    };
    const ids = drafts.map(({ runs }) => take(this.#ofNode.get(runs[0]!.node)));
    const left = Map.groupBy(
      before.filter(({ id }) => !taken.has(id)),
      ({ text }) => text,
    );
    return drafts.map((draft, i) => {
      const id = ids[i] ?? take(left.get(draft.text)?.shift()?.id) ?? this.#next++;
      this.#ofNode.set(draft.runs[0]!.node, id);
      return { ...draft, id };
    });
  }
}

/** Whether two readings gave the same text in the same blocks. */
export const sameText = (a: readonly PageBlock[], b: readonly PageBlock[]): boolean =>
  a.length === b.length &&
  a.every(({ id, text, role }, i) => id === b[i]!.id && text === b[i]!.text && role === b[i]!.role);
