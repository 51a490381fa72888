import { isAllCaps, startsUpper } from '../text/character.ts';
import { foldWord } from '../text/fold.ts';
import type { Word } from '../text/words.ts';
import { TITLES } from './word-lists.ts';

/** A speaker's label at the start of a line: "AMBASSADOR SMITH:", "QUESTION:", "Q:", "Q" alone, "((Jane Doe))". Word indices. */
export interface TurnLabel {
  readonly from: number;
  /** Index of the word after the label and its colon. */
  readonly to: number;
  /** The words of the name without titles; empty where the label names no person ("MODERATOR"). */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** What the label says: without its colon or brackets. */
  readonly textFrom: number;
  readonly textTo: number;
  /** "((Jane Doe))". */
  readonly bracketed: boolean;
}

/** Labels that stand for whoever fills a part. */
const PARTS = new Set(
  `q a question answer moderator host operator interviewer interviewee reporter journalist voice participant audience
  speaker unknown unidentified male female questioner staff announcer translator interpreter press correspondent
  all crowd`.split(/\s+/),
);
const LONGEST_LABEL = 7;

/** Reads a label that begins at word `from`, the first of a line; null where there is none. */
export function readTurnLabel(words: readonly Word[], from: number): TurnLabel | null {
  if (words[from]?.text === '(') return readBracketed(words, from);
  if (isBareQuestion(words, from)) {
    const to = from + 1;
    return { from, to, nameFrom: from, nameTo: from, textFrom: from, textTo: to, bracketed: false };
  }
  let colon = from;
  let capitals = true;
  for (; colon < words.length && colon - from <= LONGEST_LABEL; colon++) {
    const word = words[colon] as Word;
    if (word.text === ':' || (colon > from && word.startsLine)) break;
    if (word.kind === 'mark') {
      if (word.text !== '.' && word.text !== '-' && word.text !== ',') return null;
      continue;
    }
    if (!isAllCaps(word.text) && !/^(?:Q|A|[A-Z]\.)$/.test(word.text)) capitals = false;
  }
  const end = words[colon];
  if (colon === from || end?.text !== ':' || end.startsLine || colon - from > LONGEST_LABEL) return null;
  const label = words.slice(from, colon);
  const part = label.every(
    (word) => word.kind === 'mark' || PARTS.has(foldWord(word.text)) || TITLES.has(foldWord(word.text)),
  );
  if (!capitals && !(part && label.length <= 2 && /^\p{Lu}/u.test(label[0]?.text ?? ''))) return null;
  let nameFrom = from;
  while (nameFrom < colon && (words[nameFrom]?.kind === 'mark' || isTitle((words[nameFrom] as Word).text)))
    nameFrom++;
  const nameTo = part ? nameFrom : colon;
  return {
    from,
    to: colon + 1,
    nameFrom,
    nameTo,
    textFrom: from,
    textTo: colon,
    bracketed: false,
  };
}

/** "Q How are you?", as briefings are written down: no colon. "Q fever" is none. */
function isBareQuestion(words: readonly Word[], from: number): boolean {
  const next = words[from + 1];
  if (words[from]?.text !== 'Q' || !next || next.startsLine || next.start === words[from]?.end) return false;
  return startsUpper(next.text) || /^[\d"“‘'([$.…–—-]/.test(next.text);
}

/** "((Jane Doe))", as interviews are marked up. */
function readBracketed(words: readonly Word[], from: number): TurnLabel | null {
  const textFrom = from + 2;
  if (words[from + 1]?.text !== '(' || !startsUpper(words[textFrom]?.text ?? '')) return null;
  let textTo = textFrom;
  while (textTo - textFrom <= LONGEST_LABEL && words[textTo]?.kind === 'word' && !words[textTo]?.startsLine)
    textTo++;
  if (words[textTo]?.text !== ')' || words[textTo + 1]?.text !== ')') return null;
  let nameFrom = textFrom;
  while (nameFrom < textTo && isTitle((words[nameFrom] as Word).text)) nameFrom++;
  return { from, to: textTo + 2, nameFrom, nameTo: textTo, textFrom, textTo, bracketed: true };
}

function isTitle(text: string): boolean {
  const folded = foldWord(text);
  return TITLES.has(folded) || PARTS.has(folded);
}
