import { roleWordsOf, tradeOf } from '../names/trades.ts';
import type { Speaker } from '../quotations/quotation.ts';
import { sameSpeaker } from '../statements/same-speaker.ts';

/** The same words under another name, or under another role of the one who said them: here, and in the other article. */
export interface AttributionConflict {
  readonly kind: 'speaker' | 'role';
  readonly here: string;
  readonly there: string;
}

/** Who an article says said it, and as what. */
export interface Attributed {
  readonly speaker: Speaker | null;
  readonly role: string | null;
}

/** What two articles say otherwise of who said the same words, or null. Where one names nobody there is no conflict. */
export function attributionConflict(here: Attributed, there: Attributed): AttributionConflict | null {
  const same = sameSpeaker(here.speaker, there.speaker);
  if (same === 'different')
    return { kind: 'speaker', here: here.speaker?.label ?? '', there: there.speaker?.label ?? '' };
  if (same === 'unknown' || here.role === null || there.role === null) return null;
  return areTwoRoles(here.role, there.role) ? { kind: 'role', here: here.role, there: there.role } : null;
}

/** Words for an office that fit many: they contradict nothing. */
const GENERAL = new Set(
  'official diplomat politician leader lawmaker head chief member envoy aide adviser nominee'.split(' '),
);

/** Do two roles name offices, and none in common? "Ambassador" and "U.S. Ambassador to NATO" are one. */
function areTwoRoles(one: string, two: string): boolean {
  const [a, b] = [officesIn(one), officesIn(two)];
  return a.length > 0 && b.length > 0 && !a.some((office) => b.includes(office));
}

/** A secretary is one of something: of state, general. */
function officesIn(role: string): string[] {
  const words = roleWordsOf(role);
  return words.flatMap((word, i) => {
    if (tradeOf(word) === undefined || GENERAL.has(word)) return [];
    return word === 'secretary' && words[i + 1] !== undefined ? [`secretary ${words[i + 1]}`] : [word];
  });
}
