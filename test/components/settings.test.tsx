import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { AppearanceSettings } from '#components/appearance-settings.tsx';
import { ReadingSettings } from '#components/reading-settings.tsx';
import type { ReadingScope } from '#core/settings/reading-scope.ts';
import { SavedNotice } from '#components/saved-notice.tsx';
import { SettingsGroup } from '#components/settings-group.tsx';
import { SitesSettings } from '#components/sites-settings.tsx';
import { Welcome } from '#components/welcome.tsx';
import { DEFAULT_SETTINGS } from '#core/settings/settings.ts';
import { expectAccessible, show } from './show.tsx';

const parse = (typed: string): readonly string[] | null => (typed.includes('.') ? [typed] : null);
const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};

describe('SitesSettings', () => {
  const sites = (
    scope: ReadingScope,
    sitesOff: readonly string[] = [],
    refused = false,
    pagesOff: readonly string[] = [],
  ) => {
    const calls = {
      onAllowSites: vi.fn(),
      onAllowListed: vi.fn(),
      onAllowEvery: vi.fn(),
      onDisallow: vi.fn(),
      onDisallowAll: vi.fn(),
      onResume: vi.fn(),
      onResumePage: vi.fn(),
    };
    const drawn = show(
      <SitesSettings
        scope={scope}
        refused={refused}
        sitesOff={sitesOff}
        pagesOff={pagesOff}
        parse={parse}
        {...calls}
      />,
    );
    return { ...drawn, calls };
  };

  it.each<[ReadingScope, string, readonly string[]]>([
    [
      { kind: 'none' },
      'Sidelight reads a page only when you click its button in the toolbar.',
      ['Allow the listed news sites', 'Allow every site', 'Add: Allow a site'],
    ],
    [
      { kind: 'sites', hosts: ['a.example'] },
      'Sidelight reads articles on 1 site.',
      [
        'Allow the listed news sites',
        'Allow every site',
        'Allow no site',
        'Add: Allow a site',
        'Remove a.example',
      ],
    ],
    [{ kind: 'every-site' }, 'Sidelight reads articles on every site.', ['Allow no site']],
  ])('%o', async (scope, said, buttons) => {
    const { container } = sites(scope);
    expect(screen.getByText(said)).toBeTruthy();
    expect(
      screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? button.textContent),
    ).toEqual(buttons);
    await expectAccessible(container);
  });

  it('adds a site, and says what is no site', () => {
    const { calls } = sites({ kind: 'none' });
    type('Allow a site', 'no site');
    fireEvent.click(screen.getByRole('button', { name: 'Add: Allow a site' }));
    expect(screen.getByRole('alert').textContent).toContain('not the name of a site');
    expect(screen.getByLabelText('Allow a site').getAttribute('aria-invalid')).toBe('true');
    type('Allow a site', 'b.example');
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Add: Allow a site' }));
    expect(calls.onAllowSites).toHaveBeenCalledWith(['b.example']);
  });

  it('says where the browser refused to ask', async () => {
    const { container } = sites({ kind: 'none' }, [], true);
    expect(screen.getByRole('alert').textContent).toContain('The browser did not accept this');
    await expectAccessible(container);
  });

  it('ends a pause', () => {
    const { calls } = sites({ kind: 'none' }, ['mail.example']);
    fireEvent.click(screen.getByRole('button', { name: 'Read again: mail.example' }));
    expect(calls.onResume).toHaveBeenCalledWith('mail.example');
  });

  it('ends the pause of one page', () => {
    const { calls } = sites({ kind: 'none' }, [], false, ['a.example/velm', 'a.example/orm']);
    expect(screen.getByText('No site is paused. “Off for this site” on a card does it.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Read again: a.example/orm' }));
    expect(calls.onResumePage).toHaveBeenCalledWith('a.example/orm');
  });
});

