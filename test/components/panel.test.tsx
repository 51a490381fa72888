import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Emphasised } from '#components/emphasised.tsx';
import { LibraryPanel } from '#components/library-panel.tsx';
import { NameRecord } from '#components/name-record.tsx';
import { Tabs } from '#components/tabs.tsx';
import { UnreadPage, type UnreadReason } from '#components/unread-page.tsx';
import { LIBRARY } from '../fixtures/library-view.ts';
import { NAME, UNCOVERED } from '../fixtures/views.ts';
import { expectAccessible, markup, show } from './show.tsx';

describe('UnreadPage', () => {
  it.each<[UnreadReason, string | null]>([
    ['not-read', 'Read this page'],
    ['reading', null],
    ['no-text', 'Try again'],
    ['paused', 'Read here again'],
    ['page-paused', 'Read here again'],
    ['not-allowed', null],
    ['no-tab', null],
  ])('%s says why; the one click: %s', (reason, button) => {
    const onRead = vi.fn();
    show(<UnreadPage reason={reason} onRead={onRead} />);
    expect(screen.getByRole('heading').textContent).not.toBe('');
    const read = screen.queryByRole('button');
    expect(read?.textContent ?? null).toBe(button);
    if (read) fireEvent.click(read);
    expect(onRead).toHaveBeenCalledTimes(button ? 1 : 0);
  });
});

describe('Tabs', () => {
  it.each([
    ['ltr', 'ArrowRight', 'search'],
    ['ltr', 'ArrowLeft', 'library'],
    ['ltr', 'End', 'library'],
    ['rtl', 'ArrowRight', 'library'],
  ])('%s %s selects %s', (dir, key, expected) => {
    document.documentElement.dir = dir;
    const onSelect = vi.fn();
    const tabs = (['page', 'search', 'library'] as const).map((id) => ({ id, label: id }));
    show(
      <Tabs tabs={tabs} selected="page" label="Sidelight" onSelect={onSelect}>
        here
      </Tabs>,
    );
    fireEvent.keyDown(screen.getByRole('tab', { name: 'page' }), { key });
    expect(onSelect).toHaveBeenCalledWith(expected);
    expect(document.activeElement!.id).toBe(`tab-${expected}`);
    document.documentElement.dir = 'ltr';
  });
});

describe('Emphasised', () => {
  it.each<[[number, number][], string]>([
    [[[0, 3]], '<mark>one</mark> two'],
    [
      [
        [0, 1],
        [4, 7],
      ],
      '<mark>o</mark>ne <mark>two</mark>',
    ],
    [
      [
        [4, 7],
        [0, 1],
        [5, 99],
      ],
      'one <mark>two</mark>',
    ],
    [[], 'one two'],
  ])('%o is %s', (emphasis, html) =>
    expect(markup(show(<Emphasised text="one two" emphasis={emphasis} />).container)).toBe(html),
  );
});

describe('NameRecord', () => {
  const record = (view = NAME) =>
    show(
      <NameRecord
        view={view}
        onBack={vi.fn()}
        onPick={vi.fn()}
        onCopy={() => Promise.resolve(true)}
        onShowQuotation={vi.fn()}
        onShowArticle={vi.fn()}
      />,
    );

  it('has roles over time, other forms, quotations, articles', async () => {
    const { container } = record();
    expect(screen.getByText('2016 to 30 Oct 2021')).toBeTruthy();
    expect(screen.getByText('Also written Lindqvist and Ada Lindkvist')).toBeTruthy();
    await expectAccessible(container);
  });

  it.each([
    ['Most relevant', ['union-1:0', 'post-1:4', 'post-1:7', 'union-1:9']],
    ['Newest', ['post-1:4', 'post-1:7', 'union-1:0', 'union-1:9']],
    ['By source', ['union-1:0', 'union-1:9', 'post-1:4', 'post-1:7']],
  ])('orders its quotations: %s', (name, ids) => {
    const { container } = record();
    fireEvent.click(screen.getByRole('button', { name }));
    const shown = [...container.querySelectorAll<HTMLElement>('[data-quotation]')].map(
      (item) => item.dataset['quotation'],
    );
    expect(shown).toEqual(ids);
  });

  it('of an uncovered name shows the page’s words and what the library covers', async () => {
    const { container } = record(UNCOVERED);
    expect(screen.getByText(/^Your library covers/)).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('LibraryPanel', () => {
  it('says what this device holds, and switches sources', async () => {
    const onSwitch = vi.fn();
    const { container } = show(<LibraryPanel library={LIBRARY} onSwitch={onSwitch} />);
    expect(screen.getByText('14 articles from 5 sources, 205 quotations')).toBeTruthy();
    expect(screen.getByText('Kept on this device, 412 kB.')).toBeTruthy();
    fireEvent.click(screen.getByRole('switch', { name: 'Use Northern Post' }));
    expect(onSwitch).toHaveBeenCalledWith(['northern-post'], false);
    await expectAccessible(container);
  });
});
