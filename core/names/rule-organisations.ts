import { startsUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import { expansionBefore, isAcronym } from './acronym.ts';
import { COUNTRIES, NATIONALITIES, PLACES } from './place-names.ts';
import type { RawName } from './raw-name.ts';
import { ORGANISATION_WORDS } from './word-lists.ts';

/** Last words that are also common words or parts of people's titles: no rule rests on them. */
const WEAK = new Set(
  'force forces party partners police press security services service house post front union media'.split(
    ' ',
  ),
);
const INSIDE = new Set(['of', 'for', 'and', 'the', '&']);

/**
 * Organisations by their form: two or more capitalised words the last of which says what they are ("Brussels Media Hub",
 * "Institute for Peace Studies"). Not in headlines, where every word has a capital.
 */
export function ruleOrganisations(words: readonly Word[], { from, to }: Sentence): RawName[] {
  const found: RawName[] = [];
  if (isHeadline(words, from, to)) return found;
  for (let i = from; i < to; i++) {
    if (!isNameWord(words[i])) continue;
    if (isIntroducedAcronym(words, i))
      found.push({ from: i, to: i + 1, kind: 'organisation', origin: 'rule', candidates: [], tagged: null });
    let end = i + 1;
    while (end < to && isNameWord(words[end])) end++;
    const last = foldWord((words[end - 1] as Word).text);
    // The first word of a sentence may have its capital only from there.
    const start = i === from && end - i > 2 && INSIDE.has(foldWord((words[i] as Word).text)) ? i + 1 : i;
    if (
      end - start >= 2 &&
      ORGANISATION_WORDS.has(last) &&
      !WEAK.has(last) &&
      !onlyPlaces(words, start, end - 1)
    )
      found.push({
        from: start,
        to: end,
        kind: 'organisation',
        origin: 'rule',
        candidates: [],
        tagged: null,
      });
    i = end - 1;
  }
  return found;
}

/** "Harrow Relief Foundation (HRF)" */
function isIntroducedAcronym(words: readonly Word[], i: number): boolean {
  if (words[i - 1]?.text !== '(' || !isAcronym((words[i] as Word).text)) return false;
  const expansion = expansionBefore(words, i);
  return expansion !== null && ORGANISATION_WORDS.has(foldWord((words[expansion.to - 1] as Word).text));
}

const isNameWord = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && startsUpper(word.text) && !/^['’]/.test(word.text);

const phraseOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => foldWord(word.text))
    .join(' ');

/** "Russian Government", "Ukraine Army": a body, but no name of its own. */
function onlyPlaces(words: readonly Word[], from: number, to: number): boolean {
  if (PLACES.has(phraseOf(words, from, to + 1))) return true;
  for (let i = from; i < to; i++) {
    const word = foldWord((words[i] as Word).text);
    if (!NATIONALITIES.has(word) && !COUNTRIES.has(word) && !PLACES.has(word) && word !== 'the') return false;
  }
  return true;
}

function isHeadline(words: readonly Word[], from: number, to: number): boolean {
  let capital = 0;
  let small = 0;
  for (let i = from; i < to; i++) {
    const { text, kind } = words[i] as Word;
    if (kind !== 'word' || text.length < 4) continue;
    if (startsUpper(text)) capital++;
    else small++;
  }
  return small < capital;
}
