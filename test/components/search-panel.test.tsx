import { act, fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchPanel } from '#components/search-panel.tsx';
import { NO_FILTERS, type SearchFilters } from '#core/coverage/search-filters.ts';
import type { SearchResult } from '#core/coverage/search-library.ts';
import { NOTHING, OPTIONS, RESULT } from '../fixtures/search-result.ts';
import { expectAccessible, show } from './show.tsx';

function search(
  query: string,
  result: SearchResult | null = RESULT,
  first: Partial<SearchFilters> = {},
  most = 8,
) {
  const calls = {
    onQuery: vi.fn(),
    onFilters: vi.fn(),
    onMost: vi.fn(),
    onName: vi.fn(),
    onShowArticle: vi.fn(),
    onLeave: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve(true)),
  };
  function Panel() {
    const [filters, setFilters] = useState<SearchFilters>({ ...NO_FILTERS, ...first });
    const onFilters = (chosen: SearchFilters): void => {
      calls.onFilters(chosen);
      setFilters(chosen);
    };
    return (
      <SearchPanel
        {...calls}
        query={query}
        result={result}
        filters={filters}
        options={OPTIONS}
        most={{ name: 8, quotation: most, article: 8 }}
        onFilters={onFilters}
      />
    );
  }
  return { ...show(<Panel />), calls };
}
const field = () => screen.getByRole('searchbox');
const openFilters = () => fireEvent.click(screen.getByRole('button', { name: 'Filters' }));

describe('SearchPanel', () => {
  it('has the focus, and says what may be typed', () => {
    search('', null);
    expect(document.activeElement).toBe(field());
    expect(screen.getByText('Find anything in your library')).toBeTruthy();
  });

  it('groups what it found with how many there are, and emphasises what matched', async () => {
    const { container } = search('lind');
    const sections = screen.getAllByRole('region');
    expect(
      sections.map(
        (one) =>
          `${within(one).getByRole('heading').textContent} ${one.querySelector('.section-note')!.textContent}`,
      ),
    ).toEqual(['Names 1', 'Quotations 12', 'Articles 2']);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Lind',
      'harbour',
      'harbour',
    ]);
    await expectAccessible(container);
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
    expect(calls.onLeave).not.toHaveBeenCalled();
    container.querySelector<HTMLElement>('.hit')!.focus();
    fireEvent.keyDown(document.activeElement!, { key: '/' });
    expect(document.activeElement).toBe(field());
  });

  it('Escape in the empty field leaves it', () => {
    const { calls } = search('', null);
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(calls.onLeave).toHaveBeenCalledOnce();
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

  it('shows all of a group that has more than eight, and fewer again', () => {
    const { calls, unmount } = search('harbour');
    expect(screen.queryByRole('button', { name: /articles|names/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all 12 quotations', expanded: false }));
    expect(calls.onMost).toHaveBeenCalledWith('quotation', 500);
    unmount();
    const open = search('harbour', RESULT, {}, 500);
    expect(screen.getByText('The best 1 are shown. More words or a filter find the others.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Show less: Quotations', expanded: true }));
    expect(open.calls.onMost).toHaveBeenCalledWith('quotation', 8);
  });

  it('says that more may follow while the library is taken up, and not that there is nothing', () => {
    search('lind', { ...NOTHING, isComplete: false, instead: null });
    expect(screen.getByText('Your library is still being read: more may follow.')).toBeTruthy();
    expect(screen.queryByText(/Nothing/)).toBeNull();
  });
});

describe('how many were found', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is said once, when the typing rests', () => {
    search('lind');
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    void act(() => void vi.advanceTimersByTime(599));
    expect(status.textContent).toBe('');
    void act(() => void vi.advanceTimersByTime(1));
    expect(status.textContent).toBe('15 results');
  });
});

