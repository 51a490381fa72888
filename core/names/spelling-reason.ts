import { foldText } from '../text/fold.ts';
import type { Entry } from './name-register.ts';

/** Why a form that is written otherwise than the name is the name all the same, where no other reason says so yet; or null. */
export function spellingReason(text: string, entry: Entry): string | null {
  if (entry.choice || [...entry.reasons].some((reason) => reason.startsWith(`${text} read as`))) return null;
  const written = wordsOf(text);
  const own = wordsOf(entry.label);
  // Names left out are no other spelling.
  const whole = written.length === own.length ? written : written.slice(-1);
  const last = whole.find((word) => !own.includes(word));
  if (last === undefined) return null;
  const folded = foldText(last);
  if (own.some((word) => foldText(word) === folded))
    return `${text} read as ${entry.label}: the same letters without their marks, or with them`;
  const given = entry.words.some((word) => word === folded);
  return entry.known && !given ? `${text} read as ${entry.label}: a known spelling of the name` : null;
}

/** Words in small letters, with their marks. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}'’-]+/gu) ?? [];
