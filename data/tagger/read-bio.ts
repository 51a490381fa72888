import { readFileSync } from 'node:fs';
import { TAGS } from '#core/names/tag.ts';

/** One sentence of a .bio file: words and tag numbers (indices into `TAGS`), and the number of its first line. */
export interface TaggedSentence {
  readonly line: number;
  readonly words: readonly string[];
  readonly tags: readonly number[];
}

/**
 * Reads `token<TAB>tag` lines with blank lines between sentences.
 * @param onBad called for each bad line with file, line and what is wrong; the line is left out.
 */
export function readBio(path: string, onBad: (message: string) => void): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let words: string[] = [];
  let tags: number[] = [];
  let line = 1;
  const close = (next: number): void => {
    if (words.length > 0) sentences.push({ line, words, tags });
    words = [];
    tags = [];
    line = next;
  };
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  for (const [i, text] of lines.entries()) {
    if (text === '') {
      close(i + 2);
      continue;
    }
    const [word, tag, more] = text.split('\t');
    const number = TAGS.indexOf((tag ?? '') as (typeof TAGS)[number]);
    if (word === undefined || number < 0 || more !== undefined)
      onBad(`${path}:${i + 1}: expected token<TAB>tag, got "${text}"`);
    else {
      words.push(word);
      tags.push(number);
    }
  }
  close(lines.length);
  return sentences;
}
