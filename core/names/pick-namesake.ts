import { NAMESAKE, LINE } from './evidence-weights.ts';
import type { NameChoice } from './mention.ts';
import { genderOfEntry, type Entry } from './name-register.ts';
import type { Fit } from './misspelling.ts';

/** What stands around a lone surname that several people of the article bear. */
export interface LoneSurname {
  /** Word index. */
  readonly at: number;
  /** "Mr.", "Mrs." before it. */
  readonly address: 'he' | 'she' | null;
  fitOf(entry: Entry): Fit;
  /** Mentions in full of a person before `at`, and the word index of the last. */
  fullMentions(entry: Entry): { readonly count: number; readonly last: number };
  /** The person the surname alone was read as before. */
  readonly holder: Entry | null;
}

export interface Picked {
  readonly entry: Entry;
  readonly confidence: number;
}

/** The one of several people of one surname that is meant, likeliest first; weights in evidence-weights.ts. */
export function rankNamesakes(people: readonly Entry[], surname: LoneSurname): Picked[] {
  const mentions = people.map((entry) => surname.fullMentions(entry));
  const latest = Math.max(...mentions.map(({ last }) => last));
  const scores = people.map((entry, i) => {
    const { count, last } = mentions[i]!;
    const fit = surname.fitOf(entry);
    const gender = surname.address === null ? null : genderOfEntry(entry);
    let score = NAMESAKE.fullMention * Math.min(count, NAMESAKE.fullMentionsAtMost);
    if (last === latest) score += NAMESAKE.latest;
    if (entry === surname.holder) score += NAMESAKE.holder;
    if (fit === 'fits') score += NAMESAKE.addressFits;
    if (fit === 'conflicts') score += NAMESAKE.addressElse;
    if (gender !== null) score += gender === surname.address ? NAMESAKE.addressFits : NAMESAKE.addressElse;
    return Math.exp(score);
  });
  const total = scores.reduce((sum, score) => sum + score, 0);
  return people
    .map((entry, i) => ({ entry, confidence: scores[i]! / total }))
    .sort((a, b) => b.confidence - a.confidence || a.entry.first - b.entry.first);
}

export const isSure = (picked: Picked | undefined): picked is Picked =>
  picked !== undefined && picked.confidence >= LINE;

export const namesakeChoice = (picked: readonly Picked[]): NameChoice[] =>
  picked.slice(0, 5).map(({ entry, confidence }) => ({
    key: entry.key,
    kind: entry.kind,
    label: entry.label,
    description: entry.role ?? entry.known?.description ?? null,
    roles: entry.known?.roles ?? [],
    confidence: Math.round(confidence * 100) / 100,
    reason: 'named in full in this article',
  }));
