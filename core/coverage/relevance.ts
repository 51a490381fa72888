import type { Library } from '../library/library.ts';
import type { LibraryQuotation } from '../library/records.ts';
import { isLocalKey } from '../names/local-key.ts';
import { headlineWords } from './headline-words.ts';
import type { ReadPage } from './read-page.ts';

/**
 * How much a quotation has to do with the open page; the score orders a name's quotations on the card.
 *   + 4 where a version of it stands on the page
 *   + 3 x share of the page's other names that the quotation's article has too (same story)
 *   + 1 for each word of the page's headline in the quotation, three at most (same subject)
 *   + 1 for a direct quotation, 0.5 for a mixed one: the speaker's own words come first
 *   + 0.5 for a whole sentence rather than a fragment
 *   - 3 for one in a copy: the words may not be the speaker's
 */
export function relevance(
  quotation: LibraryQuotation,
  page: ReadPage | null,
  standsOnPage: boolean,
  library: Library,
): number {
  const article = library.articles.get(quotation.articleId);
  const own = { direct: 1, mixed: 0.5, indirect: 0 }[quotation.kind];
  const whole = quotation.form === 'sentence' || quotation.form === 'turn' ? 0.5 : 0;
  const copied = article?.kind === 'copy' ? 3 : 0;
  const same = standsOnPage ? 4 : 0;
  return (
    own +
    same +
    whole -
    copied +
    (page ? sharedStory(page, quotation, library) + sharedSubject(page, quotation) : 0)
  );
}

function sharedStory(page: ReadPage, quotation: LibraryQuotation, library: Library): number {
  const names = new Set((library.articles.get(quotation.articleId)?.names ?? []).map((name) => name.key));
  const others = page.names.filter(({ key }) => key !== quotation.speaker?.key && !isLocalKey(key));
  if (others.length === 0) return 0;
  return (3 * others.filter((name) => names.has(name.key)).length) / others.length;
}

function sharedSubject(page: ReadPage, quotation: LibraryQuotation): number {
  const words = new Set(headlineWords(quotation.text));
  return Math.min(3, headlineWords(page.title).filter((word) => words.has(word)).length);
}
