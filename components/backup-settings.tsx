import { useId } from 'preact/hooks';
import type { Backup, BackupError } from '#core/settings/backup.ts';
import type { RestoreMode } from '#core/settings/restore-backup.ts';
import type { Settings } from '#core/settings/settings.ts';
import { backupErrorText } from './backup-error-text.ts';
import { RestorePreview } from './restore-preview.tsx';
import { useText } from './text.tsx';

/** What came of a file that the reader chose. */
export type ChosenFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'backup'; readonly name: string; readonly backup: Backup }
  | { readonly kind: 'refused'; readonly name: string; readonly error: BackupError };

interface Props {
  readonly settings: Settings;
  readonly chosen: ChosenFile;
  readonly onExport: () => void;
  readonly onChoose: (file: File) => void;
  readonly onRestore: (backup: Backup, mode: RestoreMode) => void;
  readonly onCancel: () => void;
}

/** Everything the reader made as one file, and back from one: looked at before anything is changed. */
export function BackupSettings({ settings, chosen, onExport, onChoose, onRestore, onCancel }: Props) {
  const text = useText();
  const { t } = text;
  const id = useId();
  return (
    <>
      <h3>{t('backup')}</h3>
      <p class="quiet">{t('backup_why')}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={onExport}>
          {t('backup_export')}
        </button>
        <label class="button file-button" for={id}>
          {t('backup_restore')}
          <input
            id={id}
            class="sr-only"
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              const [file] = Array.from(currentTarget.files ?? []);
              // The same file may be chosen again once it was mended.
              currentTarget.value = '';
              if (file) onChoose(file);
            }}
          />
        </label>
      </div>
      {chosen.kind === 'refused' && (
        <p class="field-error" role="alert">
          {t('backup_refused', chosen.name, backupErrorText(chosen.error, text))}
        </p>
      )}
      {chosen.kind === 'backup' && (
        <RestorePreview
          key={chosen.name}
          name={chosen.name}
          backup={chosen.backup}
          settings={settings}
          onRestore={(mode) => onRestore(chosen.backup, mode)}
          onCancel={onCancel}
        />
      )}
    </>
  );
}
