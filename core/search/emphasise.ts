import { placedWords } from './fold-words.ts';

/**
 * Stretches of a text that were meant: whole words, or of a word just begun the letters typed. [start, end), ascending and
 * apart. `reach` says of a folded word how many of its letters were meant; 0: it was not.
 */
export function emphasise(
  text: string,
  reach: (folded: string) => number,
): readonly (readonly [number, number])[] {
  return placedWords(text).flatMap(({ folded, start, end }) => {
    const letters = reach(folded);
    if (letters === 0) return [];
    // Folding may change a word's length ("ß" is two letters): then all of it.
    const isPart = letters < folded.length && folded.length === end - start;
    return [[start, isPart ? start + letters : end] as const];
  });
}
