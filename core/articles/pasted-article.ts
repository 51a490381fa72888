import type { ArticleDate } from './article.ts';
import { parseIsoDate } from './iso-date.ts';
import type { Pasted } from './pasted.ts';
import { pastedLines } from './pasted-lines.ts';
import { textToArticle } from './text-to-article.ts';

/** A pasted text as an article. */
export interface PastedArticle {
  /** Empty where neither reader nor text gives one. */
  readonly title: string;
  /** One paragraph a line. */
  readonly text: string;
  readonly published: ArticleDate | null;
  readonly leftOut: readonly string[];
}

/** Takes a text as a reader view, a PDF or a print gives it apart: what the reader says of it comes first. */
export function pastedArticle({ text: pasted, title, published }: Pasted): PastedArticle {
  const { lines, furniture } = pastedLines(pasted);
  const article = textToArticle(lines.join('\n'));
  const given = title.trim();
  // Where the reader names the headline, the line that was taken for one is text, unless it is the same.
  const isOther = given !== '' && article.title !== '' && article.title !== given;
  return {
    title: given || article.title,
    text: [...(isOther ? [article.title] : []), article.text].join('\n'),
    published: parseIsoDate(published) ?? article.published,
    leftOut: [...furniture, ...article.leftOut],
  };
}
