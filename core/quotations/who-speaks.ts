import { descriptionWords, OfficeHolders, wordsOf } from '../names/office-holders.ts';
import { TITLES } from '../names/word-lists.ts';
import type { FoundName } from '../names/mention.ts';
import type { Speaker, SpeakerReason } from './quotation.ts';
import type { SpeakerPhrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { genderOf } from '../names/gender.ts';

/** Heads of descriptions that fit anyone who holds an office. */
const GENERIC = new Set(
  `official diplomat politician leader lawmaker statesman envoy chief head man woman candidate speaker expert analyst`.split(
    /\s+/,
  ),
);

/** Decides whom speaker phrases mean, reading the article from its beginning to its end. */
export class SpeakerResolver {
  readonly #reading: Reading;
  /** The people spoken of so far, the latest last. */
  readonly #said: string[] = [];
  readonly #holders: OfficeHolders;
  #mention = 0;
  readonly #met: { readonly key: string; readonly at: number }[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#holders = new OfficeHolders(reading.offices);
  }

  /** The speaker a phrase means. Phrases must come in the order of the text for pronouns to be read well. */
  resolve(phrase: SpeakerPhrase, reason?: SpeakerReason): Speaker {
    const { document, mentions, names } = this.#reading;
    const start = (document.words[phrase.from] as { start: number }).start;
    const end = (document.words[phrase.to - 1] as { end: number }).end;
    const text = document.text.slice(start, end);
    this.#read(start);
    if (phrase.how === 'named') {
      const key = mentions[phrase.mention]?.key ?? null;
      const name = key === null ? undefined : names.get(key);
      if (name?.kind === 'person') this.#said.push(name.key);
      return {
        start,
        end,
        text,
        key,
        label: name?.label ?? text,
        confidence: 0.95,
        reason: reason ?? 'named',
      };
    }
    const found =
      phrase.how === 'pronoun' ? this.#pronoun(text.toLowerCase(), start) : this.#description(text);
    if (found) this.#said.push(found.key);
    const sure = phrase.how === 'pronoun' ? 0.8 : 0.7;
    return {
      start,
      end,
      text,
      key: found?.key ?? null,
      label: found?.label ?? text,
      confidence: found ? sure : 0.6,
      reason: reason ?? phrase.how,
    };
  }

  /** Takes note of the people mentioned before offset `to`. */
  #read(to: number): void {
    const { mentions } = this.#reading;
    while (this.#mention < mentions.length && (mentions[this.#mention] as { start: number }).start < to) {
      const mention = mentions[this.#mention++];
      if (mention?.kind === 'person' && mention.key !== null)
        this.#met.push({ key: mention.key, at: mention.start });
    }
  }

  /** The person a "he" or "she" means: who spoke last, or the latest person outside quotation marks it fits. */
  #pronoun(word: string, at: number): FoundName | null {
    const subject = word === 'him' ? 'he' : word === 'her' ? 'she' : word;
    if (subject !== 'he' && subject !== 'she') return null;
    const fits = (key: string): boolean => {
      const gender = genderOf(this.#reading.names.get(key));
      return gender === null || gender === subject;
    };
    const last = this.#said.slice(-30).findLast(fits);
    const recent = this.#met.slice(-12).filter((met) => fits(met.key) && !this.#quoted(met.at));
    const paragraphs = this.#paragraphsBetween;
    // Whoever was named last as the subject of a paragraph, unless somebody spoke since.
    const latest = recent.at(-1);
    const key =
      last !== undefined && (latest === undefined || this.#metSince(last) || paragraphs(latest.at, at) > 2)
        ? last
        : (this.#first(recent, at) ?? last);
    return key === undefined ? null : (this.#reading.names.get(key) ?? null);
  }

  /** Did the last speaker occur in the last two paragraphs' mentions? */
  #metSince(key: string): boolean {
    return this.#met.slice(-4).some((met) => met.key === key);
  }

  /** The first person of the latest sentence that names one: its likely subject. */
  #first(recent: readonly { readonly key: string; readonly at: number }[], at: number): string | undefined {
    const latest = recent.at(-1);
    if (!latest) return undefined;
    const { text } = this.#reading.document;
    const from = Math.max(text.lastIndexOf('. ', latest.at), text.lastIndexOf('\n', Math.min(latest.at, at)));
    return (recent.find((met) => met.at > from) ?? latest).key;
  }

  #quoted(at: number): boolean {
    return this.#reading.pieces.length > 0 && pieceAt(this.#reading, at);
  }

  readonly #paragraphsBetween = (a: number, b: number): number => {
    let count = 0;
    for (
      let i = this.#reading.document.text.indexOf('\n', a);
      i >= 0 && i < b && count < 9;
      i = this.#reading.document.text.indexOf('\n', i + 1)
    )
      count++;
    return count;
  };

  /** The person a description means: the one whose role has its words, or for a general word the last speaker. */
  #description(text: string): FoundName | null {
    const words = wordsOf(text);
    if (
      words.length === 0 ||
      /^(?:a|an|one|some|several|many|two|other|another|critics)$/.test(words[0] as string)
    )
      return null;
    const head = words.at(-1) as string;
    if (/(?:[^s]s|people|men|women)$/.test(head) && !TITLES.has(head) && head !== 'boss') return null;
    const people = [...new Set(this.#met.slice(-60).map((met) => met.key))].reverse();
    const content = descriptionWords(text);
    for (const key of people) {
      const name = this.#reading.names.get(key);
      if (name && this.#holders.holds(key, content)) return name;
    }
    if (!GENERIC.has(head) && !TITLES.has(head)) return null;
    const spoken = this.#said.slice(-30).findLast((key) => this.#fitsRole(key, head));
    const last = spoken ?? people.find((key) => this.#fitsRole(key, head));
    return last === undefined ? null : (this.#reading.names.get(last) ?? null);
  }

  /** A general word fits everyone with a role; a title only those who have it. */
  #fitsRole(key: string, head: string): boolean {
    const roles = this.#holders.rolesOf(key);
    return GENERIC.has(head) ? roles.length > 0 : roles.some((role) => role.includes(head));
  }
}

function pieceAt(reading: Reading, at: number): boolean {
  let low = 0;
  let high = reading.pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = reading.pieces[middle] as { open: number; close: number };
    if (piece.close <= at) low = middle + 1;
    else if (piece.open > at) high = middle - 1;
    else return true;
  }
  return false;
}
