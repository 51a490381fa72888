import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Emphasised } from '#components/emphasised.tsx';
import { LibraryPanel } from '#components/library-panel.tsx';
import { SearchPanel } from '#components/search-panel.tsx';
import { Tabs } from '#components/tabs.tsx';
import { UnreadPage, type UnreadReason } from '#components/unread-page.tsx';
import { LIBRARY } from '../fixtures/library-view.ts';
import { HITS } from '../fixtures/views.ts';
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

describe('SearchPanel', () => {
  const search = (query: string, hits = HITS as typeof HITS | null) => {
    const calls = {
      onQuery: vi.fn(),
      onName: vi.fn(),
      onShowArticle: vi.fn(),
      onCopy: vi.fn(() => Promise.resolve(true)),
    };
    return { ...show(<SearchPanel query={query} hits={hits} {...calls} />), calls };
  };
  const field = () => screen.getByRole('searchbox');

  it('has the focus, and says what may be typed', () => {
    search('', null);
    expect(document.activeElement).toBe(field());
    expect(screen.getByText('Find anything in your library')).toBeTruthy();
  });

  it('groups what it found and emphasises what matched', async () => {
    const { container } = search('lind');
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
      'Names',
      'Quotations',
      'Articles',
    ]);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Lind',
      'harbour',
      'harbour',
    ]);
    expect(screen.getByText('4 results')).toBeTruthy();
    await expectAccessible(container);
  });

  it('says what to try where nothing was found', () => {
    search(' xyz ', []);
    expect(screen.getByText('Nothing found for “xyz”')).toBeTruthy();
  });

  it('arrows walk from the field through all groups and back, Escape returns', () => {
    const { container } = search('lind');
    const hits = [...container.querySelectorAll('.hit')];
    const press = (key: string): number => {
      fireEvent.keyDown(document.activeElement!, { key });
      return hits.indexOf(document.activeElement!);
    };
    expect(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'].map(press)).toEqual([
      0, 1, 2, 3, 3,
    ]);
    expect(['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'].map(press)).toEqual([2, 1, 0, -1]);
    expect(document.activeElement).toBe(field());
    press('ArrowDown');
    expect(press('Escape')).toBe(-1);
    expect(document.activeElement).toBe(field());
  });

  it('Enter opens the first hit, Escape empties the field, / comes back to it', () => {
    const { calls, container } = search('lind');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(calls.onName).toHaveBeenCalledWith('ada-lindqvist');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(calls.onQuery).toHaveBeenCalledWith('');
    container.querySelector<HTMLElement>('.hit')!.focus();
    fireEvent.keyDown(document.activeElement!, { key: '/' });
    expect(document.activeElement).toBe(field());
  });

  it('opens a quotation where it stands', () => {
    search('harbour');
    fireEvent.click(screen.getByRole('button', { name: /The harbour will be open/ }));
    expect(
      screen.getByRole('button', { name: /^Copy with citation: Coast Union · The harbour/ }),
    ).toBeTruthy();
  });

  it('opens the text of an article by its title, or by its button where the title is a link', () => {
    const { calls } = search('harbour');
    fireEvent.click(screen.getByRole('button', { name: /^Seaside nations/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Show the text of “Coast states/ }));
    expect(calls.onShowArticle.mock.calls).toEqual([
      [{ articleId: 'mirrorball-1', words: null }],
      [{ articleId: 'post-1', words: null }],
    ]);
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
