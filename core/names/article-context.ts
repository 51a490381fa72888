import { isAllCaps, startsUpper } from '../text/character.ts';
import type { TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { KnownName } from './name-table.ts';

/** What besides the text tells who is meant; all of it may be unknown. */
export interface Circumstances {
  /** The article's day, ISO to any precision. */
  readonly published: string | null;
  /** The publisher's country by its English name. */
  readonly country: string | null;
}

const LONGEST = 30;
/** Names around that are looked at, and words of each: keeps an article that lists thousands cheap. */
const MOST_AROUND = 200;

/** The words of an article that may support a name, and the company it keeps. Built once, asked often. */
export class ArticleContext {
  readonly circumstances: Circumstances;
  readonly #document: TextDocument;
  #words: ReadonlySet<string> | null = null;
  readonly #around = new Map<string, Set<string>>();
  #names = 0;

  constructor(document: TextDocument, circumstances: Circumstances) {
    this.circumstances = circumstances;
    this.#document = document;
  }

  /** Does the article have the word, or pair of words, with at least its capitals ("US" is not "us")? */
  has(phrase: string): boolean {
    const words = (this.#words ??= wordsOf(this.#document));
    const [first = '', second] = phrase.split(' ');
    if (second === undefined) return formsOf(first).some((form) => words.has(form));
    return formsOf(second).some((form) => words.has(`${foldWord(first)} ${form}`));
  }

  /** Takes note of a name that is sure. */
  add(name: KnownName): void {
    if (++this.#names > MOST_AROUND) return;
    for (const word of name.context) {
      const names = this.#around.get(word);
      if (names) names.add(name.label);
      else this.#around.set(word, new Set([name.label]));
    }
  }

  /** Context words that a name shares with others that are sure, and one of those by its label. */
  circleOf({ label, context }: KnownName): { readonly shared: number; readonly with: string | null } {
    let shared = 0;
    let one: string | null = null;
    for (const word of context) {
      const other = otherThan(label, this.#around.get(word));
      if (other === null) continue;
      shared++;
      one ??= other;
    }
    return { shared, with: one };
  }
}

/** The words of a text, and its pairs of words, in the forms that `formOf` gives. */
function wordsOf({ words }: TextDocument): ReadonlySet<string> {
  const all = new Set<string>();
  let before = '';
  for (const { text, kind } of words) {
    if (kind === 'mark') {
      before = '';
      continue;
    }
    const form = text.length > LONGEST ? '' : formOf(text);
    all.add(form);
    // "White House": pairs, of which the case of the second tells enough.
    all.add(`${before} ${form}`);
    before = form.replace(/^[A^]+/, '');
  }
  return all;
}

function otherThan(label: string, labels: ReadonlySet<string> | undefined): string | null {
  for (const other of labels ?? []) if (other !== label) return other;
  return null;
}

/** "^" before a word with a capital, "A^" before one of capitals. */
const formOf = (word: string): string =>
  isAllCaps(word) ? `A^${foldWord(word)}` : startsUpper(word) ? `^${foldWord(word)}` : foldWord(word);

/** Forms of a text's word that a context word finds: its own capitals or more. */
function formsOf(word: string): string[] {
  const folded = foldWord(word);
  if (isAllCaps(word)) return [`A^${folded}`];
  return startsUpper(word) ? [`^${folded}`, `A^${folded}`] : [folded, `^${folded}`, `A^${folded}`];
}
