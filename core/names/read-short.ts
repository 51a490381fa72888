import { isAllCaps } from '../text/character.ts';
import { textOf, type TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { ArticleContext } from './article-context.ts';
import { isAcronym } from './acronym.ts';
import { LEAST_FOR_SURNAME } from './evidence-weights.ts';
import { localKey } from './local-key.ts';
import type { Fit } from './misspelling.ts';
import { giveReason, type Entry, type NameRegister } from './name-register.ts';
import type { NameTable } from './name-table.ts';
import { personWords, slugOf, surnameCore } from './person-name.ts';
import { isSure, namesakeChoice, rankNamesakes, type Picked } from './pick-namesake.ts';
import { PlainWords } from './plain-words.ts';
import { rankCandidates, surest, type Ranked } from './rank-candidates.ts';
import type { RawName } from './raw-name.ts';
import { calledBeside, fitEntry } from './role-fit.ts';

/** What reading short names needs of the article that is read. */
export interface ShortNamesWorld {
  readonly document: TextDocument;
  readonly table: NameTable;
  readonly context: ArticleContext;
  readonly register: NameRegister;
  readonly acronyms: ReadonlyMap<string, Entry | null>;
  /** Makes an entry of a name of the table, of a choice, of somebody nobody knows; `at` is a word index. */
  known(ranked: Ranked, at: number): Entry;
  choice(form: string, ranked: readonly Ranked[], at: number): Entry;
  unknown(form: string, at: number): Entry;
}

/** People of one surname that are compared at most. */
const MOST_NAMESAKES = 30;

/**
 * The second reading of an article: surnames, titles with surnames, acronyms, descriptions and misspellings, in the order
 * of the text. `met` tells of the mentions in full between them.
 */
export class ShortNames {
  readonly #world: ShortNamesWorld;
  readonly #plain: PlainWords;
  /** Word indices of the mentions in full of each person. */
  readonly #full = new Map<Entry, number[]>();
  /** Whom a surname alone was last read as. */
  readonly #holders = new Map<string, Entry>();
  #initials: Map<string, Entry | null> | null = null;
  /** Index of the word after the last person. */
  #personEnd = -1;

  constructor(world: ShortNamesWorld) {
    this.#world = world;
    this.#plain = new PlainWords(world.document.words);
  }

  met(entry: Entry, raw: RawName): void {
    if (entry.kind === 'person') this.#personEnd = raw.to;
    const before = this.#full.get(entry);
    if (before) before.push(raw.from);
    else this.#full.set(entry, [raw.from]);
  }

  read(raw: RawName): Entry | null {
    const entry = this.#read(raw);
    if (entry?.kind === 'person') this.#personEnd = raw.to;
    return entry;
  }

  #read(raw: RawName): Entry | null {
    const { document, register, acronyms } = this.#world;
    const form = textOf(document, raw.from, raw.to);
    const words = personWords(form);
    const surname = surnameCore(words.at(-1) ?? '');
    const isSurname = register.bySurname(surname).length > 0;
    const isIntroduced = register.bySurname(surname).some((entry) => entry.first < raw.from);
    if (raw.kind === 'place') {
      if (!isIntroduced && isSurname) return null;
      if (
        raw.origin !== 'tagger' ||
        !this.#plain.isPersonHere(raw) ||
        !register.isLikeSurname(surname, raw.from)
      )
        return null;
      if (!isSurname && this.#plain.isPlace(raw)) return null;
    }
    if (this.#plain.isWordHere(raw, isIntroduced)) return null;
    if (raw.kind === 'person' || isSurname) {
      const introduced = this.#introduced(surname, form, raw);
      if (introduced) return introduced;
    }
    const ranked = this.#ranked(raw, form);
    const best = surest(ranked, raw.candidates);
    if (best) return this.#known(best, raw, form);
    if (acronyms.get(form) === null) return null;
    if (surname === '' || (raw.origin === 'table' && raw.tagged !== 'person')) return null;
    const near = register.surnames.misspelt(surname, raw.from, (entry) => this.#fitOf(entry, raw));
    if (near) {
      giveReason(near.entry, `${form} read as ${near.entry.label}: ${near.reason}`);
      return near.entry;
    }
    if (raw.kind !== 'person') return null;
    const given = register.byGivenName(surname);
    if (given.length === 1) return given[0] as Entry;
    if (raw.origin === 'label' && raw.to - raw.from === 1) {
      const meant = this.#ofLabel(form, surname);
      if (meant !== undefined) return meant;
    }
    const likeliest = ranked[0];
    if (likeliest && likeliest.confidence >= LEAST_FOR_SURNAME && likeliest.isSupported)
      return this.#world.choice(form, ranked, raw.from);
    return this.#isOrigin(raw) ? null : this.#world.unknown(form, raw.from);
  }

  /** "Michael Jordan of Berkeley": where somebody is from, rather than somebody. */
  #isOrigin(raw: RawName): boolean {
    const before = this.#world.document.words[raw.from - 1]?.text;
    return raw.to - raw.from === 1 && raw.from - 1 === this.#personEnd && before === 'of';
  }

  #known(best: Ranked, raw: RawName, form: string): Entry {
    const entry = this.#world.known(best, raw.from);
    if (entry.kind === 'person' && entry.reasons.size === 0 && !entry.forms.size)
      giveReason(
        entry,
        `${form} read as ${entry.label}: named by surname, ${best.signs.slice(0, 2).join(', ')}`,
      );
    entry.confidence = Math.max(entry.confidence, best.confidence);
    return entry;
  }

  #ranked(raw: RawName, form: string): Ranked[] {
    if (raw.candidates.length === 0) return [];
    const { document, table, context, register } = this.#world;
    const called = raw.kind === 'person' ? calledBeside(document, raw.from, raw.to) : null;
    const isLone = raw.kind === 'person' && raw.to - raw.from === 1;
    return rankCandidates(
      raw.candidates,
      {
        form,
        isFull: false,
        called: called === null ? [] : [called],
        isIntroduced: (key) => register.get(key) !== undefined,
        notTagged: isLone && raw.tagged !== 'person' && raw.origin !== 'label' && called === null,
        plainWord: isLone && this.#plain.isAlsoWord(raw),
      },
      table,
      context,
    );
  }

  /** The person introduced by this surname: the only one before, else the first one after, else by what stands around. */
  #introduced(surname: string, form: string, raw: RawName): Entry | null {
    const people = this.#world.register.bySurname(surname);
    if (people.length === 0) return null;
    const before = people.filter((entry) => entry.first <= raw.from).slice(-MOST_NAMESAKES);
    if (before.length === 0) return people[0]!;
    if (before.length === 1) {
      this.#holders.set(surname, before[0]!);
      return before[0]!;
    }
    const picked = rankNamesakes(before, {
      at: raw.from,
      address: addressBefore(this.#world.document, raw.from),
      fitOf: (entry) => this.#fitOf(entry, raw),
      fullMentions: (entry) => this.#fullMentions(entry, raw.from),
      holder: this.#holders.get(surname) ?? null,
    });
    const [first] = picked;
    return isSure(first) ? first.entry : this.#namesakes(form, picked, raw.from);
  }

  /** Nobody of the surname is sure: a choice among those the article introduces. */
  #namesakes(form: string, picked: readonly Picked[], at: number): Entry {
    const key = localKey(slugOf(form));
    const existing = this.#world.register.get(key);
    if (existing) return existing;
    const [first] = picked;
    return this.#world.register.add({
      key,
      kind: 'person',
      label: form,
      known: null,
      words: personWords(form),
      first: at,
      confidence: first?.confidence ?? 0,
      choice: namesakeChoice(picked),
    });
  }

  #fullMentions(entry: Entry, at: number): { readonly count: number; readonly last: number } {
    const all = this.#full.get(entry) ?? [];
    // `met` is told in the order of the text, so all of them stand before.
    return { count: all.length, last: all.at(-1) ?? Math.min(entry.first, at) };
  }

  #fitOf(entry: Entry, raw: RawName): Fit {
    const { document } = this.#world;
    const address = addressBefore(document, raw.from);
    return fitEntry(entry, calledBeside(document, raw.from, raw.to), address);
  }

  /** Whom a label of one word means; null for nobody, undefined where it may be a new surname. */
  #ofLabel(form: string, surname: string): Entry | null | undefined {
    if (!isAcronym(form)) return isAllCaps(form) ? undefined : null;
    const meant = this.#peopleByInitials().get(surname);
    if (meant) return meant;
    // "WN": initials of nobody, unlike "LEE".
    return surname.length < 3 || !/[aeiouy]/.test(surname) ? null : undefined;
  }

  /** People by the initials of all their names, and of the first and last; null where several have them. */
  #peopleByInitials(): ReadonlyMap<string, Entry | null> {
    if (this.#initials) return this.#initials;
    const people = new Map<string, Entry | null>();
    for (const entry of this.#world.register.all()) {
      if (entry.kind !== 'person' || entry.words.length < 2) continue;
      const letters = entry.words.map((word) => word.charAt(0));
      for (const initials of new Set([letters.join(''), `${letters[0]}${letters.at(-1)}`]))
        people.set(initials, people.has(initials) ? null : entry);
    }
    return (this.#initials = people);
  }
}

/** "Mr." or "Mrs." right before word `at`. */
function addressBefore({ words }: TextDocument, at: number): 'he' | 'she' | null {
  const word = foldWord(words[at - 1]?.text ?? '');
  return /^(?:mr|sir|lord)$/.test(word) ? 'he' : /^(?:mrs|ms|miss|lady|madam)$/.test(word) ? 'she' : null;
}
