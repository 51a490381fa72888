import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { BackupSettings, type ChosenFile } from '#components/backup-settings.tsx';
import { ConfirmButton } from '#components/confirm-button.tsx';
import { CorrectionsSettings } from '#components/corrections-settings.tsx';
import { DeleteSettings } from '#components/delete-settings.tsx';
import { SyncSettings } from '#components/sync-settings.tsx';
import type { BackupError } from '#core/settings/backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import { LIBRARY } from '../fixtures/library-view.ts';
import { expectAccessible, show } from './show.tsx';

describe('CorrectionsSettings', () => {
  const name = (key: string, label: string) => ({ key, label });
  const notMeant = ['a.example', 'b.example'].map((site) => ({ key: 'tor-asker', label: 'Tor Asker', site }));
  const settings = {
    notMeant,
    merged: [{ name: name('t-asker', 'T. Asker'), into: name('tor-asker', 'Tor Asker') }],
    split: [
      {
        name: name('tor-asker', 'Tor Asker'),
        other: name('tor-asker/2', 'Tor Asker of Orm'),
        articles: [{ id: '1', title: 'One' }],
      },
    ],
  };

  it('takes back each of them by itself', async () => {
    const calls = { onForget: vi.fn(), onUnmerge: vi.fn(), onUnsplit: vi.fn() };
    const { container } = show(<CorrectionsSettings settings={settings} {...calls} />);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: Tor Asker not meant on b.example' }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo: T. Asker is the same as Tor Asker' }));
    fireEvent.click(
      screen.getByRole('button', { name: 'Undo: Tor Asker of Orm 1 article taken from Tor Asker' }),
    );
    expect(calls.onForget).toHaveBeenCalledWith(notMeant[1]);
    expect(calls.onUnmerge).toHaveBeenCalledWith('t-asker');
    expect(calls.onUnsplit).toHaveBeenCalledWith('tor-asker/2');
    await expectAccessible(container);
  });

  it('says how corrections are made where there are none', () => {
    show(
      <CorrectionsSettings
        settings={DEFAULT_SETTINGS}
        onForget={vi.fn()}
        onUnmerge={vi.fn()}
        onUnsplit={vi.fn()}
      />,
    );
    expect(screen.getByText(/“Not this person” on a card makes one/)).toBeTruthy();
  });
});

