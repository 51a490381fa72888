import { EntryLists } from './entry-lists.ts';
import { emphasise } from './emphasise.ts';
import { foldWords } from './fold-words.ts';
import { matchWord, type TypedWord } from './match-words.ts';
import { makeScratch, preselect, type Candidate, type Preselected } from './preselect.ts';
import { foldTexts, rankWithFuse, type FoldedTexts } from './rank-with-fuse.ts';
import { WordTree } from './word-tree.ts';

/** By what an entry is found. */
export interface SearchTexts {
  /** The text as shown; emphasis is given in its offsets. */
  readonly text: string;
  /** Other texts: aliases, the speaker. */
  readonly also: readonly string[];
}

export interface SearchMatch {
  /** Number of the entry. */
  readonly entry: number;
  /** Stretches of its text that were meant: [start, end), ascending and apart. */
  readonly emphasis: readonly (readonly [number, number])[];
}

export interface SearchAnswer {
  /** All entries found; `matches` are the best of them. */
  readonly total: number;
  readonly matches: readonly SearchMatch[];
}

export interface SearchOptions {
  readonly limit: number;
  /** Entries that may be found; all where it is null. */
  readonly passes: ((entry: number) => boolean) | null;
}

/** An index over entries that are numbered as they are added; it keeps words and numbers, no texts. */
export interface SearchIndex {
  readonly size: number;
  /** Takes up the next entry: the one whose number is `size`. */
  add(): void;
  /** Best first, equal ones as they were numbered. A query without a word finds nothing. */
  find(query: string, options: SearchOptions): SearchAnswer;
  /** The word that comes nearest to each typed word, or null for one to which none comes near; farther than `find` looks. */
  nearestWords(query: string): readonly (string | null)[];
}

/** Fuse.js compares with at most so many entries, and with no more when their texts have so many letters (decision 18). */
const CANDIDATES = 100;
const LETTERS_COMPARED = 10_000;
/** More words than these of a pasted text change nothing any more. */
const MOST_WORDS = 16;
const MOST_LETTERS = 400;

/** The distinct words of a query that count. */
export const queryWords = (query: string): readonly string[] =>
  [...new Set(foldWords(query.slice(0, MOST_LETTERS)))].slice(0, MOST_WORDS);

/** `textsOf` gives an entry's texts by its number: when it is added, and whenever it may be among the best. */
export function createSearchIndex(textsOf: (entry: number) => SearchTexts): SearchIndex {
  const tree = new WordTree();
  const lists = new EntryLists();
  let size = 0;
  let scratch = makeScratch(0);
  // Who types on asks for the same words again, but for the last.
  let asked = new Map<string, TypedWord>();
  // And meets the same entries.
  let folded = new Map<number, FoldedTexts>();

  const meaning = (word: string): TypedWord => asked.get(word) ?? matchWord(word, tree, lists, size);
  const candidates = (words: readonly TypedWord[], options: SearchOptions): Preselected => {
    if (scratch.scores.length < size) scratch = makeScratch(size);
    return preselect(words, lists, scratch, Math.max(CANDIDATES, options.limit), options.passes);
  };

  return {
    get size() {
      return size;
    },
    add() {
      const { text, also } = textsOf(size);
      for (const one of [text, ...also]) for (const word of foldWords(one)) lists.add(tree.add(word), size);
      size++;
      asked.clear();
    },
    find(query, options) {
      const typed = queryWords(query);
      if (typed.length === 0) return { total: 0, matches: [] };
      const words = typed.map(meaning);
      asked = new Map(words.map((word) => [word.typed, word]));
      const { total, best } = candidates(words, options);
      folded = worthComparing(best, (entry) => folded.get(entry) ?? foldTexts(textsOf(entry)));
      const ranked = [
        ...rankWithFuse(typed, best.slice(0, folded.size), (entry) => folded.get(entry)!),
        ...best.slice(folded.size).map(({ entry }) => entry),
      ];
      const reach = reachOf(words, tree);
      const matches = ranked.slice(0, options.limit);
      return {
        total,
        matches: matches.map((entry) => ({ entry, emphasis: emphasise(textsOf(entry).text, reach) })),
      };
    },
    nearestWords: (query) => queryWords(query).map((word) => tree.nearestTo(word)),
  };
}

/** The best of the candidates, as many as Fuse.js is to compare with, by entry. */
function worthComparing(
  best: readonly Candidate[],
  foldedOf: (entry: number) => FoldedTexts,
): Map<number, FoldedTexts> {
  const folded = new Map<number, FoldedTexts>();
  let letters = 0;
  for (const { entry } of best.slice(0, CANDIDATES)) {
    const texts = foldedOf(entry);
    folded.set(entry, texts);
    letters += texts.letters;
    if (letters > LETTERS_COMPARED) break;
  }
  return folded;
}

/** How many letters of a word were meant by what was typed. */
function reachOf(words: readonly TypedWord[], tree: WordTree): (folded: string) => number {
  const reaches = new Map<number, number>();
  for (const { typed, groups } of words)
    for (const { errors, whole, words: meant } of groups) {
      const reach = errors === 0 && !whole ? typed.length : Infinity;
      for (const word of meant) reaches.set(word, Math.max(reach, reaches.get(word) ?? 0));
    }
  return (folded) => {
    const word = tree.find(folded);
    return word === null ? 0 : Math.min(reaches.get(word) ?? 0, folded.length);
  };
}
