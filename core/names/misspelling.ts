import { editDistance } from './edit-distance.ts';
import type { Entry } from './name-register.ts';

/** Shortest surname in which a single wrong letter is still told from another name. */
const SHORTEST = 5;
/** People of one first letter and length that are compared: more than an article names, and keeps hostile texts cheap. */
const MOST_COMPARED = 12;

/** People by the first letter and the length of their surnames: the few that a misspelling can mean. */
export class Surnames {
  readonly #people = new Map<string, Entry[]>();

  add(entry: Entry): void {
    const surname = entry.words.at(-1) ?? '';
    if (surname.length < SHORTEST) return;
    const shape = `${surname[0]}${surname.length}`;
    const people = this.#people.get(shape);
    if (!people) this.#people.set(shape, [entry]);
    else if (people.length < MOST_COMPARED) people.push(entry);
  }

  /**
   * The introduced person a lone, never introduced surname is probably a misspelling of: one letter apart (two from nine
   * letters on), same first letter, introduced before, and the only such person. `at` is the word index of the surname.
   */
  misspelt(surname: string, at: number): { readonly entry: Entry; readonly reason: string } | null {
    if (surname.length < SHORTEST) return null;
    const limit = surname.length >= 9 ? 2 : 1;
    let only: Entry | null = null;
    let distance = 0;
    for (let length = surname.length - limit; length <= surname.length + limit; length++) {
      for (const entry of this.#people.get(`${surname[0]}${length}`) ?? []) {
        if (entry.first >= at) continue;
        const apart = editDistance(surname, entry.words.at(-1) as string, limit);
        if (apart > limit) continue;
        if (only) return null;
        only = entry;
        distance = apart;
      }
    }
    if (!only) return null;
    const apart = distance === 1 ? 'one letter apart' : `${distance} letters apart`;
    return { entry: only, reason: `${apart}, introduced before, and nobody of that name is introduced` };
  }
}
