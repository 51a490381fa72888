import { AppearanceSettings } from '#components/appearance-settings.tsx';
import { CorrectionsSettings } from '#components/corrections-settings.tsx';
import { ReadingSettings } from '#components/reading-settings.tsx';
import { SavedNotice } from '#components/saved-notice.tsx';
import { SettingsGroup } from '#components/settings-group.tsx';
import { SettingsPage } from '#components/settings-page.tsx';
import { useText } from '#components/text.tsx';
import { isChanged, resetFields } from '#core/settings/change-settings.ts';
import { forget, unmerge, unsplit } from '#core/settings/corrections.ts';
import type { Settings } from '#core/settings/settings.ts';
import { Data } from './data.tsx';
import { Sites } from './sites.tsx';
import { Sources } from './sources.tsx';
import { useSettings } from './use-settings.ts';

const READING = ['cardMode', 'cardDelay', 'marks', 'citations'] as const;
const APPEARANCE = ['appearance', 'textSize', 'language'] as const;

export function OptionsApp({ start }: { readonly start: Settings }) {
  const { t } = useText();
  const { settings, change, undo, saved } = useSettings(start);
  const put = (part: Partial<Settings>): void => change((now) => ({ ...now, ...part }));
  const reset = (fields: readonly (keyof Settings)[]): (() => void) | null =>
    isChanged(settings, fields) ? () => change((now) => resetFields(now, fields)) : null;
  return (
    <SettingsPage
      parts={[
        { id: 'sources', title: t('settings_sources') },
        { id: 'sites', title: t('settings_sites') },
        { id: 'reading', title: t('settings_reading') },
        { id: 'appearance', title: t('settings_appearance') },
        { id: 'corrections', title: t('settings_corrections') },
        { id: 'data', title: t('settings_data') },
      ]}
    >
      <SettingsGroup id="sources" title={t('settings_sources')} hint={t('settings_sources_hint')}>
        <Sources settings={settings} onChange={change} />
      </SettingsGroup>
      <SettingsGroup id="sites" title={t('settings_sites')} hint={t('settings_sites_hint')}>
        <Sites settings={settings} onChange={change} />
      </SettingsGroup>
      <SettingsGroup id="reading" title={t('settings_reading')} onReset={reset(READING)}>
        <ReadingSettings settings={settings} onChange={put} />
      </SettingsGroup>
      <SettingsGroup id="appearance" title={t('settings_appearance')} onReset={reset(APPEARANCE)}>
        <AppearanceSettings settings={settings} onChange={put} />
      </SettingsGroup>
      <SettingsGroup id="corrections" title={t('settings_corrections')} hint={t('settings_corrections_hint')}>
        <CorrectionsSettings
          settings={settings}
          onForget={(correction) => change((now) => forget(now, correction))}
          onUnmerge={(key) => change((now) => unmerge(now, key))}
          onUnsplit={(key) => change((now) => unsplit(now, key))}
        />
      </SettingsGroup>
      <SettingsGroup id="data" title={t('settings_data')} hint={t('settings_data_hint')}>
        <Data settings={settings} onChange={change} />
      </SettingsGroup>
      <SavedNotice message={saved ? t('saved') : null} onUndo={undo} />
    </SettingsPage>
  );
}
