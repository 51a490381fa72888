import type { Timeline } from '#core/coverage/timeline.ts';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { Section } from './section.tsx';
import { useText } from './text.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { timelineWords, type TimelineOf } from './timeline-words.ts';

interface Props {
  /** Null where there are too few dates for one: then nothing is shown. */
  readonly timeline: Timeline | null;
  readonly of: TimelineOf;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** When it was written: a small chart, and the same as a table on demand. */
export function TimelineSection({ timeline, of, onShowArticle }: Props) {
  const text = useText();
  if (timeline === null) return null;
  const words = timelineWords(timeline, text);
  const { undated } = timeline;
  return (
    <Section title={text.t('heading_timeline')} note={words.span}>
      <TimelineChart timeline={timeline} of={of} words={words} />
      {undated.length > 0 && <p class="quiet timeline-undated">{text.count('undated', undated.length)}</p>}
      <TimelineTable timeline={timeline} of={of} label={words.label} onShowArticle={onShowArticle} />
    </Section>
  );
}
