import { isLower, isUpper } from './character.ts';
import type { Word } from './words.ts';

/** Words `from` (inclusive) to `to` (exclusive) of a list of words. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»', '“']);
const OPENERS = new Set(
  `the he she it they we i but and in on at this that these those a an his her their there when while as for if after
  before however meanwhile also asked`.split(/\s+/),
);
/** Longest sentence in words; what is longer is cut, so that work on a sentence stays bounded. */
export const SENTENCE_LIMIT = 400;

/** Splits words into sentences: at line ends and after full stops, question and exclamation marks. */
export function splitSentences(words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let i = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  while (i < words.length) {
    const word = words[i] as Word;
    if (word.startsLine || i - from >= SENTENCE_LIMIT) close(i);
    i++;
    if (!endsSentence(words, i - 1)) continue;
    while (i < words.length && !words[i]?.startsLine && closes(words, i)) i++;
    const next = words[i];
    if (next && (next.startsLine || !isLower(next.text.charCodeAt(0)))) close(i);
  }
  close(words.length);
  return sentences;
}

/** A closing mark goes with the sentence before it; a straight quote does when it touches the word before. */
function closes(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const before = words[i - 1] as Word;
  if (!CLOSING.has(word.text)) return before.end === word.start && (word.text === '.' || word.text === '?');
  return word.text === '“' ? false : before.end === word.start;
}

function endsSentence(words: readonly Word[], i: number): boolean {
  const { text, kind } = words[i] as Word;
  if (kind === 'mark')
    return text === '.' || text === '?' || text === '!' || text === '…' ? notInside(words, i) : false;
  // "U.S." at the end of a sentence: the next word is a common opener in capitals.
  const next = words[i + 1];
  if (!text.endsWith('.') || !next || text.length < 3) return false;
  return isUpper(next.text.charCodeAt(0)) && OPENERS.has(next.text.toLowerCase()) && text.includes('.', 1);
}

/** A full stop between two word characters ("example.com") ends nothing. */
function notInside(words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  return !(
    next &&
    next.start === word.end &&
    next.kind === 'word' &&
    word.text === '.' &&
    !isUpper(next.text.charCodeAt(0))
  );
}
