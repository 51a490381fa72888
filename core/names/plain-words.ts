import { isAllCaps, isLower } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { COUNTRIES, NATIONALITIES, PLACES } from './place-names.ts';
import type { RawName } from './raw-name.ts';
import { tradeOf } from './trades.ts';
import { CALENDAR_WORDS } from './word-lists.ts';

const LONGEST = 30;

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Surnames that are words sentences begin with. */
const WORDS =
  list(`baker banks bell best bird bishop black bloom blue bond bridges brooks brown burns bush butcher butler carpenter
  case chance church clay coffin cook cross day dean early english farmer fields fisher flowers ford fox french frost gates
  gay golden good gray green grey grant hall hardy hill holder holiday holly hope house hunt hunter iron judge just keen
  key king knight lake law light little long love low major marsh may miller mills moon moor noble north page paper parks
  peace pence pike pope porter potter power powers price prince proud rain read rice rich rivers rock root rose rush sage
  sanders sands savage sharp shell shepherd shields short silver singer small snow south spring steel stone storm strange
  street strong summer summers swift taylor thorn trump turner wall ward waters weaver weeks wells west white wild will wise
  wolf wood woods worth young apple amazon target orange`);
/** Words for people that are nobody in particular. */
const NOBODY = list('nobody everyone everybody someone somebody anyone anybody who it us will');
const ACTS =
  list(`said says told was is has had did does will would could can may might went came left took gave made
  won lost led ran met saw spoke wrote thought became began fell felt held kept knew sat stood thanked and who also`);

const isPlaceWord = (word: string): boolean => COUNTRIES.has(word) || PLACES.has(word);

/** Words before a date or a time of year: "in May", "since March". */
const BEFORE_DATES = new Set(
  `in on of by since until till from last next this early late through during every each mid before after to and`.split(
    ' ',
  ),
);
/** Words before a place: "in Jordan", "the river Jordan". */
const BEFORE_PLACES = new Set(
  `in to from into across through near at inside outside around throughout toward towards within over river valley mount
  lake`.split(/\s+/),
);

/** Tells surnames that are also words, months or places from the words, months and places. */
export class PlainWords {
  readonly #words: readonly Word[];
  #smallWords: ReadonlySet<string> | null = null;

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  /** The words that the article has in small letters. */
  get #small(): ReadonlySet<string> {
    return (this.#smallWords ??= new Set(
      this.#words
        .filter((word) => isLower(word.text.charCodeAt(0)) && word.text.length < LONGEST)
        .map((word) => foldWord(word.text)),
    ));
  }

  /**
   * Surely no name here: a month with its preposition or day, a place with its, a nationality, or a plain word that begins a
   * sentence. `isIntroduced`: somebody of that surname was introduced before.
   */
  isWordHere(raw: RawName, isIntroduced: boolean): boolean {
    if (raw.to - raw.from > 1 || raw.origin === 'label') return false;
    const word = this.#word(raw.from);
    const isShouted = isAllCaps((this.#words[raw.from] as Word).text);
    if (this.#isAddressed(raw.from)) return false;
    if (CALENDAR_WORDS.has(word)) {
      const next = this.#words[raw.to]?.text ?? '';
      return BEFORE_DATES.has(this.#word(raw.from - 1)) || /^\d/.test(next);
    }
    if (NOBODY.has(word) && (!isShouted || isAllCaps(this.#words[raw.to]?.text ?? ''))) return true;
    if (BEFORE_PLACES.has(this.#word(raw.from - 1)) && this.#isPlaceIn(raw)) return true;
    if (NATIONALITIES.has(word) && raw.tagged !== 'person') return true;
    if (!this.startsSentence(raw.from) || isShouted) return false;
    if (!isIntroduced && raw.kind === 'person' && WORDS.has(word)) return true;
    return this.isAlsoWord(raw) && !this.#acts(raw.to);
  }

  /** Does the article have the word in small letters too? */
  isAlsoWord(raw: RawName): boolean {
    return this.#small.has(this.#word(raw.from));
  }

  /** A word that is also a place, after somebody of that surname was introduced: is it the person here? */
  isPersonHere(raw: RawName): boolean {
    if (raw.to - raw.from > 1) return false;
    return this.#isAddressed(raw.from) || !BEFORE_PLACES.has(this.#word(raw.from - 1));
  }

  /** After "in": known for a place, or followed by its state or country, or a place to the tagger. */
  #isPlaceIn(raw: RawName): boolean {
    const isStateNext = this.#words[raw.to]?.text === ',' && isPlaceWord(this.#word(raw.to + 1));
    return raw.tagged === 'place' || isStateNext || isPlaceWord(this.#word(raw.from));
  }

  /** A word that is known for a place. */
  isPlace(raw: RawName): boolean {
    return isPlaceWord(this.#word(raw.from)) || BEFORE_PLACES.has(this.#word(raw.from - 1));
  }

  /** Does the word at `at` go on as after somebody who acts: a verb in the past, "is", "'s", a comma? */
  #acts(at: number): boolean {
    const text = this.#words[at]?.text ?? '';
    return /^(?:['’]s|,)$/.test(text) || ACTS.has(text) || (text.endsWith('ed') && text.length > 4);
  }

  startsSentence(at: number): boolean {
    return (this.#words[at]?.startsLine ?? true) || /^[.!?"“”:]$/.test(this.#words[at - 1]?.text ?? '.');
  }

  #isAddressed(at: number): boolean {
    const before = this.#word(at - 1);
    return tradeOf(before) !== undefined || /^(?:mr|mrs|ms|miss|dr|sir|lady|lord)$/.test(before);
  }

  #word(at: number): string {
    const text = this.#words[at]?.text ?? '';
    return text.length > LONGEST ? '' : foldWord(text);
  }
}
