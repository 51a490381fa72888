import { isAllCaps } from '../text/character.ts';
import type { TextDocument } from '../text/document.ts';
import { textOf } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { FoundName, Mention } from './mention.ts';
import { expansionBefore, isAcronym } from './acronym.ts';
import { labelOf, toFoundName, type Entry } from './name-register.ts';
import type { Candidate, NameTable } from './name-table.ts';
import { personWords, slugOf } from './person-name.ts';
import type { RawName } from './raw-name.ts';
import { roleAround } from './role-words.ts';
import { Surnames } from './misspelling.ts';

export interface ResolvedNames {
  /** Offices of each person by key: the article's words and the name table's roles. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  readonly names: readonly FoundName[];
  readonly mentions: readonly Mention[];
}

/** Decides who is meant by each possible name of an article. Linear in the names but for bounded look-ups. */
export function resolveNames(
  document: TextDocument,
  raws: readonly RawName[],
  table: NameTable,
): ResolvedNames {
  const resolver = new Resolver(document, raws, table);
  return resolver.resolve();
}

/** Roles gathered for one person at most. */
const MOST_ROLES = 6;

class Resolver {
  readonly #document: TextDocument;
  readonly #raws: readonly RawName[];
  readonly #table: NameTable;
  readonly #entries = new Map<string, Entry>();
  readonly #bySurname = new Map<string, Entry[]>();
  readonly #surnames = new Surnames();
  /** By first and last name. */
  readonly #byEnds = new Map<string, Entry>();
  readonly #byGivenName = new Map<string, Entry[]>();
  /** Acronyms the article introduces: whom they stand for, or null for treaties and the like. */
  readonly #acronyms = new Map<string, Entry | null>();
  #contextWords: Set<string> | null = null;
  #initials: Map<string, Entry | null> | null = null;

  constructor(document: TextDocument, raws: readonly RawName[], table: NameTable) {
    this.#document = document;
    this.#raws = raws;
    this.#table = table;
  }

