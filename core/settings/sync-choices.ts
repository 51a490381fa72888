import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { upgradeSettings } from './upgrade-settings.ts';

// Choices that say nothing of what was read may be the same on all devices of the reader. Conflict rule: each choice by
// itself, the change made last wins, by the clock of the device that made it; of two made in the same millisecond the one
// whose JSON sorts later, so that all devices agree. A choice too large for the browser's sync stays on each device.

/** What is synced. Not sites, pages and corrections: they tell what the reader reads. Not what was deleted here. */
export const SYNCED_FIELDS = [
  'sourcesOff',
  'cardMode',
  'cardDelay',
  'marks',
  'appearance',
  'textSize',
  'language',
  'citations',
] as const satisfies readonly (keyof Settings)[];
export type SyncedField = (typeof SYNCED_FIELDS)[number];

/** A choice as it travels: its value, and when it was made, in milliseconds since 1970. */
export interface SyncedChoice {
  readonly value: unknown;
  readonly at: number;
}

/** When each choice was last made here or taken over, in milliseconds since 1970; none: never. */
export type Stamps = Readonly<Partial<Record<SyncedField, number>>>;
export type SyncedChoices = Readonly<Partial<Record<SyncedField, SyncedChoice>>>;

/** Bytes of one item of `storage.sync`, name included, at most: Chrome's and Firefox's 8,192 less a margin for name and time. */
const MOST_BYTES = 8000;

export interface Reconciled {
  readonly settings: Settings;
  readonly stamps: Stamps;
  /** To be sent to the other devices. */
  readonly send: SyncedChoices;
}

/** The stamps after a change made at `now`. */
export function stampChanges(stamps: Stamps, before: Settings, after: Settings, now: number): Stamps {
  const changed = SYNCED_FIELDS.filter((field) => !same(before[field], after[field]));
  return { ...stamps, ...Object.fromEntries(changed.map((field) => [field, now])) };
}

/** Brings this device and the synced choices together. What comes is read as stored settings are: damage changes nothing. */
export function reconcile(settings: Settings, stamps: Stamps, remote: SyncedChoices): Reconciled {
  const taken: Partial<Record<SyncedField, unknown>> = {};
  const newStamps: Partial<Record<SyncedField, number>> = { ...stamps };
  const send: Partial<Record<SyncedField, SyncedChoice>> = {};
  for (const field of SYNCED_FIELDS) {
    const mine: SyncedChoice = { value: settings[field], at: stamps[field] ?? 0 };
    const theirs = readChoice(field, remote[field]);
    if (theirs && wins(theirs, mine)) {
      taken[field] = theirs.value;
      newStamps[field] = theirs.at;
    } else if (!theirs ? !same(mine.value, DEFAULT_SETTINGS[field]) : wins(mine, theirs)) {
      if (!isTooLarge(mine.value)) send[field] = mine;
    }
  }
  return { settings: { ...settings, ...taken } as Settings, stamps: newStamps, send };
}

/** Whether a choice stays on this device because no item of `storage.sync` can hold it. */
export const isTooLarge = (value: unknown): boolean =>
  encodeURIComponent(JSON.stringify(value)).replace(/%../g, '.').length > MOST_BYTES;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const wins = (a: SyncedChoice, b: SyncedChoice): boolean =>
  !same(a.value, b.value) &&
  (a.at > b.at || (a.at === b.at && JSON.stringify(a.value) > JSON.stringify(b.value)));

/** A choice that makes sense for its field; null for anything else. */
function readChoice(field: SyncedField, choice: unknown): SyncedChoice | null {
  if (typeof choice !== 'object' || choice === null) return null;
  const { value, at } = choice as Partial<SyncedChoice>;
  if (typeof at !== 'number' || !Number.isFinite(at)) return null;
  const read = upgradeSettings({ [field]: value })[field];
  return same(read, value) ? { value: read, at } : null;
}
