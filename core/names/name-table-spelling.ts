// The coarser key of the name table: spellings of one name in Latin letters that romanisation makes differ.
// Kept narrow: each rule needs a neighbourhood in which English names hardly differ by it, so that "Brian" and "Bryan",
// "Terry" and "Terri", "Kay" and "Kai" stay apart. test/bench/name-table.ts counts what still meets.

/** Letters of a word from which on its spelling may change, but for apostrophes. */
export const SHORTEST_RESPELT = 5;

const code = (letter: string): number => letter.charCodeAt(0);
const [A, D, E, I, J, K, L, N, O, R, S, T, U, V, X, Y] = [...'adeijklnorstuvxy'].map(code) as [
  number, number, number, number, number, number, number, number,
  number, number, number, number, number, number, number, number,
]; // prettier-ignore
const APOSTROPHE = 0x27;
const AFTER_YE = new Set([...'fgkrv'].map(code));

const isVowel = (unit: number | undefined): boolean =>
  unit === A || unit === E || unit === I || unit === O || unit === U;
const isConsonant = (unit: number | undefined): boolean =>
  unit !== undefined && unit >= A && unit <= 0x7a && unit !== Y && !isVowel(unit);

/**
 * Rewrites a folded word in place to the spelling under which its romanisations meet and returns its new length, never
 * more than `size`:
 * - no apostrophes but a leading one and those of contractions (Sab'awi, Sabawi);
 * - at the start dj- > d-, aleks- > alex-, ye- > e- before f g k r v lts (Djukanovic, Aleksandr, Yevgeny);
 * - y between vowel and consonant > i, unless the word ends in e (Shoygu, Zaytsev; not Payne);
 * - at the end -yev(a) > -ev(a), -iya > -ia, long -yan > -ian (Aliyev, Nataliya, Kocharyan);
 *   -yy -iy -yi -ii > -y, -ski -skij > -sky, -itri > -itry, -lay -ey -oy > -lai -ei -oi (Zelenskyy, Dmitri, Nikolay).
 * Endings need a word of five letters (-yan of seven).
 */
export function respell(codes: Uint16Array, size: number): number {
  let n = 0;
  for (let i = 0; i < size; i++) {
    const unit = codes[i] as number;
    if (unit !== APOSTROPHE || i === 0 || isContraction(codes, i + 1, size)) codes[n++] = unit;
  }
  if (n < SHORTEST_RESPELT) return n;
  n = respellStart(codes, n);
  if (codes[n - 1] !== E)
    for (let i = 1; i < n - 1; i++)
      if (codes[i] === Y && isVowel(codes[i - 1]) && isConsonant(codes[i + 1])) codes[i] = I;
  return n < SHORTEST_RESPELT ? n : respellEnd(codes, n);
}

/** "I'm", "she'll", "we're", "they've": the letters after an apostrophe are none of a name. */
function isContraction(codes: Uint16Array, from: number, size: number): boolean {
  if (size - from < 2) return true;
  const [first, second] = [codes[from], codes[from + 1]];
  return (
    size - from === 2 && ((first === L && second === L) || ((first === R || first === V) && second === E))
  );
}

function respellStart(codes: Uint16Array, n: number): number {
  const [first, second, third] = codes;
  if (first === D && second === J) {
    codes.copyWithin(1, 2, n);
    return n - 1;
  }
  if (
    first === Y &&
    second === E &&
    (AFTER_YE.has(third as number) || (third === L && codes[3] === T && codes[4] === S))
  ) {
    codes.copyWithin(0, 1, n);
    return n - 1;
  }
  if (first === A && second === L && third === E && codes[3] === K && codes[4] === S) {
    codes[3] = X;
    codes.copyWithin(4, 5, n);
    return n - 1;
  }
  return n;
}

function respellEnd(codes: Uint16Array, n: number): number {
  const last = codes[n - 1];
  const before = codes[n - 2];
  const third = codes[n - 3];
  if (last === A && before === Y && third === I) {
    codes[n - 2] = A;
    return n - 1;
  }
  const v = last === A ? n - 2 : n - 1;
  if (codes[v] === V && codes[v - 1] === E && codes[v - 2] === Y) {
    codes.copyWithin(v - 2, v - 1, n);
    return n - 1;
  }
  if (last === N && before === A && third === Y && n >= 7 && isConsonant(codes[n - 4])) {
    codes[n - 3] = I;
    return n;
  }
  if ((last === Y || last === I) && (before === Y || before === I)) {
    codes[n - 2] = Y;
    return n - 1;
  }
  if (last === J && before === I && third === K && codes[n - 4] === S) {
    codes[n - 2] = Y;
    return n - 1;
  }
  if (last === I && before === K && third === S) codes[n - 1] = Y;
  else if (last === I && before === R && third === T && codes[n - 4] === I) codes[n - 1] = Y;
  else if (last === Y && (before === E || before === O || (before === A && third === L))) codes[n - 1] = I;
  return n;
}

const ROMANISED = new Map(
  Object.entries({
    ä: 'ae', ö: 'oe', ø: 'oe', ü: 'ue', å: 'aa', đ: 'dj', š: 'sh', ş: 'sh', ș: 'sh', č: 'ch', ć: 'ch', ç: 'ch',
    ž: 'zh', ż: 'zh',
  }),
); // prettier-ignore

/**
 * The other way a word with marked letters is written without them, lower case, or null where it has none: "Müller"
 * folds to "muller" and is also written "mueller"; "Đurić" "duric" and "djurich", "Paşinyan" "pasinyan" and "pashinyan".
 */
export function otherSpelling(word: string): string | null {
  const lower = word.toLowerCase().normalize('NFC');
  const other = lower.replace(/[äöøüåđšşșčćçžż]/g, (letter) => ROMANISED.get(letter) ?? letter);
  return other === lower ? null : other;
}
