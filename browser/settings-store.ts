import type { Settings } from '#core/settings/settings.ts';
import { stampChanges, type Stamps } from '#core/settings/sync-choices.ts';
import { upgradeSettings } from '#core/settings/upgrade-settings.ts';
import { browser } from './api.ts';
import { SETTINGS_KEY, watchStored } from './stored-settings.ts';

/** When each synced choice was made, beside the settings: the two are written together. */
const STAMPS_KEY = 'stamps';

/** The settings as stored, and when their synced choices were made. */
interface Kept {
  readonly settings: Settings;
  readonly stamps: Stamps;
}

/** The reader's settings as stored, upgraded to this version. Never rejects because of what is stored. */
export const loadSettings = async (): Promise<Settings> => (await load()).settings;

async function load(): Promise<Kept> {
  const stored = await browser.storage.local.get([SETTINGS_KEY, STAMPS_KEY]);
  return {
    settings: upgradeSettings(stored[SETTINGS_KEY]),
    stamps: (stored[STAMPS_KEY] as Stamps | undefined) ?? {},
  };
}

/**
 * Changes the settings by a function of the current ones. Changes are carried out one after another, from whichever
 * pages of the extension they come: none overwrites another.
 */
export const changeSettings = async (change: (settings: Settings) => Settings): Promise<Settings> =>
  (
    await changeKept(({ settings, stamps }) => {
      const after = change(settings);
      return { settings: after, stamps: stampChanges(stamps, settings, after, Date.now()) };
    })
  ).settings;

/** The same for whoever knows when a choice was made: what another device sends. */
export function changeKept(change: (kept: Kept) => Kept): Promise<Kept> {
  return navigator.locks.request('settings', async () => {
    const before = await load();
    const after = change(before);
    if (after !== before)
      await browser.storage.local.set({ [SETTINGS_KEY]: after.settings, [STAMPS_KEY]: after.stamps });
    return after;
  });
}

/** Calls back with the new settings whenever any page of the extension changed them. Returns the way to stop. */
export const watchSettings = (changed: (settings: Settings) => void): (() => void) =>
  watchStored((stored) => changed(upgradeSettings(stored)));
