import { startsUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Word } from '../text/words.ts';
import { expansionBefore, isAcronym } from './acronym.ts';
import { COUNTRIES, NATIONALITIES, PLACES } from './place-names.ts';
import type { RawName } from './raw-name.ts';
import { ORGANISATION_WORDS, TITLES } from './word-lists.ts';

/** Last words that are also common words or parts of people's titles: no rule rests on them. */
const WEAK = new Set(
  'force forces party partners police press security services service house post front union media'.split(
    ' ',
  ),
);
const INSIDE = new Set(['of', 'for', 'and', 'the', '&']);
/** First words that say what a body is, with "of" or "for" and what it is for: "University of Alabama". */
const FIRST = new Set(
  'university college academy institute ministry department bureau council association'.split(' '),
);

/**
 * Organisations by their form: two or more capitalised words the last of which says what they are ("Brussels Media Hub"), or
 * the first ("University of Alabama", "Institute for Peace Studies"). Not in headlines, where every word has a capital.
 */
export function ruleOrganisations(words: readonly Word[], { from, to }: Sentence): RawName[] {
  const found: RawName[] = [];
  if (isHeadline(words, from, to)) return found;
  for (let i = from; i < to; i++) {
    // The first word of a sentence may have its capital only from there.
    if (!isNameWord(words[i]) || (i === from && INSIDE.has(foldWord((words[i] as Word).text)))) continue;
    if (isIntroducedAcronym(words, i)) found.push(organisation(i, i + 1));
    const complementEnd = endOfComplement(words, i, to);
    if (complementEnd > 0) {
      found.push(organisation(i, complementEnd));
      i = complementEnd - 1;
      continue;
    }
    let end = i + 1;
    while (end < to && isNameWord(words[end])) end++;
    const last = foldWord((words[end - 1] as Word).text);
    if (end - i >= 2 && ORGANISATION_WORDS.has(last) && !WEAK.has(last) && !onlyPlaces(words, i, end - 1))
      found.push(organisation(i, end));
    i = end - 1;
  }
  return found;
}

const organisation = (from: number, to: number): RawName => ({
  from,
  to,
  kind: 'organisation',
  origin: 'rule',
  candidates: [],
  tagged: null,
});

/** Where the words after "University of" and the like end, or 0 where word `i` begins no such name. */
function endOfComplement(words: readonly Word[], i: number, to: number): number {
  if (!FIRST.has(foldWord((words[i] as Word).text)) || !/^(?:of|for|on)$/.test(words[i + 1]?.text ?? ''))
    return 0;
  const start = words[i + 2]?.text === 'the' ? i + 3 : i + 2;
  if (start >= to || !isNameWord(words[start]) || words[start]?.startsLine) return 0;
  let end = start + 1;
  // "Department of Justice Spokesman": a title begins something else.
  while (end < to && isNameWord(words[end]) && !TITLES.has(foldWord((words[end] as Word).text))) end++;
  return end;
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