describe('the filters of the search', () => {
  it('are set in fields with names, offering what the library has', async () => {
    const { calls, container } = search('');
    openFilters();
    expect([...screen.getByLabelText<HTMLSelectElement>('Source').options].map((one) => one.text)).toEqual([
      'All sources',
      'Coast Post',
      'Mirrorball',
    ]);
    expect([...screen.getByLabelText<HTMLSelectElement>('Words').options].map((one) => one.text)).toEqual([
      'Any',
      'verbatim',
      'altered',
    ]);
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'quotation' } });
    fireEvent.change(screen.getByLabelText('Source'), { target: { value: 'post' } });
    fireEvent.input(screen.getByLabelText('From'), { target: { value: '2024-05-01' } });
    fireEvent.input(screen.getByLabelText('To'), { target: { value: '2024-05-02' } });
    fireEvent.input(screen.getByLabelText('Speaker'), { target: { value: 'lind' } });
    fireEvent.change(screen.getByLabelText('Words'), { target: { value: 'altered' } });
    expect(calls.onFilters).toHaveBeenLastCalledWith({
      kind: 'quotation',
      source: 'post',
      from: '2024-05-01',
      to: '2024-05-02',
      speaker: 'lind',
      fidelity: 'altered',
    });
    expect(
      [...container.querySelectorAll('datalist option')].map((one) => one.getAttribute('value')),
    ).toEqual(['Ada Lindqvist']);
    expect(
      within(screen.getByRole('list', { name: 'Filters in use' }))
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual(['Quotations', 'Coast Post', 'Since 1 May 2024', 'Until 2 May 2024', 'By lind', 'altered']);
    await expectAccessible(container);
  });

  it('show what passes without a word typed', () => {
    search('', RESULT, { kind: 'quotation' });
    expect(screen.getByRole('heading', { name: 'Quotations' })).toBeTruthy();
  });

  it('are taken away one by one or all, and the focus stays by them', () => {
    const { calls } = search('', RESULT, { source: 'post', speaker: 'Per', kind: 'quotation' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove filter: Coast Post' }));
    expect(calls.onFilters).toHaveBeenLastCalledWith({ ...NO_FILTERS, speaker: 'Per', kind: 'quotation' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filters' }));
    fireEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(calls.onFilters).toHaveBeenLastCalledWith(NO_FILTERS);
    expect(screen.queryByRole('list', { name: 'Filters in use' })).toBeNull();
  });

  it('close by Escape, back to their button; / leads from a choice to the field', () => {
    search('');
    openFilters();
    screen.getByLabelText('Source').focus();
    fireEvent.keyDown(document.activeElement!, { key: '/' });
    expect(document.activeElement).toBe(field());
    screen.getByLabelText('Source').focus();
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Filters', expanded: false }));
  });

  it('keep a source that is offered no longer until it is changed', () => {
    search('', NOTHING, { source: 'gone' });
    openFilters();
    expect(screen.getByLabelText<HTMLSelectElement>('Source').value).toBe('gone');
    expect(screen.getByRole('button', { name: 'Remove filter: gone' })).toBeTruthy();
  });
});

describe('where nothing was found', () => {
  const instead = (more: object): SearchResult => ({ ...NOTHING, instead: { ...NOTHING.instead!, ...more } });

  it('says what to try', async () => {
    const { container } = search(' xyz ', NOTHING);
    expect(screen.getByText('Nothing found for “xyz”')).toBeTruthy();
    expect(screen.getByText('Try fewer letters or another spelling.')).toBeTruthy();
    await expectAccessible(container);
  });

  it('offers the nearest spelling', () => {
    const { calls } = search('lnidqvst', instead({ nearest: 'lindqvist' }));
    fireEvent.click(screen.getByRole('button', { name: 'Search for “lindqvist”' }));
    expect(calls.onQuery).toHaveBeenCalledWith('lindqvist');
    expect(document.activeElement).toBe(field());
  });

  it('offers what there is without the filters', () => {
    const { calls } = search('lind', instead({ withoutFilters: 12 }), { kind: 'article' });
    fireEvent.click(screen.getByRole('button', { name: 'Without the filters: 12 results' }));
    expect(calls.onFilters).toHaveBeenCalledWith(NO_FILTERS);
  });

  it('says what is in sources that are switched off', () => {
    search('', instead({ inSourcesOff: 1, sourcesOff: ['Coast Post'] }), { kind: 'article' });
    expect(screen.getByText('Nothing passes these filters')).toBeTruthy();
    expect(screen.getByText('1 result in sources that are switched off: Coast Post.')).toBeTruthy();
  });
});
