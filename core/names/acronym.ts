import { isUpper, startsUpper } from '../text/character.ts';
import { textOf, type TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { giveReason, type Entry, type NameRegister } from './name-register.ts';
import { slugOf } from './person-name.ts';
import { THING_WORDS } from './word-lists.ts';

/** Words looked back from an acronym for the name it stands for. */
const REACH = 14;

/** What an acronym stands for where the text says so right before it: word indices, `to` exclusive. */
export interface Expansion {
  readonly from: number;
  readonly to: number;
  /** A treaty, programme or the like: neither a person nor an organisation. */
  readonly isThing: boolean;
}

/** Is the word an acronym: two to seven capitals, digits and full stops aside? */
export const isAcronym = (text: string): boolean => /^(?:\p{Lu}\.?){2,7}\d{0,2}$/u.test(text);

/**
 * Reads "Human Rights Foundation (HRF)" and "Tailored Partnership Programme (or TPP)" backwards from the acronym at word
 * `at`: capitalised words whose initials spell it. Null where it is not introduced here.
 */
export function expansionBefore(words: readonly Word[], at: number): Expansion | null {
  const letters = foldWord((words[at] as Word).text);
  let to = at;
  while (
    to > 0 &&
    at - to < 3 &&
    /^(?:\(|or|,|the|a|known|as|called|["“])$/.test((words[to - 1] as Word).text)
  )
    to--;
  if (to === at || words[at]?.startsLine) return null;
  let letter = letters.length - 1;
  for (let i = to - 1; i >= 0 && to - i <= REACH; i--) {
    const word = words[i] as Word;
    if (word.kind === 'mark' && word.text !== '-') return null;
    // Hyphenated names give a letter for each part: "Co-operation", but small words inside may give none.
    const initials = word.text.split(/[-‐]/).filter((part) => isUpper(part.charCodeAt(0)));
    if (initials.length === 0) {
      if (!/^(?:of|for|the|and|in|on|to|de|du|des|la|le|der|&)$/.test(word.text)) return null;
      if (letter > 0 && word.text.charAt(0) === letters[letter] && !spells(words, i, letters, letter))
        letter--;
      continue;
    }
    const first = foldWord(initials[0] as string).charAt(0);
    if (first !== letters[letter]) return null;
    letter--;
    if (letter < 0) return { from: i, to, isThing: THING_WORDS.has(foldWord((words[to - 1] as Word).text)) };
    if (word.startsLine) return null;
  }
  return null;
}

/** Do the capitals before word `i` spell the letters up to `letter` without the word's own? */
function spells(words: readonly Word[], i: number, letters: string, letter: number): boolean {
  const before = words[i - 1];
  return (
    before !== undefined && startsUpper(before.text) && foldWord(before.text).charAt(0) === letters[letter]
  );
}

/**
 * Whom an acronym was introduced for right before word `at`, or before: null for a thing, undefined where the article does
 * not say. What is found out is kept in `known`.
 */
export function introducedAcronym(
  form: string,
  at: number,
  document: TextDocument,
  register: NameRegister,
  known: Map<string, Entry | null>,
): Entry | null | undefined {
  const before = known.get(form);
  if (before !== undefined) return before;
  const expansion = expansionBefore(document.words, at);
  if (expansion === null) return undefined;
  const name = textOf(document, expansion.from, expansion.to);
  const entry = expansion.isThing ? null : register.get(slugOf(name.replace(/^the\s/i, '')));
  if (entry !== undefined) known.set(form, entry);
  if (entry) giveReason(entry, `${form} read as ${entry.label}: introduced beside the full name`);
  return entry;
}
