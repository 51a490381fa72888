import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PagePanel } from '#components/page-panel.tsx';
import type { PageCopyView } from '#core/coverage/views.ts';
import { EMPTY_PAGE, PAGE } from '../fixtures/page-view.ts';
import { onThisPage, PARTIAL, WIRE } from '../fixtures/views.ts';
import { expectAccessible, show } from './show.tsx';

describe('PagePanel', () => {
  const panel = (page = PAGE) => {
    const calls = { onShowName: vi.fn(), onShowQuotation: vi.fn(), onName: vi.fn(), onShowArticle: vi.fn() };
    return { ...show(<PagePanel page={page} {...calls} />), calls };
  };

  it('says what was read and how much of the coverage is independent', async () => {
    const { container } = panel();
    expect(screen.getByText('northern-post.example · 1,204 words read')).toBeTruthy();
    expect(screen.getByText('5 articles, 3 independent')).toBeTruthy();
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
