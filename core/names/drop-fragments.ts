import { isAllCaps } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { surnameCore } from './person-name.ts';
import type { RawName } from './raw-name.ts';

/**
 * Without the tagger's one-word people and organisations that are pieces of a longer name of the same text: "Hong" beside
 * "Hong Kong", "Paso" beside "El Paso". An organisation that is a person's surname is that person. Names in capitals and
 * what begins an organisation's name ("Harvard" of "Harvard University") stay.
 */
export function dropFragments(names: readonly RawName[], words: readonly Word[]): RawName[] {
  const ofPlaces = new Set<string>();
  const ofOrganisations = new Set<string>();
  const people = new Set<string>();
  const surnames = new Set<string>();
  for (const { from, to, kind } of names) {
    if (to - from < 2) continue;
    for (let i = from; i < to; i++) {
      const word = foldWord((words[i] as Word).text);
      if (kind === 'person') people.add(word);
      else if (kind === 'place') ofPlaces.add(word);
      else if (i > from) ofOrganisations.add(word);
    }
    if (kind === 'person') surnames.add(surnameCore(foldWord((words[to - 1] as Word).text)));
  }
  return names.flatMap((name): RawName[] => {
    const text = (words[name.from] as Word).text;
    if (name.origin !== 'tagger' || name.to - name.from > 1 || name.kind === 'place' || isAllCaps(text))
      return [name];
    const word = foldWord(text);
    if (name.kind === 'organisation' && surnames.has(word)) return [{ ...name, kind: 'person' }];
    // What ends an organisation's name may be a person's that the tagger took into it ("Supreme Court Justice Frank Orme").
    const isPiece = ofPlaces.has(word) || (name.kind === 'organisation' && ofOrganisations.has(word));
    return isPiece && !people.has(word) ? [] : [name];
  });
}
