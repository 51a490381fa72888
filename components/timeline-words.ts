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

/** A bucket's time in words: "Mar 21, 2024", "week of Mar 18, 2024", "March 2024", "2024". */
export function bucketTime({ start }: TimelineBucket, { unit }: Timeline, { t, language }: Text): string {
  if (unit === 'week') return t('week_of', formatIsoDate(start, language));
  return formatIsoDate(start.slice(0, { day: 10, month: 7, year: 4 }[unit]), language);
}

/** What is in a bucket, in words: "2 quotations, 3 articles"; the open page is one of the articles. */
export function bucketContent({ entries }: TimelineBucket, { count, list }: Text): string {
  const quotations = entries.reduce((sum, one) => sum + one.quotations, 0);
  return list([
    ...(quotations > 0 ? [count('quotations', quotations)] : []),
    count('articles', entries.length),
  ]);
}

/** The chart in one sentence, for who does not see it; and the time it spans. */
export function timelineWords(
  timeline: Timeline,
  text: Text,
): { readonly label: string; readonly span: string } {
  const { buckets, unit } = timeline;
  const [first, last] = [buckets[0]!, buckets.at(-1)!];
  const fullest = buckets.reduce((most, one) => (one.entries.length > most.entries.length ? one : most));
  const all = { at: 0, start: first.start, entries: buckets.flatMap(({ entries }) => entries) };
  const length = unit === 'month' ? 7 : unit === 'year' ? 4 : 10;
  const span = formatIsoSpan(first.start.slice(0, length), last.start.slice(0, length), text.language);
  const label = text.t('timeline_label', bucketContent(all, text), span);
  const most = text.t('timeline_most', bucketTime(fullest, timeline, text), bucketContent(fullest, text));
  return { label: buckets.length > 1 ? `${label} ${most}` : label, span };
}
