import type { Timeline, TimelineBucket } from '#core/coverage/timeline.ts';
import { formatIsoDate, formatIsoSpan } from './format-date.ts';
import type { Text } from './text.tsx';

/** Whose timeline: of the open page's story, of a pasted text's, or of a name. */
export type TimelineOf = 'page' | 'pasted' | 'name';

/** How much of a bucket is strong (the open page, or quotations of the name) and how much quiet (other articles). */
export interface BucketSize {
  readonly strong: number;
  readonly quiet: number;
}

export function sizeOf({ entries }: TimelineBucket, of: TimelineOf): BucketSize {
  if (of === 'name')
    return {
      strong: entries.reduce((sum, { quotations }) => sum + quotations, 0),
      quiet: entries.filter(({ quotations }) => quotations === 0).length,
    };
  const strong = entries.filter(({ articleId }) => articleId === null).length;
  return { strong, quiet: entries.length - strong };
}

/** How much of a date the chart speaks of: characters of its ISO form. */
const EXACT = { day: 10, week: 10, month: 7, year: 4 } as const;

/** A bucket's time in words: "Mar 21, 2024", "week of Mar 18, 2024", "March 2024", "2024". */
export function bucketTime({ start }: TimelineBucket, { unit }: Timeline, { t, language }: Text): string {
  if (unit === 'week') return t('week_of', formatIsoDate(start, language));
  return formatIsoDate(start.slice(0, EXACT[unit]), language);
}

/** What is in a bucket, in words: "2 quotations, 3 articles"; the open page is one of the articles. */
export function bucketContent({ entries }: TimelineBucket, { count, list }: Text): string {
  const quotations = entries.reduce((sum, one) => sum + one.quotations, 0);
  return list([
    ...(quotations > 0 ? [count('quotations', quotations)] : []),
    count('articles', entries.length),
  ]);
}

export interface TimelineWords {
  /** The chart in a sentence or two, for who does not see it. */
  readonly label: string;
  /** The first and the last date; the same where there is one. */
  readonly first: string;
  readonly last: string;
  /** From the first to the last. */
  readonly span: string;
}

export function timelineWords(timeline: Timeline, text: Text): TimelineWords {
  const { buckets, unit } = timeline;
  const [first, last] = [buckets[0]!, buckets.at(-1)!];
  const fullest = buckets.reduce((most, one) => (one.entries.length > most.entries.length ? one : most));
  const entries = buckets.flatMap((bucket) => bucket.entries);
  const dates = entries.map(({ published }) => published!.value.slice(0, EXACT[unit]));
  const [from, to] = [dates[0]!, dates.at(-1)!];
  const span = formatIsoSpan(from, to, text.language);
  const label = text.t('timeline_label', bucketContent({ ...first, entries }, text), span);
  const most = text.t('timeline_most', bucketTime(fullest, timeline, text), bucketContent(fullest, text));
  return {
    label: first === last ? label : `${label} ${most}`,
    first: formatIsoDate(from, text.language),
    last: formatIsoDate(to, text.language),
    span,
  };
}
