import type { Suggest } from '#browser/search-entry.ts';
import type { Library } from '#core/library/library.ts';
import { createNameSuggestions, type SuggestNames } from '#core/coverage/suggest-names.ts';
import { openShelf } from './library.ts';

/** Chromium shows five beneath its own. */
const MOST = 5;

const made = new WeakMap<Library, SuggestNames>();

/** Names of the library that begin as typed in the address bar. */
export const suggest: Suggest = async (typed) => {
  const { library, sourcesOff } = await openShelf();
  let names = made.get(library);
  if (!names) made.set(library, (names = createNameSuggestions(library)));
  return names(typed, sourcesOff, MOST);
};
