import { useEffect, useRef, useState } from 'preact/hooks';
import type { Backup } from '#core/settings/backup.ts';
import {
  previewRestore,
  type ChoiceField,
  type ListField,
  type RestoreMode,
} from '#core/settings/restore-backup.ts';
import type { Settings } from '#core/settings/settings.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { formatIsoDate } from './format-date.ts';
import { useText } from './text.tsx';

const LISTS: Readonly<Record<ListField, string>> = {
  sourcesOff: 'list_sources_off',
  sitesOff: 'sites_off',
  pagesOff: 'pages_off',
  notMeant: 'list_not_meant',
  merged: 'list_merged',
  split: 'list_split',
};
const CHOICES: Readonly<Record<ChoiceField, string>> = {
  cardMode: 'card_mode',
  cardDelay: 'card_delay',
  marks: 'marks',
  appearance: 'appearance',
  textSize: 'text_size',
  language: 'language',
  citations: 'citations',
  removed: 'list_removed',
  sync: 'sync',
};

interface Props {
  readonly name: string;
  readonly backup: Backup;
  readonly settings: Settings;
  readonly onRestore: (mode: RestoreMode) => void;
  readonly onCancel: () => void;
}

/** What restoring a file would change, in either way, before it is done. */
export function RestorePreview({ name, backup, settings, onRestore, onCancel }: Props) {
  const { t, number, list, language } = useText();
  const [mode, setMode] = useState<RestoreMode>('merge');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { lists, choices } = previewRestore(settings, backup.settings, mode);
  const isSame = lists.length === 0 && choices.length === 0;
  return (
    <section class="restore" aria-labelledby="restore-title">
      <h4 id="restore-title" ref={heading} tabIndex={-1}>
        {t('restore_title', name)}
      </h4>
      {backup.made !== null && <p class="quiet">{t('restore_made', formatIsoDate(backup.made, language))}</p>}
      <ChoiceGroup
        title={t('restore_how')}
        chosen={mode}
        onChoose={setMode}
        choices={[
          { value: 'merge', label: t('restore_merge'), hint: t('restore_merge_hint') },
          { value: 'replace', label: t('restore_replace'), hint: t('restore_replace_hint') },
        ]}
      />
      <div aria-live="polite">
        {isSame ? (
          <p class="quiet">{t('restore_same')}</p>
        ) : (
          <table class="facts">
            <caption class="sr-only">{t('restore_changes')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('restore_what')}</th>
                <th scope="col">{t('restore_now')}</th>
                <th scope="col">{t('restore_after')}</th>
              </tr>
            </thead>
            <tbody>
              {lists.map(({ field, now, after }) => (
                <tr key={field}>
                  <th scope="row">{t(LISTS[field])}</th>
                  <td>{number(now)}</td>
                  <td>{number(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {choices.length > 0 && (
          <p class="quiet">{t('restore_choices', list(choices.map((field) => t(CHOICES[field]))))}</p>
        )}
      </div>
      <div class="button-row">
        {!isSame && (
          <button type="button" class="button primary" onClick={() => onRestore(mode)}>
            {t('restore_do')}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}
