import { isAllCaps, startsUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { ALSO_GIVEN } from './person-name.ts';
import { COUNTRIES, NATIONALITIES, PLACES } from './place-names.ts';
import type { RawName } from './raw-name.ts';
import { tradeOf } from './trades.ts';
import {
  CALENDAR_WORDS,
  FORMS_OF_ADDRESS,
  GIVEN_NAMES,
  OFFICE_WORDS,
  ORGANISATION_WORDS,
  THING_WORDS,
  TITLES,
} from './word-lists.ts';

/** First words of places: "San", "New" and the like are no given names. */
const OF_PLACES = new Set(
  `north south east west new old upper lower central greater san santa saint st fort port el la los las mount lake cape`.split(
    /\s+/,
  ),
);
/** Given names that are also words with which sentences begin. */
const ALSO_WORDS = new Set('will mark may grant hope drew sue rob pat bill faith joy rose dawn'.split(' '));

/**
 * People of whom the tagger sees the given name and the surname apart, or one alone: "Paris Hilton" as a place and a person,
 * "Ned Holm" as "Holm", "Clara March" as "Clara". Names in order, without overlap, before and after.
 */
export function joinNames(names: readonly RawName[], words: readonly Word[]): RawName[] {
  const byStart = new Map(names.map((name) => [name.from, name]));
  const byEnd = new Map(names.map((name) => [name.to, name]));
  const joined: RawName[] = [];
  for (const name of names) {
    if ((joined.at(-1)?.to ?? 0) > name.from) continue;
    const person =
      withSurname(name, byStart, words) ?? withGivenName(name, byEnd, words) ?? placeLike(name, words);
    if (person && (joined.at(-1)?.to ?? 0) > person.from) joined.pop();
    joined.push(person ?? name);
  }
  return joined;
}

const asPerson = (name: RawName, from: number, to: number): RawName => ({
  ...name,
  from,
  to,
  kind: 'person',
  origin: 'tagger',
  candidates: [],
  tagged: 'person',
});

/** A given name alone, and a capitalised word right after it that is no other name. */
function withSurname(
  name: RawName,
  byStart: ReadonlyMap<number, RawName>,
  words: readonly Word[],
): RawName | null {
  if (name.origin !== 'tagger' || name.to - name.from > 1 || name.kind === 'organisation') return null;
  const given = words[name.from] as Word;
  const next = words[name.to];
  if (!next || next.startsLine || !isNameWord(next) || isAllCaps(next.text)) return null;
  const other = byStart.get(name.to);
  const folded = foldWord(given.text);
  const isGiven = GIVEN_NAMES.has(folded);
  if (!other) {
    if (name.kind !== 'person' || CALENDAR_WORDS.has(foldWord(next.text))) {
      if (!isGiven || /^\d/.test(words[name.to + 1]?.text ?? '')) return null;
    }
    return asPerson(name, name.from, name.to + 1);
  }
  if (other.to - other.from > 1 || !isLone(other)) return null;
  // "Sydney Marlow": a place and a person with nothing between are one person.
  const isPerson =
    other.tagged === 'person' || (isGiven && name.kind === 'person') || isCalled(words, name.from);
  return isPerson ? asPerson(name, name.from, other.to) : null;
}

/** The tagger's, or a surname that the table knows only with support. */
const isLone = ({ origin, candidates }: RawName): boolean =>
  origin === 'tagger' || (origin === 'table' && candidates.every(({ contextual }) => contextual));

/** A surname alone, and a capitalised word right before it that is neither a title nor the sentence's first word. */
function withGivenName(
  name: RawName,
  byEnd: ReadonlyMap<number, RawName>,
  words: readonly Word[],
): RawName | null {
  const isSurname = name.to - name.from === 1 && name.kind === 'person' && name.tagged === 'person';
  if (!isSurname || name.origin === 'label' || byEnd.has(name.from)) return null;
  const before = words[name.from - 1];
  if (!before || (words[name.from] as Word).startsLine || !isNameWord(before)) return null;
  if (isAllCaps(before.text) !== isAllCaps((words[name.from] as Word).text)) return null;
  const folded = foldWord(before.text);
  const begins = before.startsLine || /^[.!?"“”:]$/.test(words[name.from - 2]?.text ?? '.');
  const isGiven = GIVEN_NAMES.has(folded) && !(begins && ALSO_WORDS.has(folded));
  return isGiven || (!begins && isNoPeople(folded)) ? asPerson(name, name.from - 1, name.to) : null;
}

/** "The dancer Amina Mali": a place of two words after an occupation, the second a country or city. */
function placeLike(name: RawName, words: readonly Word[]): RawName | null {
  if (name.kind !== 'place' || name.origin !== 'tagger' || name.to - name.from !== 2) return null;
  const [first, last] = [words[name.from] as Word, words[name.to - 1] as Word].map(({ text }) =>
    foldWord(text),
  );
  if (OF_PLACES.has(first as string) || !(COUNTRIES.has(last as string) || PLACES.has(last as string)))
    return null;
  return isCalled(words, name.from) ? asPerson(name, name.from, name.to) : null;
}

const isCalled = (words: readonly Word[], at: number): boolean =>
  tradeOf(foldWord(words[at - 1]?.text ?? '')) !== undefined;

/** A capitalised word that may be of a person's name: no title, office, nationality, kind of body or day. */
function isNameWord({ text, kind }: Word): boolean {
  const folded = foldWord(text);
  if (kind !== 'word' || !startsUpper(text) || /^['’]/.test(text) || text.length < 2) return false;
  const isPlain = tradeOf(folded) !== undefined || FUNCTION_WORDS.has(folded);
  const isKind = TITLES.has(folded) || OFFICE_WORDS.has(folded) || FORMS_OF_ADDRESS.has(folded);
  const isBody = ORGANISATION_WORDS.has(folded) || THING_WORDS.has(folded) || folded.endsWith('day');
  if (GIVEN_NAMES.has(folded)) return !isPlain || folded === 'dean';
  return !isPlain && !isKind && !isBody && isNoPeople(folded);
}

const isNoPeople = (folded: string): boolean => !NATIONALITIES.has(folded) || ALSO_GIVEN.has(folded);

const FUNCTION_WORDS = new Set(
  `the a an this that these those he she it they we you i his her its their our my your and but or as if when while after
  before since because although though however for from in on at by with about of to into over under then there here now
  also yet so not no yes both either many some all most several few one two three other another what who how why where mr mrs
  ms dr meanwhile later earlier asked told said says`.split(/\s+/),
);
