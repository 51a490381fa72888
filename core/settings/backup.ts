import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { upgradeSettings } from './upgrade-settings.ts';

// Everything the reader made, as one file: a JSON object of `format`, `version`, `made` and `settings`.

/** What a backup's `format` says. */
export const BACKUP_FORMAT = 'sidelight-backup';
/** Of the settings inside; older ones are upgraded, newer ones refused. */
const VERSION = DEFAULT_SETTINGS.version;
/** A backup is a few kilobytes; what is larger is something else. Characters. */
export const MOST_BACKUP = 5_000_000;

export interface Backup {
  /** ISO day on which it was made; null where the file does not say. */
  readonly made: string | null;
  /** Version of its settings before they were upgraded. */
  readonly version: number;
  readonly settings: Settings;
}

/** Why a file is no backup that can be restored. */
export type BackupError =
  | { readonly code: 'too-large' }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-backup' }
  /** Made by a later Sidelight than this one. */
  | { readonly code: 'newer'; readonly version: number }
  /** A field holds what it cannot. */
  | { readonly code: 'damaged'; readonly field: string };

export type BackupResult =
  { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly error: BackupError };

/** The file's text. `made` is an ISO day. */
export const writeBackup = (settings: Settings, made: string): string =>
  `${JSON.stringify({ format: BACKUP_FORMAT, version: VERSION, made, settings }, null, 2)}\n`;

/**
 * The backup in a file's text. Stricter than what is stored: a file in which a field makes no sense is refused as a whole,
 * since restoring it would lose what the reader made without a word.
 */
export function readBackup(text: string): BackupResult {
  if (text.length > MOST_BACKUP) return refused({ code: 'too-large' });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refused({ code: 'not-json' });
  }
  if (!isRecord(file) || file['format'] !== BACKUP_FORMAT || !isRecord(file['settings']))
    return refused({ code: 'not-a-backup' });
  const { version, made, settings: stored } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refused({ code: 'damaged', field: 'version' });
  if (version > VERSION) return refused({ code: 'newer', version });
  const settings = upgradeSettings(stored);
  const damaged = choiceFields.find((field) => field in stored && !says(stored[field], settings[field]));
  if (damaged) return refused({ code: 'damaged', field: damaged });
  return {
    ok: true,
    backup: { made: typeof made === 'string' && isDay(made) ? made : null, version, settings },
  };
}

const refused = (error: BackupError): BackupResult => ({ ok: false, error });

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All fields but the version, which the upgrade raises. */
const choiceFields = (Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]).filter(
  (field) => field !== 'version',
);

/** Whether what was read of a value is all that it says: nothing dropped but repeats and fields nobody knows. */
function says(stored: unknown, read: unknown): boolean {
  if (Array.isArray(read)) {
    if (!Array.isArray(stored)) return false;
    return stored.every((item: unknown) => read.some((other) => says(item, other)));
  }
  if (isRecord(read))
    return (
      isRecord(stored) && Object.keys(read).every((key) => !(key in stored) || says(stored[key], read[key]))
    );
  return stored === read;
}
