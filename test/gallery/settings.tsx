import { AppearanceSettings } from '#components/appearance-settings.tsx';
import { BackupSettings, type ChosenFile } from '#components/backup-settings.tsx';
import { CorrectionsSettings } from '#components/corrections-settings.tsx';
import { DeleteSettings } from '#components/delete-settings.tsx';
import { ReadingSettings } from '#components/reading-settings.tsx';
import { SettingsGroup } from '#components/settings-group.tsx';
import { SettingsPage } from '#components/settings-page.tsx';
import { SitesSettings } from '#components/sites-settings.tsx';
import { SyncSettings } from '#components/sync-settings.tsx';
import type { ReadingScope } from '#core/settings/reading-scope.ts';
import { DEFAULT_SETTINGS, type Removed } from '#core/settings/settings.ts';
import { LIBRARY } from '../fixtures/library-view.ts';
import { nothing, type Family, type Specimen } from './specimen.tsx';

const sites = (caption: string, scope: ReadingScope, refused = false): Specimen => ({
  caption,
  draw: () => (
    <SitesSettings
      scope={scope}
      refused={refused}
      sitesOff={refused ? ['orbis.example'] : []}
      pagesOff={refused ? ['northern-post.example/velm'] : []}
      parse={() => null}
      onAllowSites={nothing}
      onAllowListed={nothing}
      onAllowEvery={nothing}
      onDisallow={nothing}
      onDisallowAll={nothing}
      onResume={nothing}
      onResumePage={nothing}
    />
  ),
});

const backup = (caption: string, chosen: ChosenFile): Specimen => ({
  caption,
  draw: () => (
    <BackupSettings
      settings={DEFAULT_SETTINGS}
      chosen={chosen}
      onExport={nothing}
      onChoose={nothing}
      onRestore={nothing}
      onCancel={nothing}
    />
  ),
});

const deleting = (caption: string, removed: Removed, press: readonly string[] = []): Specimen => ({
  caption,
  press,
  draw: () => (
    <DeleteSettings
      library={LIBRARY}
      removed={removed}
      older={null}
      onDay={nothing}
      onDeleteSources={nothing}
      onDeleteBefore={nothing}
      onBringBack={nothing}
    />
  ),
});

const corrections = (
  caption: string,
  settings: Parameters<typeof CorrectionsSettings>[0]['settings'],
): Specimen => ({
  caption,
  draw: () => (
    <CorrectionsSettings settings={settings} onForget={nothing} onUnmerge={nothing} onUnsplit={nothing} />
  ),
});

const NAMED = { key: 'tor-asker', label: 'Tor Asker' };

export const SETTINGS: Family = {
  id: 'settings',
  title: 'Settings',
  specimens: [
    {
      caption: 'settings page with a part that was changed',
      draw: () => (
        <SettingsPage parts={[{ id: 'reading', title: 'Reading' }]}>
          <SettingsGroup id="reading-group" title="Reading" hint="What a part is for." onReset={nothing}>
            <p>What is in it.</p>
          </SettingsGroup>
        </SettingsPage>
      ),
    },
    sites('sites: none', { kind: 'none' }),
    sites(
      'sites: some, some paused, a request refused',
      { kind: 'sites', hosts: ['northern-post.example'] },
      true,
    ),
    sites('sites: every', { kind: 'every-site' }),
    { caption: 'reading', draw: () => <ReadingSettings settings={DEFAULT_SETTINGS} onChange={nothing} /> },
    {
      caption: 'appearance',
      draw: () => <AppearanceSettings settings={DEFAULT_SETTINGS} onChange={nothing} />,
    },
    corrections('corrections: none', DEFAULT_SETTINGS),
    corrections('corrections', {
      notMeant: [{ ...NAMED, site: 'orbis.example' }],
      merged: [{ name: { key: 't-asker', label: 'T. Asker' }, into: NAMED }],
      split: [],
    }),
    { caption: 'sync, too much of it', draw: () => <SyncSettings on tooLarge onChange={nothing} /> },
    backup('backup', { kind: 'none' }),
    backup('backup, a file looked at', {
      kind: 'backup',
      name: 'sidelight.json',
      backup: {
        made: '2024-04-02',
        version: 2,
        settings: { ...DEFAULT_SETTINGS, sourcesOff: ['orbis'], marks: 'all' },
      },
    }),
    backup('backup, a file refused', {
      kind: 'refused',
      name: 'notes.json',
      error: { code: 'not-a-backup' },
    }),
    deleting('deletion, asking', { sources: [], before: null }, ['.removable .button']),
    deleting('deletion, some deleted', { sources: ['orbis'], before: '2020-01-01' }),
  ],
};
