import { foldText, foldWord } from '../text/fold.ts';
import { PARTICLES, TITLES } from './word-lists.ts';

const SUFFIXES = new Set('jr sr ii iii iv phd md'.split(' '));
/** Particles that belong to the surname after them ("van der", "al"), unlike "and", "of", "for". */
const NAME_PARTICLES = new Set(
  [...PARTICLES].filter((word) => !'of and for the und et e y'.split(' ').includes(word)),
);

/** The words of a person's name, folded, without titles before and suffixes after. */
export function personWords(name: string): string[] {
  const words = foldText(name).split(' ').filter(Boolean);
  while (words.length > 1 && TITLES.has(words[0] as string)) words.shift();
  while (words.length > 1 && SUFFIXES.has(words.at(-1) as string)) words.pop();
  return words;
}

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
