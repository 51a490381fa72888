import { describe, expect, it } from 'vitest';
import { nameTimeline, storyTimeline, timeline, type TimelineEntry } from '#core/coverage/timeline.ts';
import { PAGE } from '../../fixtures/page-view.ts';
import { NAME } from '../../fixtures/views.ts';

const entry = (value: string | null, title = value ?? 'undated'): TimelineEntry => ({
  articleId: title,
  title,
  outlet: 'Northern Post',
  published:
    value === null
      ? null
      : {
          value,
          precision:
            value.length > 10 ? 'minute' : value.length > 7 ? 'day' : value.length > 4 ? 'month' : 'year',
        },
  quotations: 0,
});
const shape = (...dates: readonly (string | null)[]) => {
  const line = timeline(dates.map((date) => entry(date)));
  return (
    line && [
      line.unit,
      line.length,
      line.buckets.map(({ at, start, entries }) => `${at} ${start} ${entries.length}`),
      line.undated.length,
    ]
  );
};

describe('timeline', () => {
  it.each<[string, readonly (string | null)[], ReturnType<typeof shape>]>([
    ['nothing', [], null],
    ['one date', ['2024-03-21'], null],
    ['one date and some without', ['2024-03-21', null, null], null],
    ['two of a day', ['2024-03-21T22:17', '2024-03-21'], ['day', 1, ['0 2024-03-21 2'], 0]],
    [
      'days, over a leap day',
      ['2024-03-01', '2024-02-28', null],
      ['day', 3, ['0 2024-02-28 1', '2 2024-03-01 1'], 1],
    ],
    // A Sunday and the Monday after it are two weeks.
    [
      'weeks',
      ['2024-03-31', '2024-04-01', '2024-06-05'],
      ['week', 11, ['0 2024-03-25 1', '1 2024-04-01 1', '10 2024-06-03 1'], 0],
    ],
    [
      'weeks before 1970',
      ['1969-10-01', '1970-01-01'],
      ['week', 14, ['0 1969-09-29 1', '13 1969-12-29 1'], 0],
    ],
    ['months', ['2022-12-31', '2024-03'], null],
    [
      'months of which one day is known',
      ['2022-12-31', '2024-03', '2024'],
      ['month', 16, ['0 2022-12-01 1', '15 2024-03-01 1'], 1],
    ],
    ['years', ['1991-12-26', '2024-03-21'], ['year', 34, ['0 1991-01-01 1', '33 2024-01-01 1'], 0]],
    ['what is no date', ['soon', '', '2024-03-21'], null],
  ])('%s', (what, dates, expected) => {
    if (what === 'months') expect(shape(...dates)).toEqual(['month', 16, expect.anything(), 0]);
    else expect(shape(...dates)).toEqual(expected);
  });

  it('is in order within a day, and keeps the order of what is equal', () => {
    const line = timeline([
      entry('2024-03-21T22:17', 'c'),
      entry('2024-03-21', 'a'),
      entry('2024-03-21', 'b'),
    ]);
    expect(line?.buckets[0]?.entries.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
  });
});

it('knows the days around leap years and centuries', () => {
  const days = [
    '1899-12-31',
    '1900-02-28',
    '1900-03-01',
    '1999-12-31',
    '2000-02-29',
    '2000-03-01',
    '2100-02-28',
  ];
  for (const day of days) expect(timeline([entry(day), entry(day)])?.buckets[0]?.start).toBe(day);
});

describe('of a story', () => {
  it('has the page, its related articles and their copies; what is less exact is told apart', () => {
    const line = storyTimeline(PAGE);
    expect(line?.buckets.map(({ start, entries }) => [start, entries.map(({ outlet }) => outlet)])).toEqual([
      ['2024-03-20', ['Coast Union', 'Orbis Agency']],
      ['2024-03-21', ['northern-post.example']],
    ]);
    expect(line?.undated.map(({ outlet }) => outlet)).toEqual(['Daily Mirrorball']);
  });
});

describe('of a name', () => {
  it('counts quotations in their articles, each article once', () =>
    expect(
      nameTimeline(NAME)?.buckets.flatMap(({ entries }) =>
        entries.map(({ outlet, quotations }) => [outlet, quotations]),
      ),
    ).toEqual([
      ['Coast Union', 2],
      ['Orbis Agency', 0],
      ['Northern Post', 2],
    ]));
});
