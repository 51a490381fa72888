import { CARD_DELAYS } from '#core/settings/reading-choices.ts';
import type { Settings } from '#core/settings/settings.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { formatter } from './formatter.ts';
import { useText } from './text.tsx';

type ReadingChoices = Pick<Settings, 'cardMode' | 'cardDelay' | 'marks' | 'citations'>;

interface Props {
  readonly settings: ReadingChoices;
  readonly onChange: (change: Partial<ReadingChoices>) => void;
}

/** How the card opens, how long it waits, which names are underlined, how quotations are copied. */
export function ReadingSettings({ settings, onChange }: Props) {
  const { t, language } = useText();
  const seconds = (ms: number): string =>
    formatter(Intl.NumberFormat, language, {
      style: 'unit',
      unit: 'second',
      unitDisplay: 'long',
      maximumFractionDigits: 2,
    }).format(ms / 1000);
  return (
    <>
      <ChoiceGroup
        title={t('card_mode')}
        chosen={settings.cardMode}
        onChoose={(cardMode) => onChange({ cardMode })}
        choices={[
          { value: 'hover', label: t('card_mode_hover') },
          { value: 'alt', label: t('card_mode_alt') },
          { value: 'off', label: t('card_mode_off'), hint: t('card_mode_off_hint') },
        ]}
      />
      {settings.cardMode === 'hover' && (
        <ChoiceGroup
          title={t('card_delay')}
          chosen={settings.cardDelay}
          onChoose={(cardDelay) => onChange({ cardDelay })}
          choices={[
            { value: 'fast', label: t('card_delay_fast'), hint: seconds(CARD_DELAYS.fast) },
            { value: 'standard', label: t('card_delay_standard'), hint: seconds(CARD_DELAYS.standard) },
            { value: 'relaxed', label: t('card_delay_relaxed'), hint: seconds(CARD_DELAYS.relaxed) },
          ]}
        />
      )}
      <ChoiceGroup
        title={t('marks')}
        chosen={settings.marks}
        onChoose={(marks) => onChange({ marks })}
        choices={[
          { value: 'first', label: t('marks_first') },
          { value: 'all', label: t('marks_all') },
          { value: 'none', label: t('marks_none'), hint: t('marks_none_hint') },
        ]}
      />
      <ChoiceGroup
        title={t('citations')}
        chosen={settings.citations}
        onChoose={(citations) => onChange({ citations })}
        choices={[
          { value: 'plain', label: t('citations_plain') },
          { value: 'markdown', label: t('citations_markdown') },
          { value: 'csl-json', label: t('citations_csl'), hint: t('citations_csl_hint') },
        ]}
      />
    </>
  );
}
