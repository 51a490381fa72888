import type { NotMeant } from '#core/settings/corrections.ts';
import { RemovableList } from './removable-list.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly notMeant: readonly NotMeant[];
  readonly onUndo: (correction: NotMeant) => void;
}

const idOf = ({ key, site }: NotMeant): string => `${site} ${key}`;

/** What the reader corrected: "not this person", each undoable. */
export function CorrectionsSettings({ notMeant, onUndo }: Props) {
  const { t } = useText();
  if (notMeant.length === 0) return <p class="quiet">{t('corrections_none')}</p>;
  return (
    <RemovableList
      label={t('corrections')}
      items={notMeant.map((correction) => ({
        id: idOf(correction),
        label: correction.label,
        detail: t('correction_site', correction.site),
      }))}
      action={t('undo')}
      actionFor={({ label, detail }) => t('undo_correction', label, detail ?? '')}
      onAction={(id) => {
        const correction = notMeant.find((item) => idOf(item) === id);
        if (correction) onUndo(correction);
      }}
    />
  );
}
