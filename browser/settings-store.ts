import type { Settings } from '#core/settings/settings.ts';
import { upgradeSettings } from '#core/settings/upgrade-settings.ts';
import { browser } from './api.ts';

const KEY = 'settings';

/** The reader's settings as stored, upgraded to this version. Never rejects because of what is stored. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return upgradeSettings(stored[KEY]);
}

/**
 * Changes the settings by a function of the current ones. Changes are carried out one after another, from whichever
 * pages of the extension they come: none overwrites another.
 */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('settings', async () => {
    const settings = change(await loadSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Calls back with the new settings whenever any page of the extension changed them. Returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
    area: string,
  ): void => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(upgradeSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
