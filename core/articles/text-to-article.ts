import type { ArticleDate } from './article.ts';
import { countWords, endsAsSentence, lineRole } from './boilerplate-lines.ts';
import { findTitle } from './find-title.ts';
import { dateInDateline, dateInLine, isDateLine } from './stated-date.ts';
import { statedSource, type StatedSource } from './stated-source.ts';

/** What a raw text document holds: one article, and the lines around it. */
export interface TextArticle {
  /** Empty where no line looks like a headline. */
  readonly title: string;
  /** One paragraph a line. */
  readonly text: string;
  readonly leftOut: readonly string[];
  readonly published: ArticleDate | null;
  /** The line the date was read from. */
  readonly publishedEvidence: string | null;
  readonly source: StatedSource | null;
}

/** Longest line of a block between stories that is still a label ("Politics", a reporter's desk), in words. */
const LABEL_WORDS = 4;
/** A paragraph this long ends a list of other articles' headlines. */
const PARAGRAPH_WORDS = 25;

/** Takes a text document apart into the article's title and body, its date and source, and what is not the article. */
export function textToArticle(document: string): TextArticle {
  const lines = document
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map((line) => line.replace(/^[\s\ufeff\u200b]+|[\s\u200b]+$/g, ''))
    .filter((line) => line !== '');
  const { title, body, above } = findTitle(lines);
  const leftOut = [...above];
  const end = endOfArticle(body);
  const text: string[] = [];
  let inList = false;
  let published: ArticleDate | null = null;
  let publishedEvidence: string | null = null;
  for (const [i, line] of body.entries()) {
    const role = lineRole(line);
    if (role === 'text' && i < end) {
      const paragraph = endsAsSentence(line) && countWords(line) >= PARAGRAPH_WORDS;
      if (paragraph) inList = false;
      if (!inList && !(isDateLine(line) && (text.length < 3 || i === end - 1))) {
        text.push(line);
        continue;
      }
    }
    if (role === 'list-heading') inList = true;
    if (role !== 'separator') leftOut.push(line);
    if (published === null && isDateLine(line)) {
      published = dateInLine(line);
      publishedEvidence = line;
    }
  }
  published ??= dateInDateline(text[0] ?? '');
  return {
    title,
    text: text.join('\n'),
    leftOut,
    published,
    publishedEvidence: publishedEvidence ?? (published ? (text[0] ?? '').slice(0, 90) : null),
    source: statedSource(text, leftOut),
  };
}

/**
 * Index of the first line after the article: a block of separator lines with a date or a label under the last paragraph,
 * where teasers of other stories follow, each after its separator; `lines.length` where there is none.
 */
function endOfArticle(lines: readonly string[]): number {
  for (let i = 1; i < lines.length; i++) {
    if (lineRole(lines[i] as string) !== 'separator') continue;
    let next = i;
    let labels = 0;
    let separators = 0;
    while (next < lines.length && isBlockLine(lines[next] as string)) {
      if (lineRole(lines[next] as string) === 'separator') separators++;
      else labels++;
      next++;
    }
    if (separators > 0 && labels > 0 && (separators > 1 || next === lines.length)) return i;
    i = next;
  }
  return lines.length;
}

function isBlockLine(line: string): boolean {
  if (lineRole(line) === 'separator' || isDateLine(line)) return true;
  return countWords(line.replace(/^[-–—*•]\s*/, '')) <= LABEL_WORDS && !endsAsSentence(line);
}
