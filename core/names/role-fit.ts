import type { TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import type { Fit } from './misspelling.ts';
import { genderOfEntry, type Entry } from './name-register.ts';
import type { Role } from './name.ts';
import type { KnownName } from './name-table.ts';
import { COUNTRIES, NATIONALITIES } from './place-names.ts';
import { roleAround } from './role-words.ts';
import { roleWordsOf, tradeOf, type Trade } from './trades.ts';

/** What the text calls a person beside the name: "Pastry chef", "Russian Foreign Minister"; null where nothing. */
export function calledBeside(document: TextDocument, from: number, to: number): string | null {
  const role = roleAround(document, from, to);
  const trade = tradeBefore(document.words, from) ?? tradeAfter(document.words, to);
  return role === null ? trade : trade === null ? role : `${role} ${trade}`;
}

/** "The goalkeeper Robert Gates": a word for an occupation right before the name, with "former" and the like. */
function tradeBefore(words: readonly Word[], from: number): string | null {
  const word = words[from - 1];
  if (!word || words[from]?.startsLine || tradeOf(foldWord(word.text)) === undefined) return null;
  const before = words[from - 2];
  return before && before.kind === 'word' && !word.startsLine ? `${before.text} ${word.text}` : word.text;
}

/** "John Smith, a plumber": the occupation in the four words after the comma. */
function tradeAfter(words: readonly Word[], to: number): string | null {
  if (words[to]?.text !== ',' || !/^(?:an?|the)$/.test(words[to + 1]?.text ?? '')) return null;
  for (let i = to + 2; i < to + 6; i++) {
    const word = words[i];
    if (!word || word.startsLine || word.kind === 'mark') return null;
    if (tradeOf(foldWord(word.text)) !== undefined) return word.text;
  }
  return null;
}

/** How a role in the text goes with what is known of somebody. */
export type RoleFit =
  | { readonly kind: 'held'; readonly role: Role }
  | { readonly kind: 'before'; readonly role: Role }
  | { readonly kind: 'later'; readonly role: Role }
  | { readonly kind: 'described' | 'none' | 'else' };

/** Parties and camps: adjectives of no country. */
const NO_COUNTRY = new Set(
  `communist democrat democrats republican republicans democratic liberal conservative conservatives labour allies ally allied
  western orthodox catholic muslim christian jewish latin`.split(/\s+/),
);

/** Compares what a text calls somebody with a name's roles, description and countries. `day`: ISO, or null where unknown. */
export function fitRole(called: readonly string[], name: KnownName, day: string | null): RoleFit {
  const words = called.flatMap(roleWordsOf);
  const heads = words.filter((word) => tradeOf(word) !== undefined || HEADS.has(word));
  if (heads.length === 0) return { kind: 'none' };
  if (isForeign(words, name)) return { kind: 'else' };
  const held = name.roles
    .map((role) => ({ role, shared: sharedHeads(heads, words, role.title) }))
    .filter(({ shared }) => shared > 0)
    .map(({ role, shared }) => ({ role, shared, when: whenHeld(role, day) }));
  const best = held.sort((a, b) => b.shared - a.shared || ORDER[a.when] - ORDER[b.when])[0];
  const former = words.includes('former') || words.includes('ex');
  if (best) return { kind: best.when === 'before' && former ? 'held' : best.when, role: best.role };
  const description = roleWordsOf(name.description ?? '');
  if (heads.some((head) => description.includes(head))) return { kind: 'described' };
  return tradesOf(words).size > 0 && !shareTrade(words, name) ? { kind: 'else' } : { kind: 'none' };
}

const HEADS = new Set(['spokesperson', 'head', 'chair', 'prime', 'representative', 'professor', 'adviser']);
const ORDER = { held: 0, before: 1, later: 2 } as const;

/** Was the role held on the day: then, only before, only later? Without a day: is it held still? */
export function whenHeld(role: Role, day: string | null): 'held' | 'before' | 'later' {
  if (day === null) return role.to === null ? 'held' : 'before';
  if ((role.from ?? '') > day && !(role.from ?? '').startsWith(day)) return 'later';
  return role.to === null || role.to >= day || day.startsWith(role.to) ? 'held' : 'before';
}

/** A public office, rather than a chair or a team. */
export const isOffice = ({ title }: Role): boolean =>
  roleWordsOf(title).some((word) => tradeOf(word) === 'office' || HEADS.has(word)) &&
  !roleWordsOf(title).includes('professor');

/** 0 where no head word is shared; else 1 and the other words shared. */
function sharedHeads(heads: readonly string[], words: readonly string[], title: string): number {
  const own = new Set(roleWordsOf(title));
  if (!heads.some((head) => own.has(head))) return 0;
  // "Deputy Secretary General" is not the Secretary General.
  if (own.has('deputy') !== words.includes('deputy') || own.has('vice') !== words.includes('vice')) return 0;
  return 1 + words.filter((word) => own.has(word)).length;
}

/** Does the text give a country that is none of the name's? */
function isForeign(words: readonly string[], name: KnownName): boolean {
  const countries = words.filter(
    (word) => (COUNTRIES.has(word) || NATIONALITIES.has(word)) && !NO_COUNTRY.has(word),
  );
  if (countries.length === 0 || name.context.length + name.roles.length === 0) return false;
  const own = new Set(
    [...name.context, ...name.roles.map((role) => role.title), name.description ?? ''].flatMap(roleWordsOf),
  );
  return ![...own].some((word) => COUNTRIES.has(word) || NATIONALITIES.has(word))
    ? false
    : !countries.some(
        (word) => own.has(word) || [...own].some((other) => other.slice(0, 4) === word.slice(0, 4)),
      );
}

const tradesOf = (words: readonly string[]): Set<Trade> =>
  new Set(words.flatMap((word) => tradeOf(word) ?? []));

function shareTrade(words: readonly string[], name: KnownName): boolean {
  const own = tradesOf(
    [...name.roles.map((role) => role.title), name.description ?? ''].flatMap(roleWordsOf),
  );
  // Nothing is known of what they do.
  if (own.size === 0) return true;
  return [...tradesOf(words)].some((trade) => own.has(trade));
}

/** How the words beside a surname go with somebody of the article: a title of theirs, one of another trade, "Mrs." for a man. */
export function fitEntry(entry: Entry, called: string | null, address: 'he' | 'she' | null): Fit {
  if (address !== null) {
    const gender = genderOfEntry(entry);
    if (gender !== null && gender !== address) return 'conflicts';
  }
  const words = called === null ? [] : roleWordsOf(called);
  const heads = words.filter((word) => tradeOf(word) !== undefined || HEADS.has(word));
  if (heads.length === 0) return 'unknown';
  const own = [...entry.roles, ...(entry.known?.roles ?? []).map((role) => role.title)].flatMap(roleWordsOf);
  if (heads.some((head) => own.includes(head))) return 'fits';
  const trades = tradesOf(own);
  return trades.size > 0 && ![...tradesOf(words)].some((trade) => trades.has(trade))
    ? 'conflicts'
    : 'unknown';
}
