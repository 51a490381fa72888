/** Letters that Unicode does not decompose but that are written without their mark in English texts. */
const PLAIN = new Map<string, string>(
  Object.entries({
    ə: 'a', ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss', æ: 'ae', œ: 'oe', ħ: 'h', ŧ: 't', ŋ: 'n',
  }),
); // prettier-ignore

const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const REMOVED = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060.]/g;

/**
 * The form of a word under which spellings meet: lower case, no diacritics, straight apostrophes, one hyphen, no full
 * stops ("U.S." and "US" meet), no soft hyphens. Only for comparing; offsets stay those of the word.
 */
export function foldWord(word: string): string {
  if (isFolded(word)) return word;
  const lower = word.toLowerCase();
  if (PLAIN_ASCII.test(lower)) return lower.includes('.') ? lower.replaceAll('.', '') : lower;
  return lower
    .normalize('NFKD')
    .replace(REMOVED, '')
    .replace(/[‘’‚‛`´ʼʻ]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[əıøłđðþßæœħŧŋ]/g, (letter) => PLAIN.get(letter) ?? letter);
}

/** Plain small letters only, as most words are: told at once. */
function isFolded(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}

/** A text under which spellings meet: its words folded, without marks, one space between. */
export function foldText(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}.'’\u00ad\u200b-\u200d-]+/gu) ?? [])
    .map((word) => foldWord(word).replace(/^['-]+|['-]+$/g, ''))
    .filter((word) => word !== '')
    .join(' ');
}
