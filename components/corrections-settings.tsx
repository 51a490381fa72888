import type { NotMeant } from '#core/settings/corrections.ts';
import type { Settings } from '#core/settings/settings.ts';
import { RemovableList } from './removable-list.tsx';
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
  const { t, count } = useText();
  const { notMeant, merged, split } = settings;
  if (notMeant.length + merged.length + split.length === 0)
    return <p class="quiet">{t('corrections_none')}</p>;
  const undo = {
    action: t('undo'),
    actionFor: ({ label, detail }: { readonly label: string; readonly detail?: string }) =>
      t('undo_correction', label, detail ?? ''),
  };
  return (
    <>
      {notMeant.length > 0 && (
        <>
          <h3>{t('list_not_meant')}</h3>
          <RemovableList
            label={t('list_not_meant')}
            items={notMeant.map((correction) => ({
              id: idOf(correction),
              label: correction.label,
              detail: t('correction_site', correction.site),
            }))}
            {...undo}
            onAction={(id) => {
              const correction = notMeant.find((item) => idOf(item) === id);
              if (correction) onForget(correction);
            }}
          />
        </>
      )}
      {merged.length > 0 && (
        <>
          <h3>{t('list_merged')}</h3>
          <RemovableList
            label={t('list_merged')}
            items={merged.map(({ name, into }) => ({
              id: name.key,
              label: name.label,
              detail: t('merged_into', into.label),
            }))}
            {...undo}
            onAction={onUnmerge}
          />
        </>
      )}
      {split.length > 0 && (
        <>
          <h3>{t('list_split')}</h3>
          <RemovableList
            label={t('list_split')}
            items={split.map(({ name, other, articles }) => ({
              id: other.key,
              label: other.label,
              detail: t('split_from', count('articles', articles.length), name.label),
            }))}
            {...undo}
            onAction={onUnsplit}
          />
        </>
      )}
    </>
  );
}
