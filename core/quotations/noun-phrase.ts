import { startsUpper } from '../text/character.ts';
import type { Word } from '../text/words.ts';
import { CALENDAR_WORDS, OFFICE_WORDS, TITLES } from '../names/word-lists.ts';
import { ADVERBS, DETERMINERS, PRONOUNS, cueStrength } from './cues.ts';
import type { Reading } from './reading.ts';

/** Who a text says spoke, before it is decided who that is. Word indices, `to` exclusive. */
export interface SpeakerPhrase {
  readonly from: number;
  readonly to: number;
  readonly how: 'named' | 'pronoun' | 'description';
  /** Index of the mention, for named ones. */
  readonly mention: number;
}

const LONGEST = 14;

const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly')) || CALENDAR_WORDS.has(word);
const isBreak = (text: string): boolean => /^[.;:!?–—()"“”]$/.test(text);
const isComma = (text: string | undefined): boolean => text === ',';

/** The subject that ends right before word `end`, no further back than word `from`: "the minister", "Smith, who leads it,". */
export function subjectBefore(reading: Reading, end: number, from: number): SpeakerPhrase | null {
  const { folded, document } = reading;
  let i = end - 1;
  while (
    i >= from &&
    isAdverb(folded[i] as string) &&
    !PRONOUNS.has(folded[i] as string) &&
    reading.mentionOf[i] === -1
  )
    i--;
  // "on Monday", "in 2012", "this week"
  if (i >= from && folded[i] === 'on') i--;
  else if (
    i - 2 >= from &&
    isTime(reading, i) &&
    /^(?:in|this|last|over|for|since)$/.test(folded[i - 1] as string)
  )
    i -= 2;
  else if (
    i - 3 >= from &&
    isTime(reading, i) &&
    /^(?:the|last|this)$/.test(folded[i - 1] as string) &&
    /^(?:over|during|in|for|earlier|later)$/.test(folded[i - 2] as string)
  )
    i -= 3;
  if (i < from) return null;
  // "Mike Pence (R-IN) said"
  if (document.words[i]?.text === ')') {
    let open = i - 1;
    while (open > from && i - open < 10 && document.words[open]?.text !== '(') open--;
    if (document.words[open]?.text === '(') i = open - 1;
    if (i < from) return null;
    return phraseEndingAt(reading, i + 1, from);
  }
  if (isComma(document.words[i]?.text))
    return beforeApposition(reading, i, from) ?? phraseEndingAt(reading, i, from);
  return phraseEndingAt(reading, i + 1, from);
}

/** "Smith, the ambassador to NATO, said": from the second comma back to the name before the first. */
function beforeApposition(reading: Reading, comma: number, from: number): SpeakerPhrase | null {
  const { words } = reading.document;
  for (let i = comma - 1; i >= from && comma - i <= 22; i--) {
    const text = (words[i] as Word).text;
    if (isBreak(text) || reading.pieceOf[i] !== -1) return null;
    if (!isComma(text)) continue;
    const phrase = phraseEndingAt(reading, i, from);
    if (phrase && phrase.how !== 'description') return phrase;
    return phrase && TITLES.has(reading.folded[phrase.to - 1] as string) ? phrase : null;
  }
  return null;
}

/** The noun phrase whose last word is the one before `end`. */
function phraseEndingAt(reading: Reading, end: number, from: number): SpeakerPhrase | null {
  const { folded, document, mentionOf } = reading;
  const last = end - 1;
  if (last < from) return null;
  const word = document.words[last] as Word;
  if (word.kind === 'mark' || reading.pieceOf[last] !== -1) return null;
  const mention = mentionOf[last] as number;
  if (mention >= 0) {
    let start = last;
    while (start > from && mentionOf[start - 1] === mention) start--;
    const owner = ownerBefore(reading, start, from);
    if (owner >= 0)
      return holderBefore(reading, owner, from) ?? { from: owner, to: end, how: 'description', mention: -1 };
    const kind = reading.mentions[mention]?.kind;
    if (kind !== 'person') {
      const place = kind === 'place' && isComma(document.words[start - 1]?.text) ? start - 1 : start;
      // "El Paso, Texas": the second place belongs to the first.
      if (place < start && isPlace(reading, place - 1)) return phraseEndingAt(reading, place, from);
      const link = document.words[start - 1] && folded[start - 1] === 'the' ? start - 2 : start - 1;
      if (link >= from && BELONGING.has(folded[link] as string)) return headBefore(reading, link, end, from);
    }
    if (kind === 'place' && DETERMINERS.has(folded[start - 1] ?? ''))
      return description(reading, start - 1, end);
    return { from: start, to: end, how: 'named', mention };
  }
  if (PRONOUNS.has(folded[last] as string)) {
    if (folded[last] !== 'who') return { from: last, to: end, how: 'pronoun', mention: -1 };
    return last - 1 >= from
      ? phraseEndingAt(reading, isComma(document.words[last - 1]?.text) ? last - 1 : last, from)
      : null;
  }
  if (CALENDAR_WORDS.has(folded[last] as string) || cueStrength(folded[last] as string) === 2) return null;
  return descriptionEndingAt(reading, end, from);
}

/** Prepositions whose place or organisation says where somebody is from, and speaks not itself. */
const BELONGING = new Set('in of at from for near with inside outside across'.split(' '));

const isPlace = (reading: Reading, i: number): boolean =>
  reading.mentions[reading.mentionOf[i] as number]?.kind === 'place';

/** "Police in El Paso", "Doug Collins of Georgia": the head before the preposition at word `link`. */
function headBefore(reading: Reading, link: number, end: number, from: number): SpeakerPhrase | null {
  const { folded, document } = reading;
  const comma = isComma(document.words[link - 1]?.text);
  const head = link > from ? phraseEndingAt(reading, comma ? link - 1 : link, from) : null;
  if (!head || head.how === 'pronoun') return null;
  if (head.how === 'named') return head;
  if (comma) return null;
  const before = head.from - 1;
  // "at his house in Rome": the head belongs to something itself.
  if (before > from && BELONGING.has(folded[before] as string)) return headBefore(reading, before, end, from);
  return holderBefore(reading, head.from, from) ?? { ...head, to: end };
}

/** "Jane Doe, a lawyer in Rome": the person right before the comma in front of the description at word `at`. */
function holderBefore(reading: Reading, at: number, from: number): SpeakerPhrase | null {
  if (at - 2 < from || !isComma(reading.document.words[at - 1]?.text)) return null;
  const mention = reading.mentionOf[at - 2] as number;
  if (reading.mentions[mention]?.kind !== 'person') return null;
  let first = at - 2;
  while (first > from && reading.mentionOf[first - 1] === mention) first--;
  return { from: first, to: at - 1, how: 'named', mention };
}

/** "a spokesman for the ministry": index of the description's first word where a name is only whom it belongs to; else -1. */
function ownerBefore(reading: Reading, start: number, from: number): number {
  const { folded } = reading;
  let i = start - 1;
  if (folded[i] === 'the') i--;
  if (i <= from || !/^(?:for|of|at|with|from|in)$/.test(folded[i] as string)) return -1;
  i--;
  const head = folded[i] as string;
  if (reading.mentions[reading.mentionOf[i] as number]?.kind === 'person') return -1;
  if (
    !TITLES.has(head) &&
    !OFFICE_WORDS.has(head) &&
    !/(?:er|or|ist|man|woman|person|ian|ant|ent)s?$/.test(head)
  )
    return -1;
  while (i > from && i > start - 10 && !DETERMINERS.has(folded[i] as string) && isNominal(reading, i - 1))
    i--;
  return i;
}

const isNominal = (reading: Reading, i: number): boolean => {
  const word = reading.document.words[i] as Word;
  if (word.kind === 'mark' && word.text !== '-') return false;
  const folded = reading.folded[i] as string;
  return (
    reading.pieceOf[i] === -1 &&
    !isAdverb(folded) &&
    !PRONOUNS.has(folded) &&
    !PREPOSITIONS.has(folded) &&
    cueStrength(folded) < 2
  );
};

export const PREPOSITIONS = new Set(
  `in on at by for from with of to into about after before during over under against between among and or but as if while
  because when where that than since until through per`.split(/\s+/),
);

const TIMES = new Set(
  `weekend week weeks month months year years day days morning evening night afternoon hour hours minute minutes decade decades
  century centuries summer winter spring autumn time moment period quarter`.split(/\s+/),
);

/** A time, or a number: nobody speaks by it. */
const isTime = (reading: Reading, i: number): boolean =>
  reading.mentionOf[i] === -1 &&
  (TIMES.has(reading.folded[i] as string) || /^\d/.test(reading.folded[i] as string));

/** A common noun with its determiner: "the NATO official", "one of the group's leaders", "critics". */
function descriptionEndingAt(reading: Reading, end: number, from: number): SpeakerPhrase | null {
  const { folded, document } = reading;
  let start = end - 1;
  if (PREPOSITIONS.has(folded[start] as string) || isTime(reading, start)) return null;
  while (start > from && end - start < LONGEST) {
    if (DETERMINERS.has(folded[start] as string)) break;
    const before = document.words[start - 1] as Word;
    if (document.words[start]?.startsLine) break;
    if (!isNominal(reading, start - 1) && !/^['’]s$/.test(before.text)) {
      // "a member of the board": go on through one "of".
      if (folded[start - 1] !== 'of' || start - 1 <= from) break;
    }
    start--;
  }
  if (folded[start] === 'of') start++;
  if (end - start === 1 && !standsAlone(folded[start] as string)) return null;
  return start < end ? description(reading, start, end) : null;
}

/** A common noun that needs no determiner: "critics", "police", "spokesman". */
const standsAlone = (word: string): boolean =>
  TITLES.has(word) ||
  OFFICE_WORDS.has(word) ||
  /^(?:police|people|everyone|someone|nobody|others)$/.test(word) ||
  /[^s]s$/.test(word);

const description = (reading: Reading, from: number, to: number): SpeakerPhrase | null => {
  const first = reading.document.words[from];
  return first === undefined || first.kind === 'mark' ? null : { from, to, how: 'description', mention: -1 };
};

/** The subject that begins at word `start` (after "said", "according to"), no further than word `to`. */
export function subjectAfter(reading: Reading, start: number, to: number): SpeakerPhrase | null {
  const { folded, document, mentionOf } = reading;
  let i = start;
  while (i < to && isAdverb(folded[i] as string) && mentionOf[i] === -1) i++;
  if (i >= to || (document.words[i] as Word).kind === 'mark') return null;
  if (PRONOUNS.has(folded[i] as string)) return { from: i, to: i + 1, how: 'pronoun', mention: -1 };
  const limit = Math.min(to, i + LONGEST);
  let noun = -1;
  for (let k = i; k < limit; k++) {
    const word = document.words[k] as Word;
    const mention = mentionOf[k] as number;
    if (mention >= 0) {
      const kind = reading.mentions[mention]?.kind;
      let end = k + 1;
      while (end < to && mentionOf[end] === mention) end++;
      // "said U.S. President Joe Biden", "said NATO official Smith": a name that more of the phrase follows.
      const next = document.words[end];
      const goesOn =
        next !== undefined &&
        end < limit &&
        next.kind === 'word' &&
        (startsUpper(next.text) ||
          TITLES.has(folded[end] as string) ||
          /^['’]s$/.test(next.text) ||
          isRoleNoun(folded[end] as string));
      if (kind === 'person' || !goesOn) {
        if (kind === 'place' && noun >= 0) return description(reading, i, end);
        return noun >= 0 && kind !== 'person' && PREPOSITIONS.has(folded[k - 1] as string)
          ? description(reading, i, noun + 1)
          : { from: k, to: end, how: 'named', mention };
      }
      k = end - 1;
      noun = k;
      continue;
    }
    if (word.kind === 'mark') {
      // "said the group's president, John Smith": the name after the comma tells who.
      if (isComma(word.text) && noun >= 0 && k + 1 < limit) {
        const named = mentionOf[k + 1] as number;
        if (named >= 0 && reading.mentions[named]?.kind === 'person')
          return { from: k + 1, to: endOf(reading, k + 1, to), how: 'named', mention: named };
      }
      if (word.text !== '-' && !/^['’]s$/.test(word.text)) break;
      continue;
    }
    if (PREPOSITIONS.has(folded[k] as string) && folded[k] !== 'of' && folded[k] !== 'for') break;
    if (cueStrength(folded[k] as string) === 2 && k > i) break;
    if (!DETERMINERS.has(folded[k] as string)) noun = k;
  }
  return noun >= 0 && !isTime(reading, noun) ? description(reading, i, noun + 1) : null;
}

function endOf(reading: Reading, from: number, to: number): number {
  let end = from + 1;
  while (end < to && reading.mentionOf[end] === reading.mentionOf[from]) end++;
  return end;
}

const isRoleNoun = (word: string): boolean => TITLES.has(word) || OFFICE_WORDS.has(word);
