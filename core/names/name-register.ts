import { isAllCaps } from '../text/character.ts';
import type { KnownName } from './name-table.ts';
import type { FoundName } from './mention.ts';

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
  readonly reasons: string[];
  /** Words of the fullest form, folded, titles taken off; for people the last is the surname. */
  words: readonly string[];
  /** Word index of the first mention. */
  first: number;
  mentions: number;
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
    reasons: entry.reasons,
  };
}
