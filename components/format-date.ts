import type { ArticleDate } from '#core/articles/article.ts';
import { formatter } from './formatter.ts';

type DateParts = Intl.DateTimeFormatOptions;

const DAY: DateParts = { day: 'numeric', month: 'short', year: 'numeric' };
const PARTS: Readonly<Record<ArticleDate['precision'], DateParts>> = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: DAY,
  // A row needs the day; the minute stays in the `datetime` attribute.
  minute: DAY,
};

/** As precise as the source was and no more: "2024", "March 2024", "Mar 21, 2024". The value itself where it is no date. */
export function formatDate({ value, precision }: ArticleDate, language: string): string {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(value) ?? [];
  if (year === undefined) return value;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return formatter(Intl.DateTimeFormat, language, { ...PARTS[precision], timeZone: 'UTC' }).format(date);
}

/** The same for an ISO day, month or year whose length is its precision. */
export function formatIsoDate(value: string, language: string): string {
  const precision = value.length <= 4 ? 'year' : value.length <= 7 ? 'month' : 'day';
  return formatDate({ value, precision }, language);
}

/** From one ISO day, month or year to another of the same length, as the language writes it: "20 – 21 Mar 2024". */
export function formatIsoSpan(first: string, last: string, language: string): string {
  if (first === last) return formatIsoDate(first, language);
  const precision = first.length <= 4 ? 'year' : first.length <= 7 ? 'month' : 'day';
  const day = (value: string): Date => new Date(`${value.padEnd(10, '-01')}T00:00:00Z`);
  const format = formatter(Intl.DateTimeFormat, language, { ...PARTS[precision], timeZone: 'UTC' });
  return format.formatRange(day(first), day(last));
}
