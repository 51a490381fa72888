import type { ArticleDate } from '../articles/article.ts';
import type { Library } from '../library/library.ts';
import type { LibraryArticle } from '../library/records.ts';
import type { ArticleRef } from './views.ts';

/** The article as a row. A source the library has lost is shown by its id. */
export function articleRef(article: LibraryArticle, library: Library): ArticleRef {
  const { id, title, sourceId, published, kind, url, indexed = null, hash = null } = article;
  return {
    id,
    title,
    source: { id: sourceId, label: library.sources.get(sourceId)?.label ?? sourceId },
    published,
    kind,
    url,
    indexed,
    hash,
  };
}

/** Days since 1970-01-01 for a date known to the day, else null. Howard Hinnant's days_from_civil; no clock, no zone. */
export function dayNumber(date: ArticleDate | null): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date?.value ?? '');
  if (!match) return null;
  const [month, day] = [Number(match[2]), Number(match[3])];
  const year = Number(match[1]) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
