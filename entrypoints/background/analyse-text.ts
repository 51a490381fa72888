import { analyseText } from '#browser/analyse-text.ts';
import type { Answer, Question } from '#browser/request.ts';
import { pastedArticle } from '#core/articles/pasted-article.ts';
import { readPasted } from '#core/coverage/read-pasted.ts';
import { openShelf } from './library.ts';

/** Analyses a text the reader pasted, as a page is, and keeps nothing of it. */
export async function analysePasted(body: Question<'analyse-text'>): Promise<Answer<'analyse-text'>> {
  const article = pastedArticle(body);
  const { title, text, published } = article;
  const [found, { settings, library, sourcesOff }] = await Promise.all([
    analyseText({ title, text, published: published?.value ?? null }),
    openShelf(),
  ]);
  return readPasted(article, found, settings, library, sourcesOff);
}
