import { isAllCaps } from '../text/character.ts';
import { genderOf } from './gender.ts';
import type { FoundName, NameChoice } from './mention.ts';
import { Surnames } from './misspelling.ts';
import type { KnownName } from './name-table.ts';
import { firstOfTwoSurnames, surnamesOf } from './person-name.ts';

/** A name while an article is read: who it is, and the forms and reasons gathered so far. */
export interface Entry {
  key: string;
  kind: 'person' | 'organisation';
  label: string;
  known: KnownName | null;
  readonly forms: Map<string, number>;
  role: string | null;
  /** All roles the article gives, the first first. */
  readonly roles: Set<string>;
  readonly reasons: Set<string>;
  /** Words of the fullest form, folded, titles taken off; for people the last is the surname. */
  words: readonly string[];
  /** Word index of the first mention. */
  first: number;
  mentions: number;
  confidence: number;
  choice: readonly NameChoice[] | null;
}

/** People of one surname or given name that can be found by it: more than any article names. */
const MOST_OF_A_NAME = 100;
/** Reasons kept for one name at most. */
const MOST_REASONS = 6;

export function giveReason(entry: Entry, reason: string): void {
  if (entry.reasons.size < MOST_REASONS) entry.reasons.add(reason);
}

/** The names an article has introduced so far, findable by all that a later mention may leave of them. */
export class NameRegister {
  readonly #byKey = new Map<string, Entry>();
  readonly #bySurname = new Map<string, Entry[]>();
  readonly #byFirstSurname = new Map<string, Entry[]>();
  readonly #byGivenName = new Map<string, Entry[]>();
  /** By first and last name. */
  readonly #byEnds = new Map<string, Entry>();
  readonly surnames = new Surnames();

  all(): Iterable<Entry> {
    return this.#byKey.values();
  }

  get(key: string): Entry | undefined {
    return this.#byKey.get(key);
  }

  /** People of a surname; where it is nobody's last word, those of whose two family names it is the first. */
  bySurname(surname: string): readonly Entry[] {
    return this.#bySurname.get(surname) ?? this.#byFirstSurname.get(surname) ?? [];
  }

  /** Is a word the surname of somebody introduced, or another spelling or slip of one introduced before word `at`? */
  isLikeSurname(surname: string, at: number): boolean {
    return (
      this.bySurname(surname).length > 0 || this.surnames.misspelt(surname, at, () => 'unknown') !== null
    );
  }

  byGivenName(name: string): readonly Entry[] {
    return this.#byGivenName.get(name) ?? [];
  }

  /** The person introduced with the same first and last name, where one of the two only adds names between. */
  sameEnds(words: readonly string[]): Entry | null {
    const other = words.length < 2 ? undefined : this.#byEnds.get(endsOf(words));
    if (!other || other.words.length === words.length) return null;
    return Math.min(other.words.length, words.length) === 2 ? other : null;
  }

  rename(entry: Entry, key: string): void {
    this.#byKey.delete(entry.key);
    entry.key = key;
    this.#byKey.set(key, entry);
  }

  add(
    start: Pick<Entry, 'key' | 'kind' | 'label' | 'known' | 'words' | 'first' | 'confidence' | 'choice'>,
  ): Entry {
    const entry: Entry = {
      ...start,
      forms: new Map(),
      role: null,
      roles: new Set(),
      reasons: new Set(),
      mentions: 0,
    };
    this.#byKey.set(entry.key, entry);
    if (entry.kind === 'person' && entry.words.length > 1) {
      for (const surname of surnamesOf(entry.words)) push(this.#bySurname, surname, entry);
      const firstSurname = firstOfTwoSurnames(entry.words);
      if (firstSurname !== null) push(this.#byFirstSurname, firstSurname, entry);
      if (!this.#byEnds.has(endsOf(entry.words))) this.#byEnds.set(endsOf(entry.words), entry);
      this.surnames.add(entry);
      push(this.#byGivenName, entry.words[0] as string, entry);
    }
    return entry;
  }
}

const endsOf = (words: readonly string[]): string => `${words[0]} ${words.at(-1)}`;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) {
    if (list.length < MOST_OF_A_NAME) list.push(value);
  } else map.set(key, [value]);
}

/** "AMBASSADOR SMITH" as a label is "Ambassador Smith"; acronyms of one word stay. */
export function labelOf(form: string): string {
  const plain = form.replace(/\s+/g, ' ').trim();
  if (!isAllCaps(plain) || !/\s/.test(plain)) return plain;
  return plain.replace(/\p{L}+/gu, (word) =>
    word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}

export function toFoundName(entry: Entry): FoundName {
  const forms = [...entry.forms.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return {
    key: entry.key,
    kind: entry.kind,
    label: entry.label,
    known: entry.known !== null,
    forms,
    role: entry.role,
    reasons: [...entry.reasons],
    confidence: Math.round(entry.confidence * 100) / 100,
    ...(entry.choice ? { choice: entry.choice } : {}),
  };
}

/** "he" or "she" where name, title or role tells. */
export const genderOfEntry = (entry: Entry): 'he' | 'she' | null =>
  genderOf({ forms: [...entry.forms.keys()], label: entry.label, role: entry.role });
