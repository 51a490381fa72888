import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { TimelineSection } from '#components/timeline-section.tsx';
import { nameTimeline, storyTimeline, timeline, type TimelineEntry } from '#core/coverage/timeline.ts';
import { EMPTY_PAGE, PAGE } from '../fixtures/page-view.ts';
import { NAME, WIRE } from '../fixtures/views.ts';
import { expectAccessible, show } from './show.tsx';

const cells = (): string[][] =>
  screen.getAllByRole('row').map((row) =>
    within(row)
      .queryAllByRole('cell')
      .map((cell) => cell.textContent ?? ''),
  );

describe('TimelineSection', () => {
  it('of a story says in words what the chart shows, and has the table behind it', async () => {
    const onShowArticle = vi.fn();
    const { container } = show(
      <TimelineSection timeline={storyTimeline(PAGE)} of="page" onShowArticle={onShowArticle} />,
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
      /^3 articles, 20\s?–\s?21 Mar 2024\. Most: 2 articles \(20 Mar 2024\)\.$/,
    );
    expect(screen.getByText('1 article without an exact date is not drawn.')).toBeTruthy();
    expect(cells()).toEqual([
      [],
      ['20 Mar 2024', 'Coast Union', 'Remarks by Secretary Ada Lindqvist after the Velm meeting'],
      ['20 Mar 2024', 'Orbis Agency', 'Lindqvist: harbour at Velm will open “to every flag”'],
      ['21 Mar 2024', 'northern-post.example', `${PAGE.title} this page`],
      ['March 2024', 'Daily Mirrorball', 'Seaside nations consent to reconstruct port'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: WIRE.title, hidden: true }));
    expect(onShowArticle).toHaveBeenCalledWith({ articleId: WIRE.id, words: null });
    await expectAccessible(container);
  });

  it('of a name counts its quotations', async () => {
    const { container } = show(
      <TimelineSection timeline={nameTimeline(NAME)} of="name" onShowArticle={vi.fn()} />,
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^4 quotations and 3 articles, /);
    expect(cells().map((row) => row.at(-1))).toEqual([undefined, '2', '0', '2', '0']);
    // Quotations, and the article without one.
    expect(container.querySelectorAll('.strong')).toHaveLength(2);
    expect(container.querySelectorAll('.quiet-bar')).toHaveLength(1);
    await expectAccessible(container);
  });

  it('is not there without two dates', () => {
    const { container } = show(
      <TimelineSection timeline={storyTimeline(EMPTY_PAGE)} of="page" onShowArticle={vi.fn()} />,
    );
    expect(container.textContent).toBe('');
  });

  it('keeps every bar within the drawing, however many there are', () => {
    const entries = Array.from({ length: 400 }, (_, i): TimelineEntry => ({
      articleId: `a${i}`,
      title: 'T',
      outlet: 'O',
      published: { value: String(1600 + i), precision: 'year' },
      quotations: 0,
    }));
    const { container } = show(
      <TimelineSection timeline={timeline(entries)} of="page" onShowArticle={vi.fn()} />,
    );
    for (const bar of container.querySelectorAll('.quiet-bar')) {
      const [x, width] = ['x', 'width'].map((name) => Number(bar.getAttribute(name)));
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x! + width!).toBeLessThanOrEqual(360);
    }
  });
});
