import type { ArticleDate } from '../articles/article.ts';
import { dayNumber } from './article-ref.ts';
import type { ArticleRef, NameView, PageView, RelatedArticle } from './views.ts';

/** What stands at a time: an article, or the open page itself. */
export interface TimelineEntry {
  /** Null for the open page. */
  readonly articleId: string | null;
  readonly title: string;
  readonly outlet: string;
  readonly published: ArticleDate | null;
  /** Of the name whose timeline it is; 0 in the timeline of a story. */
  readonly quotations: number;
}

export type TimelineUnit = 'day' | 'week' | 'month' | 'year';

/** A day, week, month or year in which something stands. */
export interface TimelineBucket {
  /** How many units after the first one: 0 for the first. */
  readonly at: number;
  /** First day of the unit, ISO. Weeks begin on Monday. */
  readonly start: string;
  readonly entries: readonly TimelineEntry[];
}

export interface Timeline {
  readonly unit: TimelineUnit;
  /** Number of units from the first to the last, both included. */
  readonly length: number;
  /** Those that are not empty, earliest first. */
  readonly buckets: readonly TimelineBucket[];
  /** What has no date, or one that is not known to the unit ("2024" among days), in the order given. */
  readonly undated: readonly TimelineEntry[];
}

/** The longest span shown by each unit, in units: beyond, bars would be thinner than a pixel or two. */
const MOST: Readonly<Record<TimelineUnit, number>> = { day: 45, week: 40, month: 72, year: Infinity };
const UNITS: readonly TimelineUnit[] = ['day', 'week', 'month', 'year'];

/**
 * Puts what is dated in days, weeks, months or years: in the finest unit that holds the whole span, and of which at least
 * two dates are known. Null where fewer than two entries have a date.
 */
export function timeline(entries: readonly TimelineEntry[]): Timeline | null {
  for (const unit of UNITS) {
    const placed = entries.flatMap((entry) => {
      const number = unitNumber(entry.published, unit);
      return number === null ? [] : [{ entry, number }];
    });
    if (placed.length < 2) continue;
    const first = placed.reduce((least, { number }) => Math.min(least, number), Infinity);
    const length = placed.reduce((most, { number }) => Math.max(most, number), first) - first + 1;
    if (length > MOST[unit]) continue;
    const byPlace = new Map<number, TimelineEntry[]>();
    for (const { entry, number } of placed)
      byPlace.set(number - first, [...(byPlace.get(number - first) ?? []), entry]);
    return {
      unit,
      length,
      buckets: [...byPlace]
        .sort(([a], [b]) => a - b)
        .map(([at, inIt]) => ({ at, start: startOf(first + at, unit), entries: inIt.sort(byDate) })),
      undated: entries.filter(({ published }) => unitNumber(published, unit) === null),
    };
  }
  return null;
}

/** The story of the open page: the page, its related articles and their copies. */
export const storyTimeline = (page: PageView): Timeline | null =>
  timeline([
    {
      articleId: null,
      title: page.title,
      outlet: page.source ?? page.site,
      published: page.published,
      quotations: 0,
    },
    ...withCopies(page.related).map((article) => entryOf(article, 0)),
  ]);

/** A name: the articles that mention it and its quotations in them. */
export function nameTimeline(view: Pick<NameView, 'articles' | 'quotations'>): Timeline | null {
  const said = new Map<string, number>();
  for (const { article } of view.quotations) said.set(article.id, (said.get(article.id) ?? 0) + 1);
  const articles = new Map(
    [...withCopies(view.articles), ...view.quotations.map(({ article }) => article)].map((article) => [
      article.id,
      article,
    ]),
  );
  return timeline([...articles.values()].map((article) => entryOf(article, said.get(article.id) ?? 0)));
}

const withCopies = (related: readonly RelatedArticle[]): readonly ArticleRef[] =>
  related.flatMap(({ article, copies }) => [article, ...copies]);

const entryOf = ({ id, title, source, published }: ArticleRef, quotations: number): TimelineEntry => ({
  articleId: id,
  title,
  outlet: source.label,
  published,
  quotations,
});

/** The earlier first; what is equal keeps its order. */
function byDate(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [a.published?.value ?? '', b.published?.value ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** 1970-01-01 was a Thursday, three days after a Monday. */
const THURSDAY = 3;

/** The number of a date's unit, counted from 1970; null where the date is not known to it. */
function unitNumber(date: ArticleDate | null, unit: TimelineUnit): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date?.value ?? '') ?? [];
  if (year === undefined) return null;
  if (unit === 'year') return Number(year);
  if (unit === 'month') return month === undefined ? null : Number(year) * 12 + Number(month) - 1;
  const day = dayNumber(date);
  if (day === null || unit === 'day') return day;
  return Math.floor((day + THURSDAY) / 7);
}

function startOf(number: number, unit: TimelineUnit): string {
  if (unit === 'year') return `${pad(number, 4)}-01-01`;
  if (unit === 'month') return `${pad(Math.floor(number / 12), 4)}-${pad((number % 12) + 1, 2)}-01`;
  return isoDay(unit === 'day' ? number : number * 7 - THURSDAY);
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** The ISO day of a number of days since 1970-01-01, the reverse of `dayNumber`: Howard Hinnant's civil_from_days. */
function isoDay(days: number): string {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
