import { isAllCaps } from '../text/character.ts';
import type { TextDocument } from '../text/document.ts';
import { textOf } from '../text/document.ts';
import { foldText } from '../text/fold.ts';
import { ArticleContext, type Circumstances } from './article-context.ts';
import { introducedAcronym, isAcronym } from './acronym.ts';
import { Introductions } from './introductions.ts';
import { localKey } from './local-key.ts';
import type { FoundName, Mention } from './mention.ts';
import { giveReason, labelOf, NameRegister, toFoundName, type Entry } from './name-register.ts';
import type { Candidate, NameTable } from './name-table.ts';
import { generationOf, isInitialled, isParticled, personWords, slugOf, surnameCore } from './person-name.ts';
import { rankCandidates, surest, type Naming } from './rank-candidates.ts';
import type { RawName } from './raw-name.ts';
import { ShortNames } from './read-short.ts';
import { calledBeside, fitRole } from './role-fit.ts';
import { roleAround } from './role-words.ts';
import { spellingReason } from './spelling-reason.ts';

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
  circumstances: Circumstances,
): ResolvedNames {
  return new Resolver(document, raws, table, circumstances).resolve();
}

/** Roles gathered for one person at most, and mentions of one form whose roles are looked at. */
const MOST_ROLES = 6;

/** Mentions of one form that the name table knows: they all mean the same. */
interface SameForm {
  readonly form: string;
  readonly indices: number[];
  readonly candidates: readonly Candidate[];
  readonly called: string[];
}

class Resolver {
  readonly #document: TextDocument;
  readonly #raws: readonly RawName[];
  readonly #table: NameTable;
  readonly #context: ArticleContext;
  readonly #register = new NameRegister();
  readonly #people: Introductions;
  readonly #meant: (Entry | null)[];
  /** Acronyms the article introduces: whom they stand for, or null for treaties and the like. */
  readonly #acronyms = new Map<string, Entry | null>();

  constructor(
    document: TextDocument,
    raws: readonly RawName[],
    table: NameTable,
    circumstances: Circumstances,
  ) {
    this.#document = document;
    this.#raws = raws;
    this.#table = table;
    this.#context = new ArticleContext(document, circumstances);
    this.#people = new Introductions(this.#register, this.#context);
    this.#meant = raws.map(() => null);
  }

  resolve(): ResolvedNames {
    this.#introduceKnown();
    this.#introduceFull();
    const short = new ShortNames({
      document: this.#document,
      table: this.#table,
      context: this.#context,
      register: this.#register,
      acronyms: this.#acronyms,
      known: (ranked, at) => this.#people.known(ranked, at),
      choice: (form, ranked, at) => this.#people.choice(form, ranked, at),
      unknown: (form, at) => this.#people.unknown('person', form, localKey(slugOf(form)), at),
    });
    for (const [i, raw] of this.#raws.entries()) {
      const full = this.#meant[i];
      if (full) short.met(full, raw);
      const entry = full ?? short.read(raw);
      this.#meant[i] = entry;
      if (entry) this.#note(entry, raw, this.#form(raw));
    }
    return this.#results();
  }

  /** Names that the table knows by more than a surname: first those that one alone bears, then by the company they keep. */
  #introduceKnown(): void {
    const forms = new Map<string, SameForm>();
    for (const [i, raw] of this.#raws.entries()) {
      if (raw.kind === 'place') continue;
      const sure = this.#sureCandidates(raw);
      if (sure.length === 0) continue;
      const form = this.#form(raw);
      const key = foldText(form);
      const same: SameForm = forms.get(key) ?? { form, indices: [], candidates: sure, called: [] };
      forms.set(key, same);
      same.indices.push(i);
      const called = same.called.length < MOST_ROLES ? calledBeside(this.#document, raw.from, raw.to) : null;
      if (called !== null) same.called.push(called);
    }
    const open: SameForm[] = [];
    for (const same of forms.values()) {
      if (this.#isPlain(same)) this.#decide(same);
      else open.push(same);
    }
    for (const same of open) this.#decide(same);
  }

  /** One alone bears the name, and the text does not call them what they are not. */
  #isPlain({ candidates: [only, ...others], called }: SameForm): boolean {
    if (!only || others.length > 0 || !only.exact) return false;
    const name = this.#table.name(only.name);
    return name.kind === 'organisation' || fitRole(called, name, null).kind !== 'else';
  }

  #decide({ form, indices, candidates, called }: SameForm): void {
    const at = (this.#raws[indices[0] as number] as RawName).from;
    const ranked = rankCandidates(candidates, this.#naming(form, called), this.#table, this.#context);
    const best = surest(ranked, candidates);
    let entry: Entry;
    if (best) {
      entry = this.#people.known(best, at);
      const inexact = candidates.some(({ name, exact }) => name === best.name && !exact);
      if (ranked.length > 1 || inexact) {
        const why = [
          inexact ? 'another spelling' : `${ranked.length} bear the name`,
          ...best.signs.slice(0, 2),
        ];
        giveReason(entry, `${form} read as ${entry.label}: ${why.join(', ')}`);
      }
    } else entry = this.#people.choice(form, ranked, at);
    for (const i of indices) this.#meant[i] = entry;
  }

  #naming(form: string, called: readonly string[]): Naming {
    const isIntroduced = (key: string): boolean => this.#register.get(key) !== undefined;
    return { form, isFull: true, called, isIntroduced, notTagged: false, plainWord: false };
  }

