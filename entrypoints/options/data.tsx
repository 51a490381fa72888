import { useEffect, useState } from 'preact/hooks';
import { whyFailed } from '#browser/request.ts';
import { saveFile } from '#browser/save-file.ts';
import { BackupSettings, type ChosenFile } from '#components/backup-settings.tsx';
import { ConfirmButton } from '#components/confirm-button.tsx';
import { DeleteSettings } from '#components/delete-settings.tsx';
import { Failed } from '#components/failed.tsx';
import { SyncSettings } from '#components/sync-settings.tsx';
import { useText } from '#components/text.tsx';
import { MOST_BACKUP, readBackup, writeBackup } from '#core/settings/backup.ts';
import { removeBefore, removeSources } from '#core/settings/change-settings.ts';
import { previewRestore } from '#core/settings/restore-backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import { isTooLarge } from '#core/settings/sync-choices.ts';
import { useLibrary } from './use-library.ts';
import { useOlder } from './use-older.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

/** What is kept on this device: how much, as a file and back, the same on other devices, deleted. */
export function Data({ settings, onChange }: Props) {
  const { t } = useText();
  const { removed, sync, sourcesOff } = settings;
  const { reply, again } = useLibrary(removed);
  const [day, setDay] = useState<string | null>(null);
  const older = useOlder(day, removed);
  const [chosen, setChosen] = useState<ChosenFile>({ kind: 'none' });
  useEffect(() => setChosen({ kind: 'none' }), [settings]);

  const today = (): string => new Date().toISOString().slice(0, 10);
  return (
    <>
      <BackupSettings
        settings={settings}
        chosen={chosen}
        onExport={() =>
          saveFile(`sidelight-${today()}.json`, 'application/json', writeBackup(settings, today()))
        }
        onChoose={(file) => void chosenFile(file).then(setChosen)}
        onRestore={(backup, mode) => onChange((now) => previewRestore(now, backup.settings, mode).after)}
        onCancel={() => setChosen({ kind: 'none' })}
      />
      <SyncSettings
        on={sync}
        tooLarge={isTooLarge(sourcesOff)}
        onChange={(on) => onChange((now) => ({ ...now, sync: on }))}
      />
      {reply !== null && !reply.ok && <Failed why={whyFailed(reply)} onRetry={again} />}
      {reply?.ok && (
        <DeleteSettings
          library={reply.value}
          removed={removed}
          older={older}
          onDay={setDay}
          onDeleteSources={(ids) => onChange((now) => removeSources(now, ids))}
          onDeleteBefore={(before) => onChange((now) => removeBefore(now, before))}
          onBringBack={() => onChange((now) => ({ ...now, removed: DEFAULT_SETTINGS.removed }))}
        />
      )}
      <h3>{t('reset_all_title')}</h3>
      <div class="button-row">
        <ConfirmButton
          label={t('reset_all')}
          question={t('reset_all_question')}
          confirm={t('reset')}
          onConfirm={() => onChange(() => DEFAULT_SETTINGS)}
        />
      </div>
    </>
  );
}

/** What a file of the reader's is; one that is too large is not read at all. */
async function chosenFile(file: File): Promise<ChosenFile> {
  const { name } = file;
  if (file.size > 4 * MOST_BACKUP) return { kind: 'refused', name, error: { code: 'too-large' } };
  const result = await file.text().then(readBackup, () => null);
  if (result === null) return { kind: 'refused', name, error: { code: 'not-json' } };
  return result.ok
    ? { kind: 'backup', name, backup: result.backup }
    : { kind: 'refused', name, error: result.error };
}
