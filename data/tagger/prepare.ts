import { foldWord } from '#core/text/fold.ts';
import { OFFICE_WORDS, TITLES } from '#core/names/word-lists.ts';
import { TAGS } from '#core/names/tag.ts';
import type { TaggedSentence } from './read-bio.ts';

const PER = TAGS.indexOf('B-PER');

/**
 * Takes leading title words off people: the collections disagree ("President Obama" inside or outside), the tagger
 * gives names without titles. A person of titles alone becomes no name.
 */
export function withoutTitles(sentence: TaggedSentence): TaggedSentence {
  const tags = [...sentence.tags];
  for (let i = 0; i < tags.length; i++) {
    if (tags[i] !== PER) continue;
    let start = i;
    while (
      start < tags.length &&
      (start === i || tags[start] === PER + 1) &&
      isTitle(sentence.words[start] ?? '')
    ) {
      tags[start] = 0;
      start++;
    }
    if (start > i && start < tags.length && tags[start] === PER + 1) tags[start] = PER;
  }
  return { ...sentence, tags };
}

function isTitle(word: string): boolean {
  const folded = foldWord(word);
  return TITLES.has(folded) || (OFFICE_WORDS.has(folded) && folded !== 'house' && folded !== 'white');
}

/** Copies of some sentences in headline capitals and in full capitals, so that capitals alone do not make a name. */
export function headlineCopies(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  const copies: TaggedSentence[] = [];
  for (const [i, sentence] of sentences.entries()) {
    if (i % 12 === 0) copies.push({ ...sentence, words: sentence.words.map(capitalised) });
    else if (i % 40 === 1)
      copies.push({ ...sentence, words: sentence.words.map((word) => word.toUpperCase()) });
  }
  return copies;
}

const SMALL = new Set('a an the of in on at to for and or but as by with from is'.split(' '));

function capitalised(word: string, i: number): string {
  if (i > 0 && SMALL.has(word)) return word;
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * Copies with the parts of hyphenated words put together: some collections split "Jean - Marc" into three, texts are read
 * with "Jean-Marc" as one.
 */
export function joinedCopies(sentences: readonly TaggedSentence[]): TaggedSentence[] {
  return sentences.map((sentence) => {
    const words: string[] = [];
    const tags: number[] = [];
    for (const [i, word] of sentence.words.entries()) {
      const joins =
        words.length > 0 &&
        ((word === '-' && isWord(sentence.words[i - 1]) && isWord(sentence.words[i + 1])) ||
          (sentence.words[i - 1] === '-' && isWord(word) && isWord(sentence.words[i - 2])));
      const tag = sentence.tags[i] as number;
      // Only within one name or outside all: " - " is also a dash.
      if (joins && (tag === 0 ? sentence.tags[i - 1] === 0 : tag % 2 === 0) && joinsOn(sentence, i))
        words[words.length - 1] += word;
      else {
        words.push(word);
        tags.push(tag);
      }
    }
    return { ...sentence, words, tags };
  });
}

/** Is the hyphen at or before word `i` inside one name, or outside all, on both sides? */
function joinsOn({ words, tags }: TaggedSentence, i: number): boolean {
  const hyphen = words[i] === '-' ? i : i - 1;
  const [before, at, after] = [tags[hyphen - 1], tags[hyphen], tags[hyphen + 1]] as [number, number, number];
  return (
    (before === 0 && at === 0 && after === 0) || (before !== 0 && at !== 0 && at % 2 === 0 && after === at)
  );
}

const isWord = (word: string | undefined): boolean => word !== undefined && /^[\p{L}\p{N}]+$/u.test(word);
