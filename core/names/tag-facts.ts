import { isDigit, isLetter, isLower, isUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import { hashText, join } from '../text/hash.ts';
import { COUNTRIES, NATIONALITIES, PLACES } from './place-names.ts';
import type { KnownWord, WordKnowledge } from './tagger-file.ts';
import {
  CALENDAR_WORDS,
  OFFICE_WORDS,
  ORGANISATION_WORDS,
  PARTICLES,
  THING_WORDS,
  TITLES,
} from './word-lists.ts';

/** What the tagger's features need to know of one word, computed once a word. Numbers are hashes unless said otherwise. */
export interface WordFacts {
  /** The word in lower case. */
  readonly word: number;
  readonly shape: number;
  /** The set of lists the word stands in. */
  readonly lists: number;
  readonly suffix3: number;
  /** The middle level of the word's cluster. */
  readonly cluster: number;
  /** True where some letter is a capital. */
  readonly hasCapital: boolean;
  /** True where the word may stand between two capitalised words of one name. */
  readonly isLink: boolean;
  readonly isHyphen: boolean;
  /** Weight of the word in telling the training collections apart, or 0; only small words and marks have one. */
  readonly convention: number;
  /** True for the small words and marks that are counted there. */
  readonly isCommon: boolean;
  /** What the word says where it stands; the first `IDENTITY` of them are the word itself. */
  readonly here: readonly number[];
  /** What it says of its neighbours. */
  readonly beside: readonly number[];
  /** What it says of the words two away. */
  readonly far: readonly number[];
  /** What the word adds to a tagger's scores at each position: filled by the tagger when it is first needed. */
  readonly sums: (readonly number[] | undefined)[];
}

/** How many of `WordFacts.here` only this very word has: training leaves them out now and then. */
export const IDENTITY = 2;

const PLACE = 8;
const GIVEN_NAME = 512;
const FAMILY_NAME = 1024;
const ORGANISATION_WORD = 2048;
const PLACE_WORD = 4096;
const ORGANISATION = 8192;

/** Lists kept in the code; the tagger's file adds its own as further bits. */
const LIST_BITS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [TITLES, 1],
  [ORGANISATION_WORDS, 2],
  [COUNTRIES, 4],
  [PLACES, PLACE],
  [NATIONALITIES, 16],
  [CALENDAR_WORDS, 32],
  [PARTICLES, 64],
  [THING_WORDS, 128],
  [OFFICE_WORDS, 256],
];
const BITS = 14;

/** Longer words are cut: nothing is learnt from their middle. */
const LONGEST = 40;
const LINKS = new Set('of for and the & de - al bin el'.split(' '));

const NOTHING = [join(1, 1), join(2, 2)];
/** What stands before the first and after the last word of a sentence. */
const edge = (): WordFacts => ({
  word: 1,
  shape: 2,
  lists: 0,
  suffix3: 3,
  cluster: 0,
  hasCapital: false,
  isLink: false,
  isHyphen: false,
  convention: 0,
  isCommon: false,
  here: NOTHING,
  beside: NOTHING,
  far: NOTHING,
  sums: [],
});

const PLAIN_MARKS = new Map([
  ['“', '"'],
  ['”', '"'],
  ['``', '"'],
  ["''", '"'],
  ['’', "'"],
  ['‘', "'"],
  ['’s', "'s"],
  ['–', '-'],
  ['—', '-'],
]);

/** Words kept: far more than a long article has; 1 kB each. */
const MOST_WORDS = 30_000;

/** Facts of words met so far; bounded, since hostile texts hold endless different words. */
export class FactCache {
  readonly #facts = new Map<string, WordFacts>();
  readonly #knowledge: WordKnowledge;
  readonly edge = edge();

  constructor(knowledge: WordKnowledge) {
    this.#knowledge = knowledge;
  }

