import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { PagePanel } from '#components/page-panel.tsx';
import type { PageCopyView, PageQuotationView } from '#core/coverage/views.ts';
import { EMPTY_PAGE, PAGE } from '../fixtures/page-view.ts';
import { onThisPage, PARTIAL, WIRE } from '../fixtures/views.ts';
import { expectAccessible, show } from './show.tsx';

describe('PagePanel', () => {
  const panel = (page = PAGE, more: Partial<ComponentProps<typeof PagePanel>> = {}) => {
    const calls = {
      onLeftOut: vi.fn(() => Promise.resolve<readonly string[] | null>(['Menu', 'Also read'])),
      onPaste: vi.fn(),
      onShowName: vi.fn(),
      onShowQuotation: vi.fn(),
      onCopyQuotation: vi.fn((_quotation: PageQuotationView) => Promise.resolve(true)),
      onName: vi.fn(),
      onShowArticle: vi.fn(),
    };
    return { ...show(<PagePanel page={page} {...calls} {...more} />), calls };
  };

  it('says what was read and how much of the coverage is independent', async () => {
    const { container } = panel();
    const facts = [...container.querySelectorAll('.page-facts > *')].map((one) => one.textContent);
    expect(facts).toEqual(['northern-post.example', '21 Mar 2024', '1,204 words read']);
    expect(screen.getByText('5 articles, 3 independent')).toBeTruthy();
    await expectAccessible(container);
  });

  it('calls a source of the library by its label', () => {
    const { container } = panel({ ...PAGE, source: 'Northern Post' });
    expect(container.querySelector('.page-facts')!.firstChild!.textContent).toBe('Northern Post');
  });

  it('says so where the page has no date or no headline', () => {
    const { container } = panel({ ...PAGE, title: '', published: null });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Without a headline');
    expect(container.querySelector('.page-facts')!.textContent).toContain('no date');
  });

  it.each<[readonly string[] | null, string]>([
    [
      ['Menu', 'Also read'],
      '2 lines left out. Taken to be menus, comment forms or other stories, not the article.',
    ],
    [[], 'Nothing: every line was read.'],
    [null, 'The page does not answer. Reload it, then try again.'],
  ])('shows what was left out only when asked: %s', async (lines, said) => {
    const { container, calls } = panel();
    calls.onLeftOut.mockResolvedValue(lines);
    expect(calls.onLeftOut).not.toHaveBeenCalled();
    const button = screen.getByRole('button', { name: 'What was left out' });
    fireEvent.click(button);
    await waitFor(() => expect(container.querySelector('.page-left-out p')?.textContent).toBe(said));
    expect([...container.querySelectorAll('.page-left-out li')].map((one) => one.textContent)).toEqual(
      lines ?? [],
    );
    await expectAccessible(container);
    fireEvent.click(button);
    expect(container.querySelector('.page-left-out')).toBeNull();
  });

  it('copies each quotation of the page with its citation', async () => {
    const { container, calls } = panel();
    const rows = [...container.querySelectorAll<HTMLElement>('[data-page-quotation]')];
    for (const row of rows) fireEvent.click(within(row).getByRole('button', { name: /^Copy with citation/ }));
    await screen.findAllByText('Copied');
    expect(calls.onCopyQuotation.mock.calls.map(([one]) => one.index)).toEqual([0, 1, 2]);
  });

  it('orders many names as the text does or the most mentioned first', () => {
    const names = Array.from({ length: 8 }, (_, i) => ({
      ...PAGE.names[0]!,
      key: `n${i}`,
      label: `Name ${i}`,
      mentions: i,
    }));
    const { container } = panel({ ...PAGE, names });
    const keys = () =>
      [...container.querySelectorAll<HTMLElement>('[data-name]')].map((one) => one.dataset['name']);
    const orders = within(screen.getByRole('group', { name: 'Order of the names' }));
    expect(keys()[0]).toBe('n0');
    fireEvent.click(orders.getByRole('button', { name: 'Most mentioned first' }));
    expect(keys()[0]).toBe('n7');
    fireEvent.click(orders.getByRole('button', { name: 'As in the text' }));
    expect(keys()[0]).toBe('n0');
  });

  it('marks the row that was asked for', () => {
    const { container } = panel(PAGE, { sought: { key: 'coast-union', turn: 1 } });
    expect([...container.querySelectorAll<HTMLElement>('.sought')].map((one) => one.dataset['name'])).toEqual(
      ['coast-union'],
    );
  });

  it('of a pasted text says so everywhere, and offers only records that there are', async () => {
    const pasted = {
      ...PAGE,
      url: '',
      site: '',
      quotations: [onThisPage({ speakerKey: 'tor-asker', speaker: 'Tor Asker' })],
    };
    const { container, calls } = panel(pasted, { pasted: true, onPaste: undefined });
    expect(container.querySelector('.page-facts')!.textContent).toContain('Pasted text');
    expect(container.textContent).not.toMatch(/this page/i);
    expect(screen.queryByRole('button', { name: 'Paste a text' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'All about Tor Asker' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Tor Asker' })).toBeNull();
    expect(screen.getByRole('button', { name: 'All about Ada Lindqvist' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Show in the text: / }));
    expect(calls.onShowQuotation).toHaveBeenCalledWith(0);
    await expectAccessible(container);
  });

  it('a name scrolls to its mention, its arrow opens the record', () => {
    const { calls } = panel();
    const row = within(screen.getByRole('region', { name: 'Names on this page' }));
    fireEvent.click(row.getByRole('button', { name: /Tor Asker.*1 mention · not in your library/ }));
    fireEvent.click(row.getByRole('button', { name: 'All about Coast Union' }));
    expect(calls.onShowName).toHaveBeenCalledWith(['tor-asker']);
    expect(calls.onName).toHaveBeenCalledWith('coast-union');
  });

  it.each<[PageCopyView['relation'], boolean, string]>([
    [
      'reworded-copy',
      true,
      'This page is a reworded copy of “T” (Orbis Agency): 57% of its words are aligned.',
    ],
    ['near-copy', true, 'This page carries the text of “T” (Orbis Agency): 57% of its words are aligned.'],
    [
      'reworded-copy',
      false,
      '“T” (Orbis Agency) is a reworded copy of this page: 57% of its words are aligned.',
    ],
    ['near-copy', false, '“T” (Orbis Agency) carries the text of this page: 57% of its words are aligned.'],
  ])('says what is a copy of what: %s, page is it: %s', async (relation, pageIsCopy, said) => {
    const copy = { article: { ...WIRE, title: 'T' }, relation, pageIsCopy, share: 0.5714 };
    const { container, calls } = panel({ ...PAGE, copies: [copy] });
    fireEvent.click(
      within(screen.getByText(said).closest('li')!).getByRole('button', { name: 'Show the text of “T”' }),
    );
    expect(calls.onShowArticle).toHaveBeenCalledWith({ articleId: WIRE.id, words: null });
    await expectAccessible(container);
  });

  it('checks the page: how its quotations stand in the library, and which are listed', async () => {
    const { container } = panel({
      ...PAGE,
      quotations: [...PAGE.quotations, onThisPage({ index: 3, versions: [PARTIAL] })],
    });
    for (const line of [
      '3 quotations checked: 1 partial, 1 altered, 1 nowhere else in your library',
      '1 more is reported speech, which has no words to compare',
    ])
      expect(screen.getByText(line)).toBeTruthy();
    const filters = within(screen.getByRole('group', { name: 'Show' }));
    const listed = (filter: string): string => {
      const button = filters.getByRole('button', { name: filter });
      fireEvent.click(button);
      expect(button.getAttribute('aria-pressed')).toBe('true');
      return [...container.querySelectorAll<HTMLElement>('[data-page-quotation]')]
        .map((one) => one.dataset['pageQuotation'])
        .join(' ');
    };
    expect(['All', 'Changed', 'Stand elsewhere', 'Nowhere else'].map(listed)).toEqual([
      '0 1 2 3',
      '0',
      '0 3',
      '2',
    ]);
    await expectAccessible(container);
  });

  it('offers no filter that would list nothing', () => {
    panel({ ...PAGE, quotations: [PAGE.quotations[1]!] });
    expect(screen.queryByRole('group', { name: 'Show' })).toBeNull();
    for (const line of ['0 quotations checked', '1 more is reported speech, which has no words to compare'])
      expect(screen.getByText(line)).toBeTruthy();
  });

  it('is never blank: says what is missing and what the library covers', async () => {
    const { container } = panel(EMPTY_PAGE);
    for (const said of [
      'No article in your library is about this.',
      'Your library covers Northern Post, Orbis Agency and Coast Union.',
      'Switched off: Orbis Agency.',
      'No quotations were found on this page.',
      'No names were found on this page.',
    ])
      expect(screen.getByText(said)).toBeTruthy();
    await expectAccessible(container);
  });
});
