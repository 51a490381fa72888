import type { Entry } from './name-register.ts';
import { closeness, skeleton, type Closeness } from './spelling.ts';
import { surnameCore } from './person-name.ts';

/** Shortest surname in which a single wrong letter is told from another name: with a title that fits, and without. */
const SHORTEST_WITH_TITLE = 5;
const SHORTEST_ALONE = 6;
/** From this length two wrong letters are as telling as one. */
const LONG = 9;
/** Shortest surname whose other spelling is told from another name. */
const SHORTEST_SOUND = 4;
/** People compared at most per likeness: more than an article names, and keeps hostile texts cheap. */
const MOST_COMPARED = 12;

/** Comparisons in one article at most: many times what any needs. */
const MOST_COMPARISONS = 4000;

/** How the words beside a surname go with a person: a title that is theirs, one that is another's, or neither. */
export type Fit = 'fits' | 'unknown' | 'conflicts';

export interface Misspelt {
  readonly entry: Entry;
  readonly reason: string;
}

/** The surnames of an article's people, findable by what other spellings and slips leave of them. */
export class Surnames {
  readonly #people = new Map<string, Entry[]>();
  #left = MOST_COMPARISONS;

  add(entry: Entry): void {
    const surname = surnameCore(entry.words.at(-1) ?? '');
    if (surname.length < SHORTEST_SOUND) return;
    for (const key of [`~${skeleton(surname)}`, `${surname[0]}${surname.length}`]) {
      const people = this.#people.get(key);
      if (!people) this.#people.set(key, [entry]);
      else if (people.length < MOST_COMPARED) people.push(entry);
    }
  }

  /**
   * The introduced person that a surname nobody was introduced by is another spelling or a slip of: the same sound, or one
   * letter apart (two from nine letters on), introduced before word `at`, whom the words beside it do not rule out, and
   * the only one such.
   */
  misspelt(surname: string, at: number, fitOf: (entry: Entry) => Fit): Misspelt | null {
    if (surname.length < SHORTEST_SOUND) return null;
    const near = new Map<Entry, Closeness>();
    for (const entry of this.like(surname)) {
      if (near.has(entry) || entry.first >= at) continue;
      const own = surnameCore(entry.words.at(-1) as string);
      const close = closeness(surname, own);
      if (close === null) continue;
      const fit = fitOf(entry);
      if (fit !== 'conflicts' && isNear(surname, own, close, fit)) near.set(entry, close);
    }
    const sounding = [...near].filter(([, close]) => close === 'same-sound');
    const [only, ...others] = sounding.length > 0 ? sounding : [...near];
    if (!only || others.length > 0) return null;
    const [entry, close] = only;
    const fits = fitOf(entry) === 'fits' ? ', the same role' : '';
    return {
      entry,
      reason: `${WORDS[close]}${fits}, introduced before, and nobody of that name is introduced`,
    };
  }

  /** People whose surnames may be other spellings or slips of this one; none once the article has had its share. */
  like(surname: string): readonly Entry[] {
    if (this.#left <= 0) return [];
    const found = [...(this.#people.get(`~${skeleton(surname)}`) ?? [])];
    const limit = surname.length >= LONG ? 2 : 1;
    for (let length = surname.length - limit; length <= surname.length + limit; length++)
      found.push(...(this.#people.get(`${surname[0]}${length}`) ?? []));
    this.#left -= found.length;
    return found;
  }
}

export const WORDS: Readonly<Record<Closeness, string>> = {
  'same-sound': 'another spelling',
  'one-letter': 'one letter apart',
  'two-letters': 'two letters apart',
};

function isNear(a: string, b: string, close: Closeness, fit: Fit): boolean {
  if (close === 'same-sound') return true;
  const shorter = Math.min(a.length, b.length);
  if (a[0] !== b[0] || (close === 'two-letters' && shorter < LONG)) return false;
  if (fit === 'fits') return shorter >= SHORTEST_WITH_TITLE;
  // "Winter" is no slip of "Winters".
  return shorter >= SHORTEST_ALONE && !a.startsWith(b) && !b.startsWith(a);
}

/**
 * Is one full name another spelling or a slip of another, first names and all? `a` and `b` are as `personWords` gives
 * them. The first names must sound the same, or the surnames where the first names are a letter apart.
 */
export function sameFullName(a: readonly string[], b: readonly string[]): Closeness | null {
  if (a.length !== b.length || a.length < 2) return null;
  const given = a.length === 2 ? partsClose(a[0] as string, b[0] as string) : sameMiddle(a, b);
  const [one, other] = [surnameCore(a.at(-1) as string), surnameCore(b.at(-1) as string)];
  const surname = one === other ? 'same-sound' : closeness(one, other);
  if (given === null || surname === null) return null;
  const shorter = Math.min(one.length, other.length);
  if (one !== other && shorter < (surname === 'same-sound' ? SHORTEST_SOUND : SHORTEST_WITH_TITLE))
    return null;
  if (surname === 'two-letters' && shorter < LONG) return null;
  if (given !== 'same-sound' && surname !== 'same-sound') return null;
  return given === 'same-sound' ? surname : given;
}

const sameMiddle = (a: readonly string[], b: readonly string[]): Closeness | null =>
  a.slice(0, -1).every((word, i) => partsClose(word, b[i] as string) === 'same-sound') ? 'same-sound' : null;

function partsClose(a: string, b: string): Closeness | null {
  if (a === b || ALIKE.get(a) === (ALIKE.get(b) ?? b) || ALIKE.get(b) === a) return 'same-sound';
  const close = closeness(a, b);
  if (close === 'one-letter') return Math.min(a.length, b.length) >= 6 && a[0] === b[0] ? close : null;
  return close === 'two-letters' ? null : close;
}

/** First names that romanisation and translation make differ by more than spelling. */
const ALIKE = new Map(
  `aleksandr alexander aleksander alexander aleksandar alexander oleksandr alexander alyaksandr alexander aleksey alexei
  alexey alexei aleksei alexei evgeny yevgeny evgeniy yevgeny yevgeniy yevgeny evgenii yevgeny katherine catherine kathryn
  catherine mikhail mikhael mikheil mikhael michail mikhael volodymyr vladimir ilkham ilham dmytro dmitry dmitri dmitry dmitriy
  dmitry sergei sergey sergiy sergey viktor victor iosif joseph yuriy yuri yury yuri jury yuri pyotr petr
  elmira elmira heydar geidar anthony antony`
    .split(/\s+/)
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] as string] as const] : [])),
);