describe('ConfirmButton', () => {
  const confirm = () => {
    const onConfirm = vi.fn();
    show(<ConfirmButton label="Delete" question="Delete 3 articles?" confirm="Yes" onConfirm={onConfirm} />);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    return onConfirm;
  };

  it('does nothing until it is answered, and the focus is on the answer', () => {
    const onConfirm = confirm();
    expect(onConfirm).not.toHaveBeenCalled();
    expect(screen.getByText('Delete 3 articles?')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Yes');
    fireEvent.click(screen.getByRole('button', { name: 'Yes' }));
    expect(onConfirm).toHaveBeenCalledOnce();
    expect(screen.queryByText('Delete 3 articles?')).toBeNull();
  });

  it.each([
    ['Cancel', () => fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
    ['Escape', () => fireEvent.keyDown(screen.getByRole('button', { name: 'Yes' }), { key: 'Escape' })],
  ])('%s leaves all as it is, with the focus where it was', (_, leave) => {
    const onConfirm = confirm();
    leave();
    expect(screen.queryByText('Delete 3 articles?')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Delete');
    expect(onConfirm).not.toHaveBeenCalled();
  });
});

describe('SyncSettings', () => {
  it('is asked for, and says what it cannot do', async () => {
    const onChange = vi.fn();
    const { container } = show(<SyncSettings on={false} tooLarge onChange={onChange} />);
    expect(screen.queryByText(/too long for your browser/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onChange).toHaveBeenCalledWith(true);
    await expectAccessible(container);
    show(<SyncSettings on tooLarge onChange={onChange} />);
    expect(screen.getByText(/too long for your browser/)).toBeTruthy();
  });
});

describe('BackupSettings', () => {
  const now: Settings = { ...DEFAULT_SETTINGS, sourcesOff: ['orbis'], marks: 'all' };
  const file: Settings = {
    ...DEFAULT_SETTINGS,
    sourcesOff: ['union', 'post'],
    marks: 'none',
    appearance: 'dark',
  };
  const backup = { made: '2026-11-20', version: 2, settings: file };
  const settings = (chosen: ChosenFile) => {
    const calls = { onExport: vi.fn(), onChoose: vi.fn(), onRestore: vi.fn(), onCancel: vi.fn() };
    return { ...show(<BackupSettings settings={now} chosen={chosen} {...calls} />), calls };
  };

  it('shows what would change, in either way, before it is done', async () => {
    const { container, calls } = settings({ kind: 'backup', name: 'mine.json', backup });
    expect(document.activeElement?.textContent).toBe('Restore mine.json');
    expect(screen.getByText('Exported on 20 Nov 2026.')).toBeTruthy();
    const row = (): string | null => screen.getByRole('row', { name: /^Sources switched off/ }).textContent;
    expect(row()).toBe('Sources switched off13');
    expect(screen.getByText('Choices that would change: Colours.')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('radio', { name: /Put in place of what is here/ }));
    expect(row()).toBe('Sources switched off12');
    expect(screen.getByText('Choices that would change: Underline and Colours.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Restore' }));
    expect(calls.onRestore).toHaveBeenCalledWith(backup, 'replace');
  });

  it('offers nothing to do where nothing would change', () => {
    settings({ kind: 'backup', name: 'mine.json', backup: { ...backup, settings: now } });
    expect(screen.getByText('This would change nothing.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
  });

  it.each<[BackupError, RegExp]>([
    [{ code: 'too-large' }, /larger than any export/],
    [{ code: 'not-json' }, /not JSON, or was cut off/],
    [{ code: 'not-a-backup' }, /not an export of Sidelight/],
    [{ code: 'newer', version: 7 }, /version 7 of its settings.*Update Sidelight/],
    [{ code: 'damaged', field: 'marks' }, /field “marks”/],
  ])('%o is said, with what to do', (error, said) => {
    settings({ kind: 'refused', name: 'mine.json', error });
    expect(screen.getByRole('alert').textContent).toMatch(
      /^Nothing was changed\. mine\.json cannot be restored/,
    );
    expect(screen.getByRole('alert').textContent).toMatch(said);
  });

  it('gives the file that was chosen, and the file that was asked for', () => {
    const { calls } = settings({ kind: 'none' });
    const chosen = new File(['{}'], 'mine.json');
    fireEvent.change(screen.getByLabelText('Restore from a file'), { target: { files: [chosen] } });
    expect(calls.onChoose).toHaveBeenCalledWith(chosen);
    fireEvent.click(screen.getByRole('button', { name: 'Export as a file' }));
    expect(calls.onExport).toHaveBeenCalled();
  });
});

describe('DeleteSettings', () => {
  const none = { sources: [], before: null };
  const settings = (props: Partial<Parameters<typeof DeleteSettings>[0]> = {}) => {
    const calls = {
      onDay: vi.fn(),
      onDeleteSources: vi.fn(),
      onDeleteBefore: vi.fn(),
      onBringBack: vi.fn(),
    };
    const drawn = show(
      <DeleteSettings library={LIBRARY} removed={none} older={null} {...calls} {...props} />,
    );
    return { ...drawn, calls };
  };
  const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

  it('lists what each source has, and deletes one when it was counted and confirmed', async () => {
    const { container, calls } = settings();
    const rows = within(screen.getByRole('list', { name: 'Library by source' })).getAllByRole('listitem');
    expect(rows[0]!.textContent).toContain('Orbis Agency3 articles · 41 quotations · 12 kB');
    press('Delete Orbis Agency');
    expect(screen.getByText('Delete 3 articles · 41 quotations of Orbis Agency?')).toBeTruthy();
    await expectAccessible(container);
    press('Delete');
    expect(calls.onDeleteSources).toHaveBeenCalledWith(['orbis']);
  });

  const older = (articles: number) => ({ articles, quotations: 12, undated: 2 });
  const before = (articles: number) => {
    const { calls } = settings({ older: older(articles) });
    fireEvent.input(screen.getByLabelText('Delete what was published before'), {
      target: { value: '2024-03-01' },
    });
    expect(calls.onDay).toHaveBeenCalledWith('2024-03-01');
    return calls;
  };

  it('deletes by age, with a count before', () => {
    const calls = before(4);
    expect(screen.getByText('2 articles without a date stay.')).toBeTruthy();
    press('Delete what was published before 1 Mar 2024');
    expect(screen.getByText('Delete 4 articles · 12 quotations from before 1 Mar 2024?')).toBeTruthy();
    press('Delete');
    expect(calls.onDeleteBefore).toHaveBeenCalledWith('2024-03-01');
  });

  it('says that nothing is as old, and offers nothing to press', () => {
    before(0);
    expect(screen.getByText(/^Nothing was published before that day\./)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Delete what was published/ })).toBeNull();
  });

  it('deletes everything', () => {
    const { calls } = settings();
    press('Delete the whole library');
    expect(screen.getByText('Delete all 14 articles · 205 quotations from 5 sources?')).toBeTruthy();
    press('Delete');
    expect(calls.onDeleteSources.mock.calls[0]![0]).toHaveLength(5);
  });

  it('says what was deleted, and brings it back', () => {
    const { calls } = settings({ removed: { sources: ['orbis'], before: '2024-03-01' } });
    expect(screen.getByText(/Deleted: Orbis Agency\. Deleted: all from before 1 Mar 2024\./)).toBeTruthy();
    press('Bring back what came with Sidelight');
    expect(calls.onBringBack).toHaveBeenCalled();
  });

  it('says that an empty library is empty', () => {
    settings({ library: { ...LIBRARY, sources: [] } });
    expect(screen.getByText('The library is empty.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
