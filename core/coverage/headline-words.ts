/** English words that say nothing of what a headline is about. */
const EMPTY = new Set(
  `a about after against all amid an and are as at be been before but by can could did do does for from had has have
  he her his how in into is it its may more new no not of off on or our out over say says said she than that the their
  they this to under up us was we were what when where which who why will with would you your`.split(/\s+/),
);

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The telling words of a headline, by their folded form, as they are written; each once. */
function tellingWords(title: string): ReadonlyMap<string, string> {
  const words = (title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => [fold(word), word] as const);
  return new Map(words.filter(([folded]) => folded.length > 1 && !EMPTY.has(folded)).reverse());
}

/** The telling words of a headline, folded, each once. */
export const headlineWords = (title: string): readonly string[] => [...tellingWords(title).keys()].reverse();
