import { startsUpper } from '../text/character.ts';
import type { TextDocument } from '../text/document.ts';
import { textOf } from '../text/document.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { FORMS_OF_ADDRESS, OFFICE_WORDS, TITLES } from './word-lists.ts';

const LINKS = new Set(['of', 'for', 'to', 'and', 'the', '&', "'s", '’s', 'on', 'at']);
/** Words looked back for a role before a name; offices have long names. */
const REACH = 14;
const LONGEST_AFTER = 16;

/** The role a text gives a person right before the name ("Kremlin spokesperson Dmitry Peskov") or after it in commas. */
export function roleAround(document: TextDocument, from: number, to: number): string | null {
  return roleBefore(document, from) ?? roleAfter(document, to);
}

/** Index of the first word of the titles and offices before a name at `from`, or `from` where there are none. */
export function roleStart(words: readonly Word[], from: number): number {
  let start = from;
  let titled = false;
  for (let i = from - 1; i >= 0 && from - i <= REACH; i--) {
    const word = words[i] as Word;
    if (words[i + 1]?.startsLine) break;
    const folded = foldWord(word.text);
    const office = TITLES.has(folded) || OFFICE_WORDS.has(folded);
    if (office || (startsUpper(word.text) && word.kind === 'word')) {
      start = i;
      titled ||= office;
    } else if (!LINKS.has(folded) || i === from - 1) break;
    // The title stands nearest to the name; without one there, capitals are another name's.
    if (!titled) return from;
  }
  return titled ? start : from;
}

function roleBefore(document: TextDocument, from: number): string | null {
  const start = roleStart(document.words, from);
  if (start === from) return null;
  const title = foldWord((document.words[from - 1] as Word).text);
  if (from - start === 1 && FORMS_OF_ADDRESS.has(title)) return null;
  const role = textOf(document, start, from).replace(/\s+/g, ' ').trim();
  return role === '' ? null : role;
}

function roleAfter({ words, text }: TextDocument, to: number): string | null {
  if (words[to]?.text !== ',' || words[to]?.startsLine) return null;
  let titled = false;
  for (let i = to + 1; i < words.length && i - to <= LONGEST_AFTER; i++) {
    const word = words[i] as Word;
    if (word.startsLine) return null;
    if (word.kind === 'mark' && /^[,.;–—]$/.test(word.text)) {
      if (!titled) return null;
      const role = text
        .slice((words[to + 1] as Word).start, word.start)
        .trim()
        .replace(/^(?:the|a|an)\s/i, '');
      return /^(?:who|which|and|but|said|told|as|in|on|with)\b/i.test(role) ? null : role;
    }
    if (word.kind === 'mark' && word.text !== '-' && word.text !== '/') return null;
    if (TITLES.has(foldWord(word.text)) && i - to <= 8) titled = true;
  }
  return null;
}
