import type { EntryLists } from './entry-lists.ts';
import type { WordGroup, WordTree } from './word-tree.ts';

/** A typed word with the words of the index that it may mean. */
export interface TypedWord {
  readonly typed: string;
  /** Best first. */
  readonly groups: readonly WordGroup[];
  /** How much it tells: more for a word of few entries. A word that none has tells most. */
  readonly weight: number;
}

/** Letters from which errors are allowed in a typed word: one, or two where no word is met with one. */
const LEAST_FOR_ONE = 3;
const LEAST_FOR_TWO = 8;
/** From here on also the beginning of a word may have an error: below, too many begin alike. */
const LEAST_FOR_BEGINNING = 5;

/** What a way of meeting gives of the word's weight: whole before begun, right before wrong. */
export function quality({ errors, whole }: WordGroup, typed: string): number {
  if (errors === 0) return whole ? 1 : 0.85;
  const short = typed.length < LEAST_FOR_BEGINNING;
  return (short ? 0.4 : 0.6) / errors - (whole ? 0 : 0.15);
}

/** What a typed word may mean among `entries` entries. */
export function matchWord(typed: string, tree: WordTree, lists: EntryLists, entries: number): TypedWord {
  const groups = [...nearest(typed, tree)].sort((a, b) => quality(b, typed) - quality(a, typed));
  const having = (groups[0]?.words ?? []).reduce((sum, word) => sum + lists.count(word), 0);
  return { typed, groups, weight: Math.log(1 + entries / (1 + Math.min(having, entries))) };
}

function nearest(typed: string, tree: WordTree): readonly WordGroup[] {
  const one = tree.near(typed, typed.length >= LEAST_FOR_ONE ? 1 : 0, typed.length < LEAST_FOR_BEGINNING);
  return one.length > 0 || typed.length < LEAST_FOR_TWO ? one : tree.near(typed, 2, false);
}
