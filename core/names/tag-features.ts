import { isDigit, isLetter, isUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import { hashText, join } from '../text/hash.ts';
import { COUNTRIES, NATIONALITIES, PLACES } from './place-names.ts';
import {
  CALENDAR_WORDS,
  GIVEN_NAMES,
  OFFICE_WORDS,
  ORGANISATION_WORDS,
  PARTICLES,
  THING_WORDS,
  TITLES,
} from './word-lists.ts';

/** Version of the features: part of the tagger file, since weights fit only the features they were trained with. */
export const FEATURE_VERSION = 3;

/** Rows of the weight table: a power of two. */
export const FEATURE_ROWS = 1 << 17;

/** What the features need to know of one word, computed once a word. */
interface WordFacts {
  readonly word: number;
  readonly shape: number;
  readonly lists: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
}

const LIST_BITS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [TITLES, 1],
  [ORGANISATION_WORDS, 2],
  [GIVEN_NAMES, 4],
  [COUNTRIES, 8],
  [PLACES, 16],
  [NATIONALITIES, 32],
  [CALENDAR_WORDS, 64],
  [PARTICLES, 128],
  [THING_WORDS, 256],
  [OFFICE_WORDS, 512],
];

/** Longer words are cut: nothing is learnt from their middle. */
const LONGEST = 40;

const EDGE: WordFacts = {
  word: 1,
  shape: 2,
  lists: 0,
  prefix2: 3,
  prefix3: 3,
  suffix2: 3,
  suffix3: 3,
  suffix4: 3,
};

/** The pattern of capitals, small letters, digits and marks, runs shortened: "Xx", "X.X.", "xx-Xx", "dd". */
function shapeHash(word: string): number {
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

function lists(folded: string): number {
  let bits = 0;
  for (const [set, bit] of LIST_BITS) if (set.has(folded)) bits |= bit;
  return bits;
}

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

function factsOf(raw: string): WordFacts {
  const word = PLAIN_MARKS.get(raw) ?? (raw.length > LONGEST ? raw.slice(0, LONGEST) : raw);
  const lower = word.toLowerCase();
  const size = lower.length;
  return {
    word: hashText(lower),
    shape: shapeHash(word),
    lists: lists(foldWord(word)),
    prefix2: hashText(lower, 11, 0, Math.min(2, size)),
    prefix3: hashText(lower, 13, 0, Math.min(3, size)),
    suffix2: hashText(lower, 17, Math.max(0, size - 2)),
    suffix3: hashText(lower, 19, Math.max(0, size - 3)),
    suffix4: hashText(lower, 23, Math.max(0, size - 4)),
  };
}

/** Number of features of a word that do not depend on the tags before it. */
export const STATIC_FEATURES = 26;
/** Number of features that do. */
export const HISTORY_FEATURES = 5;

/** Facts of words met so far; bounded, since hostile texts hold endless different words. */
export class FactCache {
  readonly #facts = new Map<string, WordFacts>();

  of(word: string): WordFacts {
    const known = this.#facts.get(word);
    if (known) return known;
    if (this.#facts.size > 50_000) this.#facts.clear();
    const facts = factsOf(word);
    this.#facts.set(word, facts);
    return facts;
  }
}

/**
 * Writes the rows of all static features of a sentence's words to `rows`, `STATIC_FEATURES` a word.
 * @returns the hash of each word, for the history features.
 */
export function staticFeatures(words: readonly string[], cache: FactCache, rows: Uint32Array): Uint32Array {
  const count = words.length;
  const facts: WordFacts[] = [EDGE, EDGE];
  for (const word of words) facts.push(cache.of(word));
  facts.push(EDGE, EDGE);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const [p2, p1, w, n1, n2] = [facts[i], facts[i + 1], facts[i + 2], facts[i + 3], facts[i + 4]] as [
      WordFacts, WordFacts, WordFacts, WordFacts, WordFacts,
    ]; // prettier-ignore
    const first = i === 0 ? 1 : 0;
    let at = i * STATIC_FEATURES;
    const put = (feature: number, value: number): void => {
      rows[at++] = join(feature, value) & (FEATURE_ROWS - 1);
    };
    put(1, w.word);
    put(2, w.shape);
    put(3, join(w.shape, first));
    put(4, w.prefix2);
    put(5, w.prefix3);
    put(6, w.suffix2);
    put(7, w.suffix3);
    put(8, w.suffix4);
    put(9, w.lists);
    put(10, p1.word);
    put(11, n1.word);
    put(12, p2.word);
    put(13, n2.word);
    put(14, p1.shape);
    put(15, n1.shape);
    put(16, join(p1.shape, join(w.shape, n1.shape)));
    put(17, join(p1.word, w.word));
    put(18, join(w.word, n1.word));
    put(19, join(p1.lists, w.lists));
    put(20, join(w.lists, n1.lists));
    put(21, join(p1.word, w.shape));
    put(22, join(w.shape, n1.word));
    put(26, join(p1.lists, join(w.lists, n1.lists)));
    put(27, join(w.shape, n1.suffix3));
    put(28, join(w.shape, p1.suffix3));
    put(29, join(w.shape, join(n1.shape, n2.shape)));
    hashes[i] = w.word;
  }
  return hashes;
}

/** Writes the rows of the features that depend on the two tags before a word. */
export function historyFeatures(
  previous: number,
  before: number,
  word: number,
  shape: number,
  rows: Uint32Array,
): void {
  const mask = FEATURE_ROWS - 1;
  rows[0] = join(41, previous) & mask;
  rows[1] = join(42, previous * 16 + before) & mask;
  rows[2] = join(43 + previous * 64, word) & mask;
  rows[3] = join(44 + previous * 64, shape) & mask;
  rows[4] = join(45 + previous * 64 + before * 1024, shape) & mask;
}
