import { Matcher, type Candidate, type TableMatch } from './name-table-match.ts';
import { openTableParts, readable } from './name-table-open.ts';
import { WordColumns } from './name-table-words.ts';
import { NameTableError, type KnownName } from './table-name.ts';
import type { Span } from '../text/span.ts';

export type { Candidate, TableMatch } from './name-table-match.ts';
export { NameTableError, type KnownName } from './table-name.ts';

/** UTF-16 units `start` to `end` of a text are an alias. */
export interface TextMatch extends Span {
  readonly candidates: readonly Candidate[];
}

export interface NameTable {
  /** Number of names; they are numbered from 0. */
  readonly size: number;
  /** @throws NameTableError on a number that is none of a name, or where the name's bytes are damaged. */
  name(index: number): KnownName;
  /**
   * Longest whole-word matches from left to right, without overlap; linear in the number of words. Capitals count as
   * name-table-case.ts says.
   */
  match(words: readonly string[]): TableMatch[];
  /** The same of a text, whose words are those of `splitWords`, with offsets in it; makes no words. */
  matchText(text: string): TextMatch[];
  /** The names one alias may mean, whatever its capitals. */
  lookup(words: readonly string[]): Candidate[];
}

/**
 * Opens a name table over its bytes, without copying (except where they are not aligned) and without parsing. All that
 * it answers is within its bytes; where damage leads out of them, what was asked throws.
 * @throws NameTableError on bytes that are no name table of this format, or cut off.
 */
export function openNameTable(source: Uint8Array): NameTable {
  const parts = openTableParts(source);
  const matcher = new Matcher(parts);
  const words = new WordColumns();
  return {
    size: parts.size,
    name(index) {
      if (!(Number.isInteger(index) && index >= 0 && index < parts.size))
        throw new NameTableError(`name table: no name ${index} of ${parts.size}`);
      return readable(() => parts.records.read(index));
    },
    match(list) {
      const matches: TableMatch[] = [];
      words.readList(list);
      matcher.match(words, (match) => matches.push(match));
      words.clear();
      return matches;
    },
    matchText(text) {
      const matches: TextMatch[] = [];
      words.readText(text);
      matcher.match(words, ({ from, to, candidates }) =>
        matches.push({ start: words.start(from), end: words.end(to - 1), candidates }),
      );
      words.clear();
      return matches;
    },
    lookup(list) {
      words.readList(list);
      const candidates = matcher.lookup(words);
      words.clear();
      return candidates;
    },
  };
}
