import { foldWord } from '../text/fold.ts';

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
export function stemOf(word: string): string {
  let stem = word.replace(/['’].*$/, '');
  for (let round = 0; round < 2; round++) {
    const suffix = SUFFIXES.find((end) => stem.endsWith(end) && stem.length - end.length >= 4);
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

/** A word of a passage: as compared, its stem, and how much it tells. */
export interface ContentWord {
  readonly word: string;
  readonly stem: string;
  /** 0 for common words, 1 for others, more for names and numbers. */
  readonly weight: number;
}

/** The words of a text with their weights. "the United States" and "U.S." are one word. */
export function contentWords(text: string): ContentWord[] {
  const words: ContentWord[] = [];
  for (const [written] of text.matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*\.?/gu)) {
    const word = foldWord(written.length > 40 ? written.slice(0, 40) : written).replaceAll('.', '');
    const last = words.at(-1);
    if (word === 'states' && last?.word === 'united')
      words[words.length - 1] = { word: 'us', stem: 'us', weight: 1 };
    else words.push({ word, stem: stemOf(word), weight: weightOf(word, written, words.length) });
  }
  return words;
}

function weightOf(word: string, written: string, index: number): number {
  if (written === 'US' || written === 'U.S.' || written === 'U.S') return 1;
  if (COMMON.has(word)) return 0;
  if (/\d/.test(word)) return 1.5;
  return index > 0 && /^\p{Lu}/u.test(written) ? 1.5 : 1;
}
