/** A word of a text as the search knows it, with where it stands. */
export interface FoldedWord {
  /** Lower case, without diacritics or apostrophes. */
  readonly folded: string;
  /** Offsets into the text: [start, end). */
  readonly start: number;
  readonly end: number;
}

/** Letters that Unicode does not take apart, as they are written without their mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ə: 'a', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŧ: 't', ŋ: 'n',
}; // prettier-ignore

/** Letters and digits, apostrophes between them: "O’Brien" is one word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼʻ`´][\p{L}\p{N}\p{M}]+)*/gu;
const SMALL_ASCII = /^[a-z0-9]*$/;

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (SMALL_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼʻ`´]/gu, '')
    .replace(/[əıøłđðþßæœħŧŋ]/g, (letter) => PLAIN[letter]!);
}

/** The words of a text, folded, in order. */
export const foldWords = (text: string): readonly string[] => (text.match(WORD) ?? []).map(foldWord);

/** The same with their places. */
export function placedWords(text: string): readonly FoldedWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}
