import type { Timeline, TimelineEntry } from '#core/coverage/timeline.ts';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { DateText } from './date-text.tsx';
import { useText } from './text.tsx';
import type { TimelineOf } from './timeline-words.ts';

interface Props {
  readonly timeline: Timeline;
  readonly of: TimelineOf;
  readonly label: string;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** What the chart shows, one article a row, the earliest first; what has no exact date at the end. */
export function TimelineTable({ timeline, of, label, onShowArticle }: Props) {
  const { t, number } = useText();
  const entries = [...timeline.buckets.flatMap((bucket) => bucket.entries), ...timeline.undated];
  const title = (entry: TimelineEntry) => {
    const { articleId } = entry;
    return articleId === null ? (
      <>
        <bdi>{entry.title}</bdi>{' '}
        <span class="row-detail">{t(of === 'page' ? 'key_this_page' : 'key_this_text')}</span>
      </>
    ) : (
      <button type="button" class="link-button" onClick={() => onShowArticle({ articleId, words: null })}>
        <bdi>{entry.title}</bdi>
      </button>
    );
  };
  return (
    <details class="as-table">
      <summary>{t('as_table')}</summary>
      <table>
        <caption class="sr-only">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column_date')}</th>
            <th scope="col">{t('column_source')}</th>
            <th scope="col">{t('column_title')}</th>
            {of === 'name' && <th scope="col">{t('heading_quotations')}</th>}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.articleId ?? ''}>
              <td>
                <DateText date={entry.published} />
              </td>
              <td>{entry.outlet === '' ? t('pasted_text') : <bdi>{entry.outlet}</bdi>}</td>
              <td>{title(entry)}</td>
              {of === 'name' && <td>{number(entry.quotations)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
