import { isLower, startsUpper } from '../text/character.ts';
import type { TextDocument } from '../text/document.ts';
import type { Word } from '../text/words.ts';
import { foldWord } from '../text/fold.ts';
import { COUNTRIES, NATIONALITIES, PLACES } from './place-names.ts';
import { personWords, surnameCore, surnamesOf } from './person-name.ts';
import type { RawName } from './raw-name.ts';
import { closeness } from './spelling.ts';
import { CALENDAR_WORDS, TITLES } from './word-lists.ts';

/** Shortest surname looked for again, and shortest one whose misspelling is. */
const SHORTEST = 4;
const SHORTEST_MISSPELT = 6;
/** Surnames compared with an unknown word at most: keeps hostile texts cheap. */
const MOST_COMPARED = 60;

/**
 * Later occurrences of names that were found once: surnames of people with a full name, organisations in the same form.
 * Words that the text also writes small are left alone, and so are parts of longer capitalised phrases.
 */
export function repeatedNames(document: TextDocument, found: readonly RawName[]): RawName[] {
  const { words } = document;
  const claimed = new Uint8Array(words.length);
  for (const raw of found) claimed.fill(1, raw.from, raw.to);
  const surnames = new Set<string>();
  const forms = new Map<string, RawName['kind']>();
  for (const raw of found) {
    if (raw.origin === 'table' || raw.kind === 'place') {
      if (raw.kind !== 'person') continue;
    }
    const text = words.slice(raw.from, raw.to).map((word) => word.text);
    if (raw.kind === 'person' && text.length > 1)
      for (const surname of surnamesOf(personWords(text.join(' ')))) surnames.add(surname);
    if (raw.kind === 'organisation' && text.length === 1 && (text[0] as string).length > 2)
      forms.set(text[0] as string, raw.kind);
  }
  if (surnames.size + forms.size === 0) return [];
  const small = new Set(
    words
      .filter((word) => isLower(word.text.charCodeAt(0)) && word.text.length < 30)
      .map((word) => foldWord(word.text)),
  );
  const compared = [...surnames].slice(0, MOST_COMPARED);
  const names: RawName[] = [];
  for (const [i, word] of words.entries()) {
    if (claimed[i] || word.kind !== 'word' || !startsUpper(word.text) || word.text.length > 30) continue;
    if (forms.has(word.text) && !insidePhrase(words, claimed, i)) {
      names.push({ from: i, to: i + 1, kind: 'organisation', origin: 'rule', candidates: [], tagged: null });
      continue;
    }
    const folded = surnameCore(foldWord(word.text));
    if (folded.length < SHORTEST || small.has(folded) || insidePhrase(words, claimed, i)) continue;
    const misspelt = (): boolean =>
      folded.length >= SHORTEST &&
      !startsSentence(words, i) &&
      !COUNTRIES.has(folded) &&
      !PLACES.has(folded) &&
      !NATIONALITIES.has(folded) &&
      compared.some((surname) => isLike(surname, folded));
    if (surnames.has(folded) || misspelt())
      names.push({ from: i, to: i + 1, kind: 'person', origin: 'rule', candidates: [], tagged: null });
  }
  return names;
}

/** Another spelling of a surname, or one letter apart and not one with letters added. */
function isLike(surname: string, folded: string): boolean {
  const close = closeness(surname, folded);
  if (close === 'same-sound') return surname.length >= SHORTEST;
  if (close !== 'one-letter' || surname[0] !== folded[0] || surname.length < SHORTEST_MISSPELT) return false;
  return !surname.startsWith(folded) && !folded.startsWith(surname);
}

const startsSentence = (words: readonly Word[], i: number): boolean =>
  (words[i] as Word).startsLine || /^[.!?"“]$/.test(words[i - 1]?.text ?? '.');

/** A capitalised word right before or after, on the same line, that is no name already: "Smith College", "Camp David". */
function insidePhrase(words: readonly Word[], claimed: Uint8Array, i: number): boolean {
  const after = words[i + 1];
  if (after && !after.startsLine && after.kind === 'word' && startsUpper(after.text) && !claimed[i + 1])
    return true;
  const before = words[i - 1];
  if (!before || (words[i] as Word).startsLine || before.kind !== 'word' || claimed[i - 1]) return false;
  const word = foldWord(before.text);
  const plain = CALENDAR_WORDS.has(word) || TITLES.has(word) || before.text.endsWith('.');
  return startsUpper(before.text) && !plain && !startsSentence(words, i - 1);
}
