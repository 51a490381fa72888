import { analyseText } from '#browser/analyse-text.ts';
import type { Answer, Question } from '#browser/request.ts';
import { loadSettings } from '#browser/settings-store.ts';
import { pastedArticle } from '#core/articles/pasted-article.ts';
import { pastedView } from '#core/coverage/pasted-view.ts';
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
  return pastedView(article, found, library, new Set(settings.sourcesOff));
}
