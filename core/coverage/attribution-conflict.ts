import type { Speaker } from '../quotations/quotation.ts';
import { sameSpeaker } from '../statements/same-speaker.ts';
import { foldText } from '../text/fold.ts';

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

/**
 * Offices of which nobody holds two at a time for long. A list of its own: the names' lists of titles hold many more words,
 * among them general ones ("official", "leader") that contradict nothing, and every page that shows a version would load them.
 */
const OFFICES = new Map(
  `president | premier prime | chancellor | ambassador | secretary | senator | governor | mayor | minister |
  spokesman spokeswoman spokesperson | congressman congresswoman representative | judge justice | attorney prosecutor |
  director | chairman chairwoman chair | king | queen | prince | princess | pope | bishop archbishop | sheriff | commissioner |
  professor | commander | admiral | colonel`
    .split('|')
    .flatMap((words) => {
      const [first = '', ...others] = words.trim().split(/\s+/);
      return [first, ...others].map((word) => [word, first] as const);
    }),
);

/**
 * Do two roles name offices, and none in common? "Ambassador" and "U.S. Ambassador to NATO" are one. A role with an "and"
 * in it may be two people's ("President Joe Biden and NATO chief") and contradicts nothing.
 */
function areTwoRoles(one: string, two: string): boolean {
  if (/\band\b/i.test(`${one} ${two}`)) return false;
  const [a, b] = [officesIn(one), officesIn(two)];
  return a.length > 0 && b.length > 0 && !a.some((office) => b.includes(office));
}

/** A secretary is one of something: of state, general. A "prime minister" is no minister. */
function officesIn(role: string): string[] {
  const words = foldText(role)
    .split(/[ -]/)
    .filter((word) => word !== 'of' && word !== 'the');
  return words.flatMap((word, i) => {
    const office = OFFICES.get(word);
    if (office === undefined || (word === 'minister' && words[i - 1] === 'prime')) return [];
    return office === 'secretary' && words[i + 1] !== undefined ? [`secretary ${words[i + 1]}`] : [office];
  });
}
