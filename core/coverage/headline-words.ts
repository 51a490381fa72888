/** English words that say nothing of what a headline is about. */
const EMPTY = new Set(
  `a about after against all amid an and are as at be been before but by can could did do does for from had has have
  he her his how in into is it its may more new no not of off on or our out over say says said she than that the their
  they this to under up us was we were what when where which who why will with would you your`.split(/\s+/),
);

/** The telling words of a headline, folded, each once. */
export function headlineWords(title: string): readonly string[] {
  const folded = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length > 1 && !EMPTY.has(word));
}

/** Words two headlines share, and their number over that of the shorter headline: 0 to 1. */
export function headlineOverlap(
  a: string,
  b: string,
): { readonly words: readonly string[]; readonly share: number } {
  const [left, right] = [headlineWords(a), headlineWords(b)];
  const words = left.filter((word) => right.includes(word));
  const shorter = Math.min(left.length, right.length);
  return { words, share: shorter === 0 ? 0 : words.length / shorter };
}
