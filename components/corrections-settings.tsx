import type { NotMeant } from '#core/settings/corrections.ts';
import type { Settings } from '#core/settings/settings.ts';
import { CorrectedList, MergedList, SplitList } from './corrected-lists.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly settings: Pick<Settings, 'notMeant' | 'merged' | 'split'>;
  readonly onForget: (correction: NotMeant) => void;
  readonly onUnmerge: (key: string) => void;
  readonly onUnsplit: (key: string) => void;
}

const idOf = ({ key, site }: NotMeant): string => `${site} ${key}`;

/** What the reader corrected: "not this person", names that are one, names that are two; each undoable. */
export function CorrectionsSettings({ settings, onForget, onUnmerge, onUnsplit }: Props) {
  const { t } = useText();
  const { notMeant, merged, split } = settings;
  if (notMeant.length + merged.length + split.length === 0)
    return <p class="quiet">{t('corrections_none')}</p>;
  return (
    <>
      {notMeant.length > 0 && (
        <>
          <h3>{t('list_not_meant')}</h3>
          <CorrectedList
            label={t('list_not_meant')}
            items={notMeant.map((correction) => ({
              id: idOf(correction),
              label: correction.label,
              detail: t('correction_site', correction.site),
            }))}
            onUndo={(id) => {
              const correction = notMeant.find((item) => idOf(item) === id);
              if (correction) onForget(correction);
            }}
          />
        </>
      )}
      {merged.length > 0 && (
        <>
          <h3>{t('list_merged')}</h3>
          <MergedList merged={merged} onUndo={onUnmerge} />
        </>
      )}
      {split.length > 0 && (
        <>
          <h3>{t('list_split')}</h3>
          <SplitList split={split} onUndo={onUnsplit} />
        </>
      )}
    </>
  );
}
