import { foldWord } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import { numeralOf } from './numerals.ts';

/** Words too common to show that two texts say the same. */
const COMMON = new Set(
  `a about above after again against all also always am an and any are as at back be because been before being below between
  both but by came can come comes could day days did do does doing done don't down during each either else even ever every
  few first for from further get gets getting give go goes going gone good got great had has have having he her here hers
  him his how however i i'm if in into is isn't it it's its just know last least less let like little ll look lot made make
  makes making many may me might more most much must my need never new next no nor not now of off on once one only or other
  our out over own part people put re really right said same saw say says see seen she should since so some something still
  such sure take taken tell than that that's the their them then there these they thing things think this those through time
  to today together too toward towards two under until up upon us use used very want was way ways we we're we've well were what
  when where whether which while who whom whose why will with within without won't work would year years yes yet you your`.split(
    /\s+/,
  ),
);

const SUFFIXES = ['ations', 'ation', 'ities', 'ingly', 'ously', 'ments', 'ings', 'ions', 'ness', 'ment', 'ious', 'ives', 'ing', 'ity', 'ive', 'ion', 'ous', 'ies', 'ers', 'ed', 'es', 'ly', 'al', 's', 'e', 'y'] as const; // prettier-ignore

/** A word without its commonest endings: "supportive" and "supporting" meet in "support". */
function stemOf(word: string): string {
  let stem = word.replace(/['’].*$/, '');
  for (let round = 0; round < 2; round++) {
    const suffix = SUFFIXES.find((end) => stem.endsWith(end) && stem.length - end.length >= 4);
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

/** What a word is compared by, wherever it stands. */
export interface WordForm {
  /** The form under which the same words meet, however they are spelled or numbers written. */
  readonly key: string;
  readonly hash: number;
  readonly stem: string;
  /** How much it tells: 0 for common words, 1 for others, 1.5 for names and numbers. */
  readonly weight: number;
}

/** Sounds that are no words: transcripts have them, reports leave them out. */
const FILLERS = new Set(['uh', 'um', 'er', 'erm', 'uhm', 'ah']);
/** Longer words are cut. */
const LONGEST = 40;
/** Forms kept for words met again: most of a text is the same few thousand words. */
const MOST_KEPT = 8192;
const kept = new Map<string, WordForm | null>();

/** The form of a word as it is written, or null for a sound that is no word. */
export function formOf(word: string): WordForm | null {
  const written = word.length > LONGEST ? word.slice(0, LONGEST) : word;
  const known = kept.get(written);
  if (known !== undefined) return known;
  if (kept.size === MOST_KEPT) kept.clear();
  const form = makeForm(written);
  kept.set(written, form);
  return form;
}

function makeForm(written: string): WordForm | null {
  const folded = foldWord(written);
  if (FILLERS.has(folded)) return null;
  const key = keyOf(written, folded);
  return { key, hash: hashText(key), stem: stemOf(key), weight: weightOf(key, written) };
}

function weightOf(key: string, written: string): number {
  if (key === 'u-s') return 1;
  if (COMMON.has(written.toLowerCase())) return 0;
  return /^\d/.test(key) || /^\p{Lu}/u.test(written) ? 1.5 : 1;
}

/** "US" is not "us"; 1,000 is 1000, and twelve is 12; British and American spellings meet. */
function keyOf(written: string, folded: string): string {
  if (/^U\.?S\.?$/.test(written)) return 'u-s';
  const number = numeralOf(written.toLowerCase(), folded);
  if (number !== null) return number;
  return folded.length > 5
    ? folded.replace(/is(e[ds]?|ing|ations?|ers?)$/, 'iz$1').replace(/our(s|ed|ing|able|hood)?$/, 'or$1')
    : folded;
}
