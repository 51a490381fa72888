import { splitSentences, type Sentence } from './sentences.ts';
import { splitWords, type Word } from './words.ts';

/** A text with its words and sentences: split once, read by names and quotations. */
export interface TextDocument {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

export function readDocument(text: string): TextDocument {
  const words = splitWords(text);
  return { text, words, sentences: splitSentences(words) };
}

/** The text of words `from` (inclusive) to `to` (exclusive), as it stands in the document. */
export function textOf(document: TextDocument, from: number, to: number): string {
  return document.text.slice(document.words[from]?.start ?? 0, document.words[to - 1]?.end ?? 0);
}
