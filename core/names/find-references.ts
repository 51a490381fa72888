import { startsUpper } from '../text/character.ts';
import type { TextDocument } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Mention } from './mention.ts';
import { descriptionWords, OfficeHolders } from './office-holders.ts';
import { TITLES } from './word-lists.ts';

/** A description that means somebody of the article: "the minister". It is no name, and is not marked on the page. */
export interface Reference extends Span {
  readonly text: string;
  /** Key of the only person met so far who holds or held such an office. */
  readonly key: string;
}

/** Words of a description at most, and people looked at for each. */
const LONGEST = 6;
const MOST_PEOPLE = 60;

/**
 * Descriptions with "the" that end in a title and mean one person alone: of those mentioned before, exactly one has an
 * office with all the words. Where two have, or none, nobody is meant.
 */
export function findReferences(
  { words, text }: TextDocument,
  mentions: readonly Mention[],
  offices: ReadonlyMap<string, readonly string[]>,
): Reference[] {
  const holders = new OfficeHolders(offices);
  const met = new Set<string>();
  const found: Reference[] = [];
  let m = 0;
  for (const [i, word] of words.entries()) {
    for (; m < mentions.length && (mentions[m] as Mention).start < word.start; m++) {
      const { kind, key } = mentions[m] as Mention;
      if (kind === 'person' && key !== null) met.add(key);
    }
    if (foldWord(word.text) !== 'the' || met.size === 0 || met.size > MOST_PEOPLE) continue;
    const to = descriptionEnd(words, i);
    if (to < 0) continue;
    const end = words[to - 1]?.end ?? word.end;
    const description = text.slice(word.start, end);
    const asked = descriptionWords(description);
    const [only, ...others] = [...met].filter((key) => holders.holds(key, asked));
    if (only !== undefined && others.length === 0)
      found.push({ start: word.start, end, text: description, key: only });
  }
  return found;
}

/** The word after a title that ends a description begun at `from`, or -1: none, or a name follows ("the minister Smith"). */
function descriptionEnd(words: TextDocument['words'], from: number): number {
  for (let i = from + 1; i <= from + LONGEST; i++) {
    const word = words[i];
    if (!word || word.startsLine || (word.kind === 'mark' && word.text !== '-')) return -1;
    const next = words[i + 1];
    const folded = foldWord(word.text);
    // "the Secretary General": the title goes on.
    if (!TITLES.has(folded) || (next && !next.startsLine && TITLES.has(foldWord(next.text)))) continue;
    const isNamed = next !== undefined && !next.startsLine && next.kind === 'word' && startsUpper(next.text);
    return isNamed || foldWord(next?.text ?? '') === 'of' ? -1 : i + 1;
  }
  return -1;
}
