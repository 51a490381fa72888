import { startsUpper } from '../text/character.ts';
import { hashText } from '../text/hash.ts';
import { CALENDAR_WORDS, TITLES } from '../names/word-lists.ts';
import { DETERMINERS } from './cues.ts';
import type { Reading } from './reading.ts';

/** Words of one class each: what they are in a sentence is told by themselves. */
const CLOSED: readonly (readonly [number, string])[] = [
  [20, 'is are was were be been being am'],
  [21, 'has have had having'],
  [22, 'will would can could may might must shall should cannot'],
  [23, 'do does did'],
  [24, "not n't never isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't"],
  [25, "he she they i we it you he's she's it's they're we're i'm you're i've we've they've"],
  [26, 'him them us me himself herself themselves itself'],
  [27, 'who whom whose'],
  [28, 'which what where why how'],
  [29, 'that'],
  [30, 'whether if'],
  [31, 'to'],
  [32, 'of'],
  [33, 'for'],
  [34, 'as'],
  [35, 'and or nor'],
  [36, 'but yet though although'],
  [37, 'because since while when after before until once unless'],
  [38, 'in on at by from with into about over under against between among during through without toward amid than'],
  [39, 'there here'],
]; // prettier-ignore
const CLOSED_CLASSES = new Map(
  CLOSED.flatMap(([number, words]) => words.split(' ').map((word) => [word, number] as const)),
);
const MARKS = new Map([...',.:;?!()[]-–—…"“”‘’\''].map((mark, i) => [mark, 60 + i]));
const OTHER_MARK = 59;

/** Classes that boundaries ask for. */
export const CLASS = {
  outside: 0,
  adverb: 1,
  gerund: 2,
  past: 3,
  noun: 5,
  possessive: 11,
  person: 12,
  be: 20,
  modal: 22,
  do: 23,
  not: 24,
  subject: 25,
  who: 27,
  that: 29,
  whether: 30,
  to: 31,
  preposition: 38,
  comma: 60,
} as const;
const NAME_CLASSES = { person: CLASS.person, place: 13, organisation: 14 } as const;

/** The words of an article as the model of reports reads them. */
export interface WordClasses {
  /** Hash of the folded word; marks that differ in form only have hashes of their own. */
  readonly hashes: Uint32Array;
  readonly classes: Uint8Array;
  /** 1 for a word that may report, outside names and quotation marks. */
  readonly reports: Uint8Array;
}

function classOf(word: string, text: string): number {
  const closed = CLOSED_CLASSES.get(word);
  if (closed !== undefined) return closed;
  if (DETERMINERS.has(word)) return 8;
  if (word === "'s") return CLASS.possessive;
  if (CALENDAR_WORDS.has(word)) return 9;
  if (TITLES.has(word)) return 10;
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return 7;
  if (word.length > 4) {
    if (word.endsWith('ly')) return CLASS.adverb;
    if (word.endsWith('ing')) return CLASS.gerund;
    if (word.endsWith('ed')) return CLASS.past;
  }
  if (startsUpper(text)) return 6;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? 4 : CLASS.noun;
}

/** Classes and hashes of all words of an article. `reporting`: hashes of the words that may report. */
export function readWordClasses(
  { document, folded, mentions, mentionOf, pieceOf }: Reading,
  reporting: ReadonlySet<number>,
): WordClasses {
  const count = document.words.length;
  const hashes = new Uint32Array(count);
  const classes = new Uint8Array(count);
  const reports = new Uint8Array(count);
  for (const [i, { text, kind }] of document.words.entries()) {
    const word = folded[i] as string;
    hashes[i] = hashText(word);
    const mention = mentions[mentionOf[i] as number];
    if (mention) classes[i] = NAME_CLASSES[mention.kind];
    else {
      classes[i] = kind === 'mark' ? (MARKS.get(text) ?? OTHER_MARK) : classOf(word, text);
      if (pieceOf[i] === -1 && reporting.has(hashes[i])) reports[i] = 1;
    }
  }
  return { hashes, classes, reports };
}
