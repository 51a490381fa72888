import { analyseText } from '#browser/analyse-text.ts';
import type { Answer, Question } from '#browser/request.ts';
import { loadSettings } from '#browser/settings-store.ts';
import { pastedArticle } from '#core/articles/pasted-article.ts';
import { readPasted } from '#core/coverage/read-pasted.ts';
import { loadedLibrary } from './library.ts';

/** Analyses a text the reader pasted, as a page is, and keeps nothing of it. */
export async function analysePasted(body: Question<'analyse-text'>): Promise<Answer<'analyse-text'>> {
  const article = pastedArticle(body);
  const { title, text, published } = article;
  const [found, library, settings] = await Promise.all([
    analyseText({ title, text, published: published?.value ?? null }),
    loadedLibrary(),
    loadSettings(),
  ]);
  return readPasted(article, found, library, new Set(settings.sourcesOff));
}