  resolve(): ResolvedNames {
    const meant: (Entry | null)[] = this.#raws.map((raw) => this.#introduce(raw));
    for (const [i, raw] of this.#raws.entries()) meant[i] ??= this.#readShort(raw);
    const mentions: Mention[] = [];
    for (const [i, raw] of this.#raws.entries()) {
      const { start } = this.#document.words[raw.from] as { start: number };
      const { end } = this.#document.words[raw.to - 1] as { end: number };
      const entry = meant[i] ?? null;
      const text = this.#document.text.slice(start, end);
      if (entry === null && raw.kind !== 'place') continue;
      mentions.push({ start, end, text, kind: entry?.kind ?? raw.kind, key: entry?.key ?? null });
      if (entry) this.#note(entry, raw, text);
    }
    const names = [...this.#entries.values()]
      .filter((entry) => entry.mentions > 0)
      .sort((a, b) => a.first - b.first);
    const offices = new Map(
      names.filter((entry) => entry.kind === 'person').map((entry) => [entry.key, officesOf(entry)]),
    );
    return { names: names.map(toFoundName), mentions, offices };
  }

  /** First pass: names that identify by themselves: the table's, full names, organisations. */
  #introduce(raw: RawName): Entry | null {
    if (raw.kind === 'place') return null;
    const sure = raw.candidates.filter((candidate) => !candidate.contextual);
    if (sure.length === 1) return this.#known((sure[0] as Candidate).name, raw.from);
    if (sure.length > 1) return this.#known(this.#bestSupported(sure).name, raw.from);
    if (raw.candidates.length > 0 && raw.origin === 'table') return null;
    const form = textOf(this.#document, raw.from, raw.to);
    if (raw.to - raw.from === 1 && isAcronym(form)) {
      const introduced = this.#acronym(form, raw.from);
      if (introduced !== undefined) return introduced;
    }
    if (raw.kind === 'organisation')
      return this.#unknown('organisation', form, slugOf(form.replace(/^the\s/i, '')), raw.from);
    const words = personWords(form);
    return words.length >= 2 ? this.#unknown('person', form, slugOf(words.join(' ')), raw.from) : null;
  }

  /** Second pass: surnames, titles with surnames, acronyms and descriptions, misspellings. */
  #readShort(raw: RawName): Entry | null {
    if (raw.kind === 'place') return null;
    const form = textOf(this.#document, raw.from, raw.to);
    const surname = personWords(form).at(-1) ?? '';
    const isPerson = raw.kind === 'person' || this.#bySurname.has(surname);
    if (isPerson) {
      const introduced = this.#introduced(surname, raw.from);
      if (introduced) return introduced;
    }
    const supported = raw.candidates.filter(({ name }) => this.#isSupported(name));
    if (supported.length === 1) {
      const entry = this.#known((supported[0] as Candidate).name, raw.from);
      if (raw.kind === 'person' && !entry.reasons.length)
        entry.reasons.push(
          `${form} read as ${entry.label}: named by surname, the article speaks of ${this.#support(entry)}`,
        );
      return entry;
    }
    if (this.#acronyms.get(form) === null) return null;
    if (raw.origin === 'table' || raw.kind !== 'person' || surname === '') return null;
    const near = this.#surnames.misspelt(surname, raw.from);
    if (near) {
      near.entry.reasons.push(`${form} read as ${near.entry.label}: ${near.reason}`);
      return near.entry;
    }
    const given = this.#byGivenName.get(surname);
    if (given?.length === 1) return given[0] as Entry;
    if (raw.origin === 'label' && raw.to - raw.from === 1) {
      if (isAcronym(form)) {
        const meant = this.#peopleByInitials().get(surname);
        if (meant) return meant;
        // "WN": initials of nobody, unlike "LEE".
        if (surname.length < 3 || !/[aeiouy]/.test(surname)) return null;
      } else if (!isAllCaps(form)) return null;
    }
    return this.#unknown('person', form, slugOf(form), raw.from);
  }

  /** The organisation an acronym was introduced for, null for a thing, undefined where the article does not say. */
  #acronym(form: string, at: number): Entry | null | undefined {
    const known = this.#acronyms.get(form);
    if (known !== undefined) return known;
    const expansion = expansionBefore(this.#document.words, at);
    if (expansion === null) return undefined;
    const name = textOf(this.#document, expansion.from, expansion.to);
    const entry = expansion.isThing
      ? null
      : (this.#entries.get(slugOf(name.replace(/^the\s/i, ''))) ?? undefined);
    if (entry !== undefined) this.#acronyms.set(form, entry);
    if (entry) entry.reasons.push(`${form} read as ${entry.label}: introduced beside the full name`);
    return entry;
  }

  /** People by the initials of all their names, and of the first and last; null where several have them. */
  #peopleByInitials(): ReadonlyMap<string, Entry | null> {
    if (this.#initials) return this.#initials;
    const people = new Map<string, Entry | null>();
    for (const entry of this.#entries.values()) {
      if (entry.kind !== 'person' || entry.words.length < 2) continue;
      const letters = entry.words.map((word) => word.charAt(0));
      for (const initials of new Set([letters.join(''), `${letters[0]}${letters.at(-1)}`]))
        people.set(initials, people.has(initials) ? null : entry);
    }
    return (this.#initials = people);
  }

  /** The person of this surname introduced last before word `at`, or else the first one after. */
  #introduced(surname: string, at: number): Entry | null {
    const people = this.#bySurname.get(surname);
    if (!people) return null;
    return people.findLast((entry) => entry.first <= at) ?? people[0] ?? null;
  }

  #known(index: number, at: number): Entry {
    const known = this.#table.name(index);
    const existing = this.#entries.get(known.id);
    if (existing) return existing;
    const words = known.kind === 'person' ? personWords(known.label) : [];
    const fuller = this.#sameEnds(words);
    if (fuller && fuller.known === null) {
      this.#rename(fuller, known.id);
      return Object.assign(fuller, { label: known.label, known });
    }
    return this.#add({ key: known.id, kind: known.kind, label: known.label, known, words, first: at });
  }

  #unknown(kind: Entry['kind'], form: string, key: string, at: number): Entry {
    const existing = this.#entries.get(key);
    if (existing) return existing;
    const words = kind === 'person' ? personWords(form) : [];
    const same = this.#sameEnds(words);
    if (same) {
      if (words.length > same.words.length) same.words = words;
      else if (same.known === null) this.#rename(same, key);
      return same;
    }
    return this.#add({ key, kind, label: labelOf(form), known: null, words, first: at });
  }

  /** The person introduced with the same first and last name, where one of the two only adds names between. */
  #sameEnds(words: readonly string[]): Entry | null {
    const other = words.length < 2 ? undefined : this.#byEnds.get(endsOf(words));
    if (!other || other.words.length === words.length) return null;
    return Math.min(other.words.length, words.length) === 2 ? other : null;
  }

  #rename(entry: Entry, key: string): void {
    this.#entries.delete(entry.key);
    entry.key = key;
    this.#entries.set(key, entry);
  }

  #add(start: Pick<Entry, 'key' | 'kind' | 'label' | 'known' | 'words' | 'first'>): Entry {
    const entry: Entry = {
      ...start,
      forms: new Map(),
      role: null,
      roles: new Set(),
      reasons: [],
      mentions: 0,
    };
    this.#entries.set(entry.key, entry);
    if (entry.words.length > 1) {
      push(this.#bySurname, entry.words.at(-1) as string, entry);
      if (!this.#byEnds.has(endsOf(entry.words))) this.#byEnds.set(endsOf(entry.words), entry);
      if (entry.kind === 'person') this.#surnames.add(entry);
      push(this.#byGivenName, entry.words[0] as string, entry);
    }
    return entry;
  }

  #note(entry: Entry, raw: RawName, text: string): void {
    entry.mentions++;
    entry.forms.set(text, (entry.forms.get(text) ?? 0) + 1);
    if (entry.known === null && text.length > entry.label.length) entry.label = labelOf(text);
    if (entry.kind !== 'person' || entry.roles.size >= MOST_ROLES) return;
    const role = roleAround(this.#document, raw.from, raw.to);
    if (role === null) return;
    entry.role ??= role;
    entry.roles.add(role);
  }

  #isSupported(index: number): boolean {
    const known = this.#table.name(index);
    return this.#entries.has(known.id) || known.context.some((word) => this.#context().has(foldPhrase(word)));
  }

  #support(entry: Entry): string {
    return (
      entry.known?.context
        .filter((word) => this.#context().has(foldPhrase(word)))
        .slice(0, 3)
        .join(', ') || 'them'
    );
  }

  #bestSupported(candidates: readonly Candidate[]): Candidate {
    return (candidates.find(({ name }) => this.#isSupported(name)) ?? candidates[0]) as Candidate;
  }

  /** Words, and pairs of words, of the article that may support a name. */
  #context(): ReadonlySet<string> {
    if (this.#contextWords) return this.#contextWords;
    const set = new Set<string>();
    let before = '';
    for (const word of this.#document.words) {
      const folded = word.text.length > 30 ? '' : foldWord(word.text);
      set.add(folded);
      set.add(`${before} ${folded}`);
      before = folded;
    }
    return (this.#contextWords = set);
  }
}

const officesOf = (entry: Entry): string[] => [
  ...entry.roles,
  ...(entry.known?.roles.map((role) => role.title) ?? []),
];

const endsOf = (words: readonly string[]): string => `${words[0]} ${words.at(-1)}`;

const foldPhrase = (phrase: string): string => phrase.split(' ').map(foldWord).slice(0, 2).join(' ');

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