  of(word: string): WordFacts {
    const known = this.#facts.get(word);
    if (known) return known;
    if (this.#facts.size >= MOST_WORDS) this.#facts.clear();
    const facts = factsOf(word, this.#knowledge);
    this.#facts.set(word, facts);
    return facts;
  }
}

function factsOf(raw: string, knowledge: WordKnowledge): WordFacts {
  const text = PLAIN_MARKS.get(raw) ?? (raw.length > LONGEST ? raw.slice(0, LONGEST) : raw);
  const lower = text.toLowerCase();
  const known = knowledge.lookup(text, lower);
  const shape = shapeOf(text);
  const word = hashText(lower);
  const capital = hasCapital(text);
  const lists = listsOf(text, known, capital);
  const clusters = known.clusters.map((cluster, level) => join(11 + level, cluster));
  const suffix3 = suffix(lower, 3);
  const isCommon = isCommonWord(text);
  const general = [join(2, shape), join(5, lists)];
  const outer = [join(1, word), ...general, ...clusters];
  const capitals = isCapital(text) ? 1 : 0;
  return {
    word,
    shape,
    lists,
    suffix3,
    cluster: clusters[1] ?? 0,
    hasCapital: capital,
    isLink: LINKS.has(lower),
    isHyphen: text === '-',
    convention: isCommon ? knowledge.convention(word) : 0,
    isCommon,
    here: [
      join(1, word),
      join(7, hashText(text)),
      ...general,
      ...[1, 2, 3, 4].map((size) => join(3, prefix(lower, size))),
      ...[1, 2, 3, 4].map((size) => join(4, suffix(lower, size))),
      ...listBits(lists),
      ...hyphenParts(lower),
      join(10, Math.min(lower.length, 12) * 2 + capitals),
      ...clusters,
    ],
    beside: [...outer, join(4, suffix3), join(3, prefix(lower, 3))],
    far: outer,
    sums: [],
  };
}

const prefix = (lower: string, size: number): number =>
  hashText(lower, 10 + size, 0, Math.min(size, lower.length));
const suffix = (lower: string, size: number): number =>
  hashText(lower, 20 + size, Math.max(0, lower.length - size));

/** The pattern of capitals, small letters, digits and marks, runs shortened: "Xx", "X.X.", "xx-Xx", "dd". */
function shapeOf(word: string): number {
  let hash = 7;
  let last = 0;
  let run = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    const kind = isUpper(unit) ? 1 : isDigit(unit) ? 2 : isLetter(unit) ? 3 : unit;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = join(hash, kind);
  }
  return hash;
}

function listsOf(text: string, known: KnownWord, capital: boolean): number {
  let bits = 0;
  if (capital && known.isGivenName) bits |= GIVEN_NAME;
  if (capital && known.isFamilyName) bits |= FAMILY_NAME;
  if (known.isOrganisation) bits |= ORGANISATION;
  if (known.isPlace) bits |= PLACE;
  if (known.isOrganisationWord) bits |= ORGANISATION_WORD;
  if (known.isPlaceWord) bits |= PLACE_WORD;
  const folded = foldWord(text);
  for (const [set, bit] of LIST_BITS) if (set.has(folded)) bits |= bit;
  return bits;
}

function listBits(lists: number): number[] {
  const bits: number[] = [];
  for (let bit = 0; bit < BITS; bit++) if ((lists >> bit) & 1) bits.push(join(6, bit));
  return bits;
}

function hyphenParts(lower: string): number[] {
  const at = lower.indexOf('-');
  if (at <= 0 || at === lower.length - 1) return [];
  return [join(8, hashText(lower, 1, 0, at)), join(9, hashText(lower, 1, at + 1))];
}

function hasCapital(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isUpper(text.charCodeAt(i))) return true;
  return false;
}

/** No small letter, and two letters or more. */
function isCapital(text: string): boolean {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isLower(unit)) return false;
    if (isLetter(unit)) letters++;
  }
  return letters > 1;
}

/** Small letters and nothing else, or a mark that all texts write alike. */
function isCommonWord(text: string): boolean {
  if (COMMON_MARKS.has(text)) return true;
  for (let i = 0; i < text.length; i++) if (!isLower(text.charCodeAt(i))) return false;
  return text.length > 0;
}
const COMMON_MARKS = new Set(['"', ',', '.', '(', ')', ':', ';', '?', '!']);
