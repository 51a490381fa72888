import type { Library } from '../library/library.ts';
import { latestRole } from '../names/role-at.ts';
import { foldWords } from '../search/fold-words.ts';

export interface NameSuggestion {
  readonly label: string;
  /** The latest known role. */
  readonly detail: string | null;
}

/** Names of which every typed word begins one, of sources that are on; those of most articles first, `most` at most. */
export type SuggestNames = (
  typed: string,
  sourcesOff: ReadonlySet<string>,
  most: number,
) => readonly NameSuggestion[];

/** By beginnings alone, without typing errors: small enough for the background (decision 6). */
export function createNameSuggestions(library: Library): SuggestNames {
  const names = [...library.articlesByName]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, articles]) => {
      const known = library.names.get(key);
      const found = articles[0]!.names.find((name) => name.key === key)!;
      const label = known?.label ?? found.label;
      const words = foldWords([label, ...(known?.aliases ?? [])].join(' '));
      // A space before each word: what is typed must begin one.
      return { label, role: found.role, known, articles, words: ` ${words.join(' ')}` };
    });
  return (typed, sourcesOff, most) => {
    const beginnings = foldWords(typed).map((word) => ` ${word}`);
    if (beginnings.length === 0) return [];
    const found: NameSuggestion[] = [];
    for (const { label, role, known, articles, words } of names) {
      if (found.length === most) break;
      if (!beginnings.every((beginning) => words.includes(beginning))) continue;
      if (articles.every(({ sourceId }) => sourcesOff.has(sourceId))) continue;
      found.push({ label, detail: latestRole(known?.roles ?? [])?.title ?? role });
    }
    return found;
  };
}
