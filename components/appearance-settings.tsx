import { LANGUAGES, type Language } from '#core/settings/languages.ts';
import type { Settings } from '#core/settings/settings.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { ChoiceList } from './choice-list.tsx';
import { useText } from './text.tsx';

type Looks = Pick<Settings, 'appearance' | 'textSize' | 'language'>;

interface Props {
  readonly settings: Looks;
  readonly onChange: (change: Partial<Looks>) => void;
}

/** Each language by its own name, so that whoever cannot read the others finds it. */
const nameOf = (language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;

/** Colours, size of the text, and the language it is in. */
export function AppearanceSettings({ settings, onChange }: Props) {
  const { t } = useText();
  return (
    <>
      <ChoiceGroup
        title={t('appearance')}
        chosen={settings.appearance}
        onChoose={(appearance) => onChange({ appearance })}
        choices={[
          { value: 'system', label: t('appearance_system') },
          { value: 'light', label: t('appearance_light') },
          { value: 'dark', label: t('appearance_dark') },
        ]}
      />
      <ChoiceGroup
        title={t('text_size')}
        chosen={settings.textSize}
        onChoose={(textSize) => onChange({ textSize })}
        choices={[
          { value: 'standard', label: t('text_size_standard') },
          { value: 'large', label: t('text_size_large') },
          { value: 'larger', label: t('text_size_larger') },
        ]}
      />
      <ChoiceList
        title={t('language')}
        chosen={settings.language}
        onChoose={(language) => onChange({ language })}
        choices={[
          { value: 'browser', label: t('language_browser') },
          ...LANGUAGES.map((language) => ({ value: language, label: nameOf(language), lang: language })),
        ]}
      />
    </>
  );
}
