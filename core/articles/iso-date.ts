import type { ArticleDate } from './article.ts';

const FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d))?)?)?/;

/** A date as structured data gives it ("2024-03-21T22:17:00+04:00"), no more precise than it says; null where it is none. */
export function parseIsoDate(text: string): ArticleDate | null {
  const match = FORM.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, time] = match;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31)
    return null;
  if (!month) return { value: year!, precision: 'year' };
  if (!day) return { value: `${year}-${month}`, precision: 'month' };
  if (!time) return { value: `${year}-${month}-${day}`, precision: 'day' };
  return { value: `${year}-${month}-${day}T${time}`, precision: 'minute' };
}
