import { editDistance } from './edit-distance.ts';
import type { Entry } from './name-register.ts';

/** Shortest surname in which a single wrong letter is still told from another name. */
const SHORTEST = 5;

/**
 * The introduced person a lone, never introduced surname is probably a misspelling of: one letter apart (two from nine
 * letters on), same first letter, introduced before, and the only such person. `at` is the word index of the surname.
 */
export function likelyMisspelling(
  surname: string,
  people: readonly Entry[],
  at: number,
): { readonly entry: Entry; readonly reason: string } | null {
  if (surname.length < SHORTEST) return null;
  const limit = surname.length >= 9 ? 2 : 1;
  const near = people.filter((entry) => {
    const other = entry.words.at(-1) as string;
    return (
      entry.first < at &&
      other[0] === surname[0] &&
      other.length >= SHORTEST &&
      editDistance(surname, other, limit) <= limit
    );
  });
  if (near.length !== 1) return null;
  const entry = near[0] as Entry;
  const distance = editDistance(surname, entry.words.at(-1) as string, limit);
  const apart = distance === 1 ? 'one letter apart' : `${distance} letters apart`;
  return { entry, reason: `${apart}, introduced before, and nobody of that name is introduced` };
}
