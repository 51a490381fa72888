import { foldText, foldWord } from '../text/fold.ts';
import { MORE_TITLES } from './trades.ts';
import { GIVEN_NAMES, PARTICLES, TITLES } from './word-lists.ts';

const SUFFIXES = new Set('jr sr ii iii iv phd md'.split(' '));
/** Of those, what tells a son from his father. */
const GENERATIONS = new Set('jr sr ii iii iv'.split(' '));
/** Particles that belong to the surname after them ("van der", "al"), unlike "and", "of", "for". */
const NAME_PARTICLES = new Set(
  [...PARTICLES].filter((word) => !'of and for the und et e y'.split(' ').includes(word)),
);

/** Words for a people that are given names too: "German Ortega". */
export const ALSO_GIVEN: ReadonlySet<string> = new Set(['german', 'roman', 'israel', 'christian']);

/** "Son of", "daughter of" after the father's name. */
export const CHILD_OF: ReadonlySet<string> = new Set(
  'oglu ogly oghlu ogli uulu qizi gizi kizi kyzy'.split(' '),
);

/** Chinese, Korean and Vietnamese family names, which stand first. */
const FAMILY_FIRST = new Set(
  `ahn bai ban cai cao chang chen cheng cho choi choe chung deng ding dong du duan fan fang feng gao gong gu guo han hao
  he hong hou hu huang hwang jang jia jiang jin jung kang kim kong kwon lai lei lee li liang liao lim lin liu long lu luo lyu
  ma mao meng moon ngo nguyen oh pan park peng pham qian qin ren roh ryu seo shao shen shi shin sim son song su sun tan tang
  tao tian tran tsai vo vu wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yi yin yoo yoon yu yuan
  zeng zhang zhao zheng zhong zhou zhu zou`.split(/\s+/),
);

const isTitle = (word: string): boolean => TITLES.has(word) || MORE_TITLES.has(word);
export const isGeneration = (word: string): boolean => GENERATIONS.has(foldWord(word));
export const isChildOf = (word: string): boolean => CHILD_OF.has(foldWord(word));
const isPatronymic = (word: string): boolean =>
  /(?:[oe]v|y|ni|u)(?:ich|ych|na|ichna)$/.test(word) && word.length > 6;

/**
 * The words of a person's name, folded, without titles before and suffixes after; for people the last is the surname, or
 * for Chinese and Korean names the second given name (see `surnamesOf`). Patronymics go, and the official order with the
 * surname first is turned: "Aliyev Ilham Heydar oglu" gives ilham, aliyev.
 */
export function personWords(name: string): string[] {
  const words = foldText(name).split(' ').filter(Boolean);
  while (words.length > 1 && isTitle(words[0] as string)) words.shift();
  while (words.length > 1 && SUFFIXES.has(words.at(-1) as string)) words.pop();
  return withoutFather(words);
}

function withoutFather(words: string[]): string[] {
  const [first = '', second = '', third = '', fourth = ''] = words;
  if (words.length === 4 && CHILD_OF.has(fourth)) return [second, first];
  if (words.length === 4 && CHILD_OF.has(third)) return [first, fourth];
  if (words.length !== 3) return words;
  if (isPatronymic(second) && !isPatronymic(third)) return [first, third];
  return isPatronymic(third) && GIVEN_NAMES.has(second) && !GIVEN_NAMES.has(first) ? [second, first] : words;
}

/** The generation a name ends in ("jr", "iii"), or an empty string. */
export function generationOf(name: string): string {
  const last = foldText(name).split(' ').at(-1) ?? '';
  return GENERATIONS.has(last) ? last : '';
}

/** A surname without its article, under which "al-Assad" and "Assad", "el-Sisi" and "al-Sisi" meet. */
export const surnameCore = (word: string): string =>
  word.replace(/^(?:al|el|ad|as|ash|ar|at|an|az)-(?=\p{L}{3})/u, '');

/** Words by which a person of these words (see `personWords`) is called by surname. */
export function surnamesOf(words: readonly string[]): string[] {
  const [first = '', second = ''] = words;
  const last = surnameCore(words.at(-1) ?? '');
  const familyFirst =
    words.length > 1 && words.length < 4 && FAMILY_FIRST.has(first) && !GIVEN_NAMES.has(second);
  return familyFirst && last !== first ? [first, last] : [last];
}

/**
 * The first of two family names, by which Spanish and Portuguese names go: "rossello" of Ricardo Rosselló Nevares. Null for
 * names of other lengths, and where the word between is a given name, an initial or a particle.
 */
export function firstOfTwoSurnames(words: readonly string[]): string | null {
  const [first = '', second = ''] = words;
  const isFamily =
    second.length > 3 && !GIVEN_NAMES.has(second) && !PARTICLES.has(second) && !FAMILY_FIRST.has(first);
  return words.length === 3 && isFamily ? second : null;
}

/** Does a name begin with a particle, so that it may be a surname alone: "van der Berg", "von der Leyen"? */
export const isParticled = (words: readonly string[]): boolean =>
  words.length > 1 && words.slice(0, -1).every((word) => NAME_PARTICLES.has(word));

/** Are all the given names initials: "J. K. Rowling", "V. Putin"? */
export const isInitialled = (words: readonly string[]): boolean =>
  words.length > 1 && words.slice(0, -1).every((word) => word.length === 1);

/** A person's last word as written ("Smith" of "Julianne Smith", "von der Leyen" of "Ursula von der Leyen"). */
export function surnameOf(name: string): string {
  const words = name
    .split(/\s+/)
    .filter((word) => word !== '' && !SUFFIXES.has(foldWord(word.replace(/[.,]/g, ''))));
  let from = words.length - 1;
  while (from > 1 && NAME_PARTICLES.has(foldWord(words[from - 1] as string))) from--;
  return words.slice(Math.max(0, from)).join(' ');
}

/** A stable key of a name: lower case, folded, hyphens: "jens-stoltenberg". Never empty. */
export function slugOf(label: string): string {
  const slug = foldText(label)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return slug === '' ? 'name' : slug;
}