describe('ReadingSettings and AppearanceSettings', () => {
  it.each([
    ['When the pointer is on a name and Alt is held', { cardMode: 'alt' }],
    ['A moment 0.2 seconds', { cardDelay: 'fast' }],
    ['Every mention of a name', { marks: 'all' }],
  ])('%s changes %o', (name, change) => {
    const onChange = vi.fn();
    show(<ReadingSettings settings={DEFAULT_SETTINGS} onChange={onChange} />);
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(onChange).toHaveBeenCalledWith(change);
  });

  it('the delay is asked only where the pointer opens the card', () => {
    show(<ReadingSettings settings={{ ...DEFAULT_SETTINGS, cardMode: 'alt' }} onChange={vi.fn()} />);
    expect(screen.queryByText('The pointer rests for')).toBeNull();
  });

  it.each([
    ['Dark', { appearance: 'dark' }],
    ['Larger', { textSize: 'larger' }],
  ])('%s changes %o', async (name, change) => {
    const onChange = vi.fn();
    const { container } = show(<AppearanceSettings settings={DEFAULT_SETTINGS} onChange={onChange} />);
    fireEvent.click(screen.getByRole('radio', { name }));
    expect(onChange).toHaveBeenCalledWith(change);
    await expectAccessible(container);
  });

  it('offers each language by its own name', () => {
    const onChange = vi.fn();
    show(<AppearanceSettings settings={DEFAULT_SETTINGS} onChange={onChange} />);
    const list = screen.getByLabelText<HTMLSelectElement>('Language');
    expect([...list.options].map((option) => option.textContent)).toEqual([
      'Like the browser',
      'English',
      'Deutsch',
      'français',
      'Türkçe',
      'azərbaycan',
      'հայերեն',
      'ქართული',
      'русский',
    ]);
    fireEvent.change(list, { target: { value: 'ka' } });
    expect(onChange).toHaveBeenCalledWith({ language: 'ka' });
  });
});

describe('SettingsGroup', () => {
  it('offers the way back only where something is not as it was installed', () => {
    const onReset = vi.fn();
    const { rerender } = show(
      <SettingsGroup id="reading" title="Reading" onReset={onReset}>
        text
      </SettingsGroup>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Reset: Reading' }));
    expect(onReset).toHaveBeenCalled();
    rerender(
      <SettingsGroup id="reading" title="Reading" onReset={null}>
        text
      </SettingsGroup>,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('SavedNotice', () => {
  it('is there before it speaks, and offers the way back', () => {
    const onUndo = vi.fn();
    const { rerender } = show(<SavedNotice message={null} onUndo={onUndo} />);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.queryByRole('button')).toBeNull();
    rerender(<SavedNotice message="Saved" onUndo={onUndo} />);
    fireEvent.click(screen.getByRole('button'));
    expect(onUndo).toHaveBeenCalled();
  });
});

describe('Welcome', () => {
  const welcome = (answered: ReadingScope | null, refused = false) => {
    const calls = {
      onListed: vi.fn(),
      onSites: vi.fn(),
      onEvery: vi.fn(),
      onLater: vi.fn(),
      onChangeAnswer: vi.fn(),
      onSettings: vi.fn(),
    };
    const drawn = show(
      <Welcome answered={answered} refused={refused} listed={65} parse={parse} {...calls} />,
    );
    return { ...drawn, calls };
  };

  it('asks once, one click each, and says that nothing leaves the device', async () => {
    const { calls, container } = welcome(null);
    expect(screen.getByText(/Nothing you read is sent anywhere/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Read on news sites' }));
    fireEvent.click(screen.getByRole('button', { name: 'Read on every site' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    type('Or only on the sites you name', 'a.example');
    fireEvent.click(screen.getByRole('button', { name: 'Read on these: Or only on the sites you name' }));
    expect([calls.onListed, calls.onEvery, calls.onLater].map((call) => call.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
    expect(calls.onSites).toHaveBeenCalledWith(['a.example']);
    await expectAccessible(container);
  });

  it('says where the browser refused to ask', async () => {
    const { container } = welcome(null, true);
    expect(screen.getByRole('alert').textContent).toContain('The browser did not accept this');
    await expectAccessible(container);
  });

  it.each<[ReadingScope, string, number]>([
    [{ kind: 'none' }, 'Sidelight reads a page only when you click its button in the toolbar.', 4],
    [{ kind: 'sites', hosts: ['a.example', 'b.example'] }, 'Sidelight reads articles on 2 sites.', 3],
    [{ kind: 'every-site' }, 'Sidelight reads articles on every site.', 3],
  ])('after %o says what is now true and what to do', async (scope, said, steps) => {
    const { container } = welcome(scope);
    expect(screen.getByRole('status').textContent).toBe(said);
    expect(screen.getAllByRole('listitem')).toHaveLength(steps);
    await expectAccessible(container);
  });
});
