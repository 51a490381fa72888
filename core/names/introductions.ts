import type { ArticleContext } from './article-context.ts';
import { localKey } from './local-key.ts';
import { sameFullName, WORDS } from './misspelling.ts';
import { giveReason, labelOf, type Entry, type NameRegister } from './name-register.ts';
import { generationOf, isInitialled, personWords, slugOf, surnameCore } from './person-name.ts';
import { choiceOf, type Ranked } from './rank-candidates.ts';

/** Enters names into an article's register, each person and organisation once. `at` is always a word index. */
export class Introductions {
  readonly #register: NameRegister;
  readonly #context: ArticleContext;

  constructor(register: NameRegister, context: ArticleContext) {
    this.#register = register;
    this.#context = context;
  }

  /** The one person of this surname whom particles or initials before it do not rule out. */
  fuller(words: readonly string[]): Entry | null {
    const initial = isInitialled(words) ? (words[0] as string) : '';
    const people = this.#register
      .bySurname(surnameCore(words.at(-1) as string))
      .filter((entry) => entry.words.length > 1 && (entry.words[0] as string).startsWith(initial));
    const fits = (entry: Entry): boolean =>
      initial !== '' || entry.words.slice(-words.length).join(' ') === words.join(' ');
    return people.length === 1 && fits(people[0] as Entry) ? (people[0] as Entry) : null;
  }

  /** A person by a full name that the table does not have: introduced before in another spelling, or new. */
  person(form: string, words: readonly string[], at: number): Entry {
    const generation = generationOf(form);
    const key = slugOf([...words, generation].join(' '));
    if (generation === '' && !this.#register.get(key)) {
      const surname = surnameCore(words.at(-1) as string);
      for (const other of this.#register.surnames.like(surname)) {
        const close = other.first < at ? sameFullName(words, other.words) : null;
        if (close === null) continue;
        giveReason(other, `${form} read as ${other.label}: ${WORDS[close]}, introduced before`);
        return other;
      }
    }
    return this.unknown('person', form, key, at);
  }

  /** A name of the table. */
  known({ known, confidence }: Ranked, at: number): Entry {
    const existing = this.#register.get(known.id);
    if (existing) return existing;
    this.#context.add(known);
    const words = known.kind === 'person' ? personWords(known.label) : [];
    const fuller = this.#register.sameEnds(words);
    if (fuller && fuller.known === null && fuller.choice === null) {
      this.#register.rename(fuller, known.id);
      return Object.assign(fuller, { label: known.label, known });
    }
    const { id: key, kind, label } = known;
    return this.#register.add({ key, kind, label, known, words, first: at, confidence, choice: null });
  }

  /** A name that several bear, or one whom the article calls otherwise: somebody of this article alone. */
  choice(form: string, ranked: readonly Ranked[], at: number): Entry {
    const key = localKey(slugOf(form));
    const existing = this.#register.get(key);
    if (existing) return existing;
    const kind = ranked[0]?.known.kind ?? 'person';
    const choice = choiceOf(ranked);
    const words = kind === 'person' ? personWords(form) : [];
    return this.#register.add({
      key,
      kind,
      words,
      first: at,
      label: labelOf(form),
      known: null,
      confidence: choice[0]?.confidence ?? 1,
      choice: choice.length > 0 ? choice : null,
    });
  }

  /** Somebody, or something, that only this article knows: `key` is of its making. */
  unknown(kind: Entry['kind'], form: string, key: string, at: number): Entry {
    const existing = this.#register.get(key);
    if (existing) return existing;
    const words = kind === 'person' ? personWords(form) : [];
    const same = generationOf(form) === '' ? this.#register.sameEnds(words) : null;
    if (same) {
      if (words.length > same.words.length) same.words = words;
      else if (same.known === null && same.choice === null) this.#register.rename(same, key);
      return same;
    }
    const label = labelOf(form);
    return this.#register.add({
      key,
      kind,
      label,
      words,
      first: at,
      known: null,
      confidence: 1,
      choice: null,
    });
  }
}
