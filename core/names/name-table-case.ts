import { isLetter, isLower, isUpper } from '../text/character.ts';

// The case policy of the name table, one per alias, decided when it is built:
// - a word written with a capital in the alias must begin with one in the text: "Apple" is not "apple";
// - a word without a capital, or in letters that have none, may be written in any way: "University of Arden" is
//   "UNIVERSITY OF ARDEN" and "University Of Arden";
// - where all the alias has in capitals is one word, and all of that, it is an acronym and must be all capitals in the
//   text: "WHO", "the WHO" and "U.S." are neither "Who" nor "us";
// - an alias of several words in capitals is only shouted, as sanctions lists are: "ARDEN SHIPPING LIMITED" is
//   "Arden Shipping Limited";
// - in a line of capitals every word looks like an acronym, so there an acronym needs support: "WHO WILL WIN THIS".
// Capitals are looked at in the first eight words.

/** Words of an alias whose capitals are remembered. */
const CASED_WORDS = 8;
/** Set where the words with capitals must be all capitals. */
export const ACRONYM = 1 << CASED_WORDS;
/** Words in capitals beside an acronym from which on the line is taken for shouted. */
export const SHOUTED_NEIGHBOURS = 3;

/** Two letters or more between `start` and `end`, none of them small: "NATO", "U.S.". */
export function isCapitals(text: string, start: number, end: number): boolean {
  let letters = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isLower(unit)) return false;
    if (isLetter(unit)) letters++;
  }
  return letters > 1;
}

/** A line's words in capitals, "I" and "A" with them. */
export const isShouted = (text: string, start: number, end: number): boolean =>
  isUpper(text.charCodeAt(start)) && (end - start === 1 || isCapitals(text, start, end));

/** Gathers the policy of one alias word by word; 9 bits: bit i for a capital of word i < 8, and `ACRONYM`. */
export class CasePolicy {
  #words = 0;
  #capital = 0;
  #capitals = 0;
  #bits = 0;

  clear(): void {
    this.#words = this.#capital = this.#capitals = this.#bits = 0;
  }

  add(text: string, start: number, end: number, isCapital: boolean): void {
    const at = this.#words++;
    if (!isCapital) return;
    this.#capital++;
    if (at >= CASED_WORDS) return;
    this.#bits |= 1 << at;
    if (isCapitals(text, start, end)) this.#capitals++;
  }

  get bits(): number {
    return this.#capital === 1 && this.#capitals === 1 ? this.#bits | ACRONYM : this.#bits;
  }
}
