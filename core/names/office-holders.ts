import { foldText } from '../text/fold.ts';

/** Words that a description and an office may differ by. */
const EMPTY = /^(?:the|of|s|'s|for|to|his|her|their)$/;

/** Words of a description that an office must have: "the NATO chief's spokesman" gives nato, chief, spokesman. */
export const descriptionWords = (text: string): string[] => wordsOf(text).filter((word) => !EMPTY.test(word));

export const wordsOf = (text: string): string[] =>
  foldText(text).replaceAll('-', ' ').split(' ').filter(Boolean);

/** The people of an article by the offices that the article or the name table gives them. */
export class OfficeHolders {
  readonly #offices: ReadonlyMap<string, readonly string[]>;
  readonly #words = new Map<string, readonly (readonly string[])[]>();

  constructor(offices: ReadonlyMap<string, readonly string[]>) {
    this.#offices = offices;
  }

  /** The words of each office of a person, by key. */
  rolesOf(key: string): readonly (readonly string[])[] {
    const known = this.#words.get(key);
    if (known) return known;
    const words = (this.#offices.get(key) ?? []).map(wordsOf);
    this.#words.set(key, words);
    return words;
  }

  /** Has one of the person's offices all of the words? */
  holds(key: string, words: readonly string[]): boolean {
    return words.length > 0 && this.rolesOf(key).some((role) => words.every((word) => role.includes(word)));
  }
}
