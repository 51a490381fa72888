import { AppearanceSettings } from '#components/appearance-settings.tsx';
import { CorrectionsSettings } from '#components/corrections-settings.tsx';
import { ReadingSettings } from '#components/reading-settings.tsx';
import { SavedNotice } from '#components/saved-notice.tsx';
import { SettingsGroup } from '#components/settings-group.tsx';
import { SettingsPage } from '#components/settings-page.tsx';
import { useText } from '#components/text.tsx';
import { forget } from '#core/settings/corrections.ts';
import type { Settings } from '#core/settings/settings.ts';
import { Sites } from './sites.tsx';
import { Sources } from './sources.tsx';
import { useSettings } from './use-settings.ts';

export function OptionsApp({ start }: { readonly start: Settings }) {
  const { t } = useText();
  const { settings, change, undo, saved } = useSettings(start);
  return (
    <SettingsPage
      parts={[
        { id: 'sources', title: t('settings_sources') },
        { id: 'sites', title: t('settings_sites') },
        { id: 'reading', title: t('settings_reading') },
        { id: 'appearance', title: t('settings_appearance') },
        { id: 'corrections', title: t('settings_corrections') },
      ]}
    >
      <SettingsGroup id="sources" title={t('settings_sources')} hint={t('settings_sources_hint')}>
        <Sources settings={settings} onChange={change} />
      </SettingsGroup>
      <SettingsGroup id="sites" title={t('settings_sites')} hint={t('settings_sites_hint')}>
        <Sites settings={settings} onChange={change} />
      </SettingsGroup>
      <SettingsGroup id="reading" title={t('settings_reading')}>
        <ReadingSettings settings={settings} onChange={(part) => change((now) => ({ ...now, ...part }))} />
      </SettingsGroup>
      <SettingsGroup id="appearance" title={t('settings_appearance')}>
        <AppearanceSettings
          appearance={settings.appearance}
          onChange={(appearance) => change((now) => ({ ...now, appearance }))}
        />
      </SettingsGroup>
      <SettingsGroup id="corrections" title={t('settings_corrections')} hint={t('settings_corrections_hint')}>
        <CorrectionsSettings
          notMeant={settings.notMeant}
          onUndo={(correction) => change((now) => forget(now, correction))}
        />
      </SettingsGroup>
      <SavedNotice message={saved ? t('saved') : null} onUndo={undo} />
    </SettingsPage>
  );
}
