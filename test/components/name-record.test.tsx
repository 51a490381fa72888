import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { CorrectionsOfName, MergeCandidate } from '#components/name-corrections.tsx';
import { NameRecord } from '#components/name-record.tsx';
import { NAME, UNCOVERED } from '../fixtures/views.ts';
import { expectAccessible, show } from './show.tsx';

const NOTHING: CorrectionsOfName = { merged: [], split: [] };

const record = (
  view = NAME,
  corrections = NOTHING,
  candidates: readonly MergeCandidate[] = [],
  onNotMeant: (() => void) | null = null,
) => {
  const calls = {
    onFind: vi.fn(),
    onMerge: vi.fn(),
    onUnmerge: vi.fn(),
    onSplit: vi.fn(),
    onUnsplit: vi.fn(),
    onPick: vi.fn(),
  };
  const drawn = show(
    <NameRecord
      view={view}
      onBack={vi.fn()}
      onPick={calls.onPick}
      onCopy={() => Promise.resolve(true)}
      onShowQuotation={vi.fn()}
      onShowArticle={vi.fn()}
      corrections={corrections}
      candidates={candidates}
      correct={{ ...calls, onNotMeant }}
    />,
  );
  const open = (): void => void fireEvent.click(screen.getByText('Correct this name'));
  return { ...drawn, calls, open };
};

describe('NameRecord', () => {
  it('has roles over time, other forms, quotations, articles, names beside it', async () => {
    const { container, calls } = record();
    expect(screen.getByText('2016 to 30 Oct 2021')).toBeTruthy();
    expect(screen.getByText('Also written Lindqvist and Ada Lindkvist')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Coast Union.*3 articles with both/ }));
    expect(calls.onPick).toHaveBeenCalledWith('coast-union');
    await expectAccessible(container);
  });

  it.each([
    ['Most relevant', [], ['union-1:0', 'post-1:4', 'post-1:7', 'union-1:9']],
    ['Newest', ['March 2024 4'], ['post-1:4', 'post-1:7', 'union-1:0', 'union-1:9']],
    ['By source', ['Coast Union 2', 'Northern Post 2'], ['union-1:0', 'union-1:9', 'post-1:4', 'post-1:7']],
    ['With versions', [], ['union-1:0']],
  ])('lays out its quotations: %s', (name, headings, ids) => {
    const { container } = record();
    fireEvent.click(screen.getByRole('button', { name }));
    const shown = [...container.querySelectorAll<HTMLElement>('[data-quotation]')].map(
      (item) => item.dataset['quotation'],
    );
    expect(shown).toEqual(ids);
    expect([...container.querySelectorAll('.group-heading')].map((one) => one.textContent)).toEqual(headings);
  });

  it('of an uncovered name shows the page’s words and what the library covers', async () => {
    const { container } = record(UNCOVERED);
    expect(screen.getByText(/^Your library covers/)).toBeTruthy();
    await expectAccessible(container);
  });
});

describe('corrections on a record', () => {
  it('“not this person” only where a page with the name is open', () => {
    const onNotMeant = vi.fn();
    record(NAME, NOTHING, [], onNotMeant).open();
    fireEvent.click(screen.getByRole('button', { name: 'Not this person' }));
    expect(onNotMeant).toHaveBeenCalled();
  });

  it('looks for the name it is the same as, never itself', async () => {
    const candidates = [
      { key: NAME.key, label: NAME.label, detail: null },
      { key: 'a-lindqvist', label: 'A. Lindqvist', detail: 'Secretary' },
    ];
    const { container, calls, open } = record(NAME, NOTHING, candidates);
    open();
    fireEvent.input(screen.getByLabelText('Find the other name'), { target: { value: 'lind' } });
    expect(calls.onFind).toHaveBeenCalledWith('lind');
    const form = within(screen.getByRole('region', { name: 'The same as another' }));
    expect(form.getAllByRole('listitem')).toHaveLength(1);
    await expectAccessible(container);
    fireEvent.click(form.getByRole('button', { name: /Same as A\. Lindqvist/ }));
    expect(calls.onMerge).toHaveBeenCalledWith({ key: 'a-lindqvist', label: 'A. Lindqvist' });
  });

  it('splits off the articles that were chosen, once it is said who it is', () => {
    const { calls, open } = record();
    open();
    const [first] = screen.getAllByRole('checkbox');
    fireEvent.click(first!);
    fireEvent.click(screen.getByRole('button', { name: 'Split off' }));
    expect(screen.getByRole('alert').textContent).toContain('say who it is');
    fireEvent.input(screen.getByLabelText('Who it is there'), { target: { value: ' Ada of Orm ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Split off' }));
    const { id, title } = NAME.articles[0]!.article;
    expect(calls.onSplit).toHaveBeenCalledWith('Ada of Orm', [{ id, title }]);
  });

  it('says what was corrected, and takes it back', () => {
    const other = { key: 'ada/2', label: 'Ada of Orm' };
    const { calls } = record(NAME, {
      merged: [{ key: 'a-lindqvist', label: 'A. Lindqvist' }],
      split: [{ name: NAME, other, articles: [{ id: '1', title: 'One' }] }],
    });
    fireEvent.click(screen.getByRole('button', { name: /^Undo: A\. Lindqvist is the same as/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Undo: Ada of Orm 1 article taken from/ }));
    expect(calls.onUnmerge).toHaveBeenCalledWith('a-lindqvist');
    expect(calls.onUnsplit).toHaveBeenCalledWith('ada/2');
  });
});
