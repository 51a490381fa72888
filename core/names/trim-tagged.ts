import { isAllCaps, startsUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { ALSO_GIVEN } from './person-name.ts';
import { COUNTRIES, NATIONALITIES, PLACES } from './place-names.ts';
import type { RawName } from './raw-name.ts';
import { retypeTagged } from './retype-tagged.ts';
import { MORE_TITLES } from './trades.ts';
import { CALENDAR_WORDS, OFFICE_WORDS, ORGANISATION_WORDS, THING_WORDS, TITLES } from './word-lists.ts';

/** Last words of an office that stands without its holder; "Office of the President" is a body all the same. */
const OFFICE_HOLDERS = new Set(
  `gov sen rep senator governor president minister secretary mayor ambassador spokesman spokeswoman spokesperson advisor
  adviser chancellor premier chairman chairwoman director congressman congresswoman lawmaker strategist official officials
  commissioner aide minority majority leader leaders governors senators sens reps ministers`.split(/\s+/),
);
/** What stands between a body and its holder's office: "Senate Minority Leader". */
const BEFORE_OFFICE = new Set('minority majority deputy vice press assistant chief acting'.split(' '));

/** Words in capitals that are no name whatever the tagger says. */
const NEVER = new Set(
  `the a an i he she it we they you this that these those ok tv pm am ceo mp covid covid-19 internet god bible quran
  christmas easter ramadan facebook-like state government parliament cabinet embassy ministry court congressional`.split(
    /\s+/,
  ),
);

/**
 * Takes off what is not part of a tagged name: titles, possessive endings, marks, "the"; turns bare countries and cities
 * into places; drops nationalities, days, treaties and programmes. Gives no, one or two names.
 */
export function trimTagged(tagged: RawName, words: readonly Word[]): RawName[] {
  const span = retypeTagged({ ...tagged, tagged: tagged.tagged ?? tagged.kind }, words);
  const split = possessiveInside(span, words);
  if (split > 0) {
    const owner = trimTagged({ ...span, to: split }, words);
    return [...owner, ...trimTagged({ ...span, from: split + 1 }, words)];
  }
  let { from, to } = span;
  const folded = (i: number): string => foldWord((words[i] as Word).text);
  while (to > from && (isTail((words[to - 1] as Word).text) || isLink(folded(to - 1)))) to--;
  if (span.kind === 'organisation' && isOwnPossessive(words, to)) to++;
  while (
    from < to &&
    (isTail((words[from] as Word).text) ||
      folded(from) === 'the' ||
      isLeadingLink(folded(from), from < to - 1))
  )
    from++;
  if (span.kind === 'person') {
    while (
      from < to &&
      (TITLES.has(folded(from)) ||
        (MORE_TITLES.has(folded(from)) && to - from > 1) ||
        (NATIONALITIES.has(folded(from)) && !(ALSO_GIVEN.has(folded(from)) && to - from === 2)) ||
        (to - from > 1 && isOffice(folded(from))))
    )
      from++;
  }
  if (from >= to) return [];
  const phrase = Array.from({ length: to - from }, (_, i) => folded(from + i)).join(' ');
  if (COUNTRIES.has(phrase) || PLACES.has(phrase)) return [{ ...span, from, to, kind: 'place' }];
  if (NATIONALITIES.has(phrase) || NEVER.has(phrase) || CALENDAR_WORDS.has(phrase)) return [];
  const single = to - from === 1;
  if (
    !startsUpper((words[from] as Word).text) &&
    (single || span.kind === 'person' || !hasCapital(words, from, to))
  ) {
    if (single || !/^(?:al|el|bin|ibn|de|da|di|van|von|der|la|le)\b/.test(phrase)) return [];
  }
  if (span.kind === 'organisation') {
    if (single && (ORGANISATION_WORDS.has(phrase) || TITLES.has(phrase) || OFFICE_WORDS.has(phrase)))
      return [];
    if (THING_WORDS.has(folded(to - 1))) return [];
    if (!single && OFFICE_HOLDERS.has(folded(to - 1)) && !phrase.startsWith('office'))
      return bodyOfOffice({ ...span, from, to }, words);
  }
  if (
    span.kind === 'person' &&
    single &&
    (phrase.length < 2 || isOffice(phrase) || ORGANISATION_WORDS.has(phrase))
  )
    return [];
  if (span.kind === 'person' && single && isAllCaps((words[from] as Word).text) && phrase.length < 4)
    return [];
  return [{ ...span, from, to }];
}

/** "Minnesota Gov.", "State Department Spokesman": the place or body of an office without its holder, where it is known for one. */
function bodyOfOffice({ from, to, ...span }: RawName, words: readonly Word[]): RawName[] {
  const folded = (i: number): string => foldWord((words[i] as Word).text);
  let end = to - 1;
  while (end > from && BEFORE_OFFICE.has(folded(end - 1))) end--;
  const [body] = end > from ? trimTagged({ ...span, from, to: end }, words) : [];
  const isBody =
    body &&
    (body.kind === 'place' || (body.to - body.from > 1 && ORGANISATION_WORDS.has(folded(body.to - 1))));
  return isBody ? [body] : [];
}

/** "At Harrow School": a preposition that has its capital from the sentence. */
const isLeadingLink = (word: string, more: boolean): boolean =>
  more &&
  /^(?:at|in|on|for|by|from|with|but|and|if|as|when|while|after|before|since|according|under|to)$/.test(word);

const isLink = (word: string): boolean => /^(?:and|of|for|the|in|to|on|at|or|a|an|with|from|by)$/.test(word);
const isTail = (text: string): boolean => /^(?:['’]s?|[^\p{L}\p{N}]+)$/u.test(text);
const isOffice = (word: string): boolean => OFFICE_WORDS.has(word) || TITLES.has(word);

function hasCapital(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (startsUpper((words[i] as Word).text)) return true;
  return false;
}

/** Firms whose own names end in "'s". */
const POSSESSIVE_FIRMS = new Set(
  'christie denny domino kellogg kohl levi lloyd macy mcdonald moody poor sainsbury sotheby wendy'.split(' '),
);

/** Is word `at` the "'s" of such a firm's own name? */
const isOwnPossessive = (words: readonly Word[], at: number): boolean =>
  /^['’]s$/i.test(words[at]?.text ?? '') && POSSESSIVE_FIRMS.has(foldWord(words[at - 1]?.text ?? ''));

/** Index of a "'s" inside the span whose owner is more than one word or a place; 0 where there is none. */
function possessiveInside(span: RawName, words: readonly Word[]): number {
  for (let i = span.from + 1; i < span.to - 1; i++) {
    if (!/^['’]s$/i.test((words[i] as Word).text)) continue;
    // "St. Mary's University"
    if (/^(?:st|saint)$/.test(foldWord((words[span.from] as Word).text))) continue;
    const owner = foldWord((words[i - 1] as Word).text);
    const capitalNext = startsUpper((words[i + 1] as Word).text);
    const known = COUNTRIES.has(owner) || PLACES.has(owner) || isAllCaps((words[i - 1] as Word).text);
    if (span.kind === 'person' || i - span.from > 1 || known || !capitalNext) return i;
  }
  return 0;
}
