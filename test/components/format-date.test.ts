import { describe, expect, it } from 'vitest';
import { formatDate, formatIsoDate } from '#components/format-date.ts';
import type { ArticleDate } from '#core/articles/article.ts';

describe('formatDate', () => {
  it.each<[ArticleDate, string, string]>([
    [{ value: '2024', precision: 'year' }, 'en-GB', '2024'],
    [{ value: '2024-03', precision: 'month' }, 'en-GB', 'March 2024'],
    [{ value: '2024-03-21', precision: 'day' }, 'en-GB', '21 Mar 2024'],
    [{ value: '2024-03-21', precision: 'day' }, 'en-US', 'Mar 21, 2024'],
    [{ value: '2024-03-21', precision: 'day' }, 'de', '21. März 2024'],
    // The minute stays in the `datetime` attribute; the day does not move with the reader's time zone.
    [{ value: '2024-03-21T23:59', precision: 'minute' }, 'en-GB', '21 Mar 2024'],
    // Never more precise than the source: a day in the value does not count where the precision is a month.
    [{ value: '2024-03-21', precision: 'month' }, 'en-GB', 'March 2024'],
    [{ value: 'last spring', precision: 'day' }, 'en-GB', 'last spring'],
  ])('%o in %s is %s', (date, language, expected) => expect(formatDate(date, language)).toBe(expected));
});

describe('formatIsoDate', () => {
  it.each([
    ['2014', '2014'],
    ['2014-10', 'October 2014'],
    ['2014-10-01', '1 Oct 2014'],
  ])('%s is %s', (value, expected) => expect(formatIsoDate(value, 'en-GB')).toBe(expected));
});