  /** Full names that nobody knows, organisations in their own words; what may be a surname alone after all others. */
  #introduceFull(): void {
    const deferred: number[] = [];
    for (const [i, raw] of this.#raws.entries()) {
      if (this.#meant[i] || raw.kind === 'place') continue;
      if (raw.candidates.length > 0 && raw.origin === 'table') continue;
      const form = this.#form(raw);
      if (raw.to - raw.from === 1 && isAcronym(form)) {
        const meant = introducedAcronym(form, raw.from, this.#document, this.#register, this.#acronyms);
        if (meant !== undefined) {
          this.#meant[i] = meant;
          continue;
        }
      }
      if (
        raw.kind === 'organisation' &&
        raw.to - raw.from === 1 &&
        raw.origin === 'tagger' &&
        !isAllCaps(form)
      ) {
        deferred.push(i);
        continue;
      }
      if (raw.kind === 'organisation') {
        this.#meant[i] = this.#people.unknown(
          'organisation',
          form,
          slugOf(form.replace(/^the\s/i, '')),
          raw.from,
        );
        continue;
      }
      const words = personWords(form);
      if (words.length < 2) continue;
      if (isParticled(words) || isInitialled(words)) deferred.push(i);
      else this.#meant[i] = this.#people.person(form, words, raw.from);
    }
    for (const i of deferred) {
      const raw = this.#raws[i] as RawName;
      const form = this.#form(raw);
      const words = personWords(form);
      if (raw.kind === 'organisation') {
        const surname = surnameCore(words.at(-1) ?? '');
        if (this.#register.isLikeSurname(surname, raw.from)) continue;
        this.#meant[i] = this.#people.unknown('organisation', form, slugOf(form), raw.from);
      } else this.#meant[i] = this.#people.fuller(words) ?? this.#people.person(form, words, raw.from);
    }
  }

  /** What the table knows the words by without support; for a person also without the father's name. */
  #sureCandidates(raw: RawName): readonly Candidate[] {
    let { candidates } = raw;
    const form = this.#form(raw);
    const isLong = raw.kind === 'person' && raw.to - raw.from > 2 && generationOf(form) === '';
    if (candidates.length === 0 && isLong) {
      const words = personWords(form);
      if (words.length === 2 && words.join(' ') !== foldText(form)) candidates = this.#table.lookup(words);
    }
    // Another romanisation of a full name is one too.
    const isFull = raw.kind === 'person' && personWords(form).length > 1;
    return candidates.filter(({ contextual, exact }) => !contextual || (isFull && !exact));
  }

  #form(raw: RawName): string {
    return textOf(this.#document, raw.from, raw.to);
  }

  #results(): ResolvedNames {
    const mentions: Mention[] = [];
    for (const [i, raw] of this.#raws.entries()) {
      const { start } = this.#document.words[raw.from] as { start: number };
      const { end } = this.#document.words[raw.to - 1] as { end: number };
      const entry = this.#meant[i] ?? null;
      const text = this.#document.text.slice(start, end);
      if (entry === null && raw.kind !== 'place') continue;
      mentions.push({ start, end, text, kind: entry?.kind ?? raw.kind, key: entry?.key ?? null });
    }
    const entries = [...this.#register.all()]
      .filter((entry) => entry.mentions > 0)
      .sort((a, b) => a.first - b.first);
    const people = entries.filter((entry) => entry.kind === 'person');
    const offices = new Map(people.map((entry) => [entry.key, officesOf(entry)]));
    return { names: entries.map(toFoundName), mentions, offices };
  }

  #note(entry: Entry, raw: RawName, text: string): void {
    entry.mentions++;
    entry.forms.set(text, (entry.forms.get(text) ?? 0) + 1);
    const isLonger = text.length > entry.label.length && !isAllCaps(text);
    if (entry.known === null && isLonger) entry.label = labelOf(text);
    if (entry.kind !== 'person') return;
    if (entry.forms.get(text) === 1) {
      const reason = spellingReason(text, entry);
      if (reason !== null) giveReason(entry, reason);
    }
    const role = entry.roles.size < MOST_ROLES ? roleAround(this.#document, raw.from, raw.to) : null;
    if (role === null) return;
    entry.role ??= role;
    entry.roles.add(role);
  }
}

const officesOf = (entry: Entry): string[] => [
  ...entry.roles,
  ...(entry.known?.roles.map((role) => role.title) ?? []),
];
