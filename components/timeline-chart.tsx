import type { Timeline } from '#core/coverage/timeline.ts';
import { useText } from './text.tsx';
import { bucketContent, bucketTime, sizeOf, type TimelineOf, type TimelineWords } from './timeline-words.ts';

// In units of the drawing, which is stretched to the width there is: no letters are in it.
const WIDTH = 360;
const HEIGHT = 48;
const WIDEST_BAR = 22;
const THINNEST_BAR = 3;
/** Share of its place that a bar fills. */
const BAR = 0.7;
const GAP = 1;

interface Props {
  readonly timeline: Timeline;
  readonly of: TimelineOf;
  readonly words: TimelineWords;
}

/** Bars over time, the strong part beneath the quiet one. Mirrored by the style sheet where one reads from the right. */
export function TimelineChart({ timeline, of, words }: Props) {
  const text = useText();
  const { buckets, length } = timeline;
  const sizes = buckets.map((bucket) => sizeOf(bucket, of));
  const highest = Math.max(...sizes.map(({ strong, quiet }) => strong + quiet));
  const place = WIDTH / length;
  const width = Math.min(WIDEST_BAR, Math.max(THINNEST_BAR, place * BAR));
  return (
    <div class="timeline">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" role="img" aria-label={words.label}>
        {buckets.map((bucket, index) => {
          const { strong, quiet } = sizes[index]!;
          const unit = HEIGHT / highest;
          const x = Math.min(Math.max(0, (bucket.at + 0.5) * place - width / 2), WIDTH - width);
          const base = HEIGHT - strong * unit;
          const gap = strong > 0 && quiet > 0 ? GAP : 0;
          return (
            <g key={bucket.at}>
              <title>
                {text.t('bar_title', bucketTime(bucket, timeline, text), bucketContent(bucket, text))}
              </title>
              <rect class="reach" x={x} y="0" width={width} height={HEIGHT} />
              {strong > 0 && <rect class="strong" x={x} y={base} width={width} height={strong * unit} />}
              {quiet > 0 && (
                <rect
                  class="quiet-bar"
                  x={x}
                  y={base - quiet * unit}
                  width={width}
                  height={quiet * unit - gap}
                />
              )}
            </g>
          );
        })}
      </svg>
      <p class="timeline-ends" aria-hidden="true">
        <span>{words.first}</span>
        {buckets.length > 1 && <span>{words.last}</span>}
      </p>
      <p class="timeline-key" aria-hidden="true">
        {sizes.some(({ strong }) => strong > 0) && <span class="key-strong">{text.t(STRONG[of])}</span>}
        {sizes.some(({ quiet }) => quiet > 0) && <span class="key-quiet">{text.t(QUIET[of])}</span>}
      </p>
    </div>
  );
}

const STRONG: Readonly<Record<TimelineOf, string>> = {
  page: 'key_this_page',
  pasted: 'key_this_text',
  name: 'key_quotations',
};
const QUIET: Readonly<Record<TimelineOf, string>> = {
  page: 'key_related',
  pasted: 'key_related',
  name: 'key_unquoted',
};
