import type { Appearance } from '#core/settings/settings.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly appearance: Appearance;
  readonly onChange: (appearance: Appearance) => void;
}

export function AppearanceSettings({ appearance, onChange }: Props) {
  const { t } = useText();
  return (
    <ChoiceGroup
      title={t('appearance')}
      chosen={appearance}
      onChoose={onChange}
      choices={[
        { value: 'system', label: t('appearance_system') },
        { value: 'light', label: t('appearance_light') },
        { value: 'dark', label: t('appearance_dark') },
      ]}
    />
  );
}
