/** Classes of UTF-16 code units, looked up once per unit and remembered in a table. */
const UNKNOWN = 0;
const OTHER = 1;
const SPACE = 2;
const DIGIT = 3;
const LOWER = 4;
const UPPER = 5;
/** A letter without case, a combining mark, or half of a surrogate pair. */
const LETTER = 6;

const classes = new Uint8Array(65536);

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return LETTER;
  const character = String.fromCharCode(unit);
  // Soft hyphens and zero-width characters belong to the word they stand in.
  if (unit === 0xad || unit === 0x200b || unit === 0x200c || unit === 0x200d || unit === 0x2060)
    return LETTER;
  if (/\s/u.test(character)) return SPACE;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  return /\p{L}|\p{M}/u.test(character) ? LETTER : OTHER;
}

function classOf(unit: number): number {
  const known = classes[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  return (classes[unit] = classify(unit));
}

/** All of these take a UTF-16 code unit; NaN (past the end of a text) is none of them. */
export const isSpace = (unit: number): boolean => classOf(unit) === SPACE;
export const isDigit = (unit: number): boolean => classOf(unit) === DIGIT;
export const isUpper = (unit: number): boolean => classOf(unit) === UPPER;
export const isLower = (unit: number): boolean => classOf(unit) === LOWER;
export const isLetter = (unit: number): boolean => classOf(unit) >= LOWER;
/** A letter or a digit. */
export const isWordUnit = (unit: number): boolean => classOf(unit) >= DIGIT;

/** Does the word begin with a capital letter? */
export const startsUpper = (word: string): boolean => isUpper(word.charCodeAt(0));

/** Two letters or more, all of them capitals: "NATO", "U.S.", "AL-ASSAD". */
export function isAllCaps(word: string): boolean {
  let letters = 0;
  for (let i = 0; i < word.length && i < 64; i++) {
    const unit = word.charCodeAt(i);
    if (isLower(unit)) return false;
    if (isLetter(unit)) letters++;
  }
  return letters > 1;
}
