import type { BackupError } from '#core/settings/backup.ts';
import type { Text } from './text.tsx';

/** Why a file cannot be restored, and what to do. */
export function backupErrorText(error: BackupError, { t, number }: Text): string {
  switch (error.code) {
    case 'too-large':
      return t('backup_too_large');
    case 'not-json':
      return t('backup_not_json');
    case 'not-a-backup':
      return t('backup_not_one');
    case 'newer':
      return t('backup_newer', number(error.version));
    case 'damaged':
      return t('backup_damaged', error.field);
  }
}
