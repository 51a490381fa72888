import { upgradeReading, type ReadingChoices } from '#core/settings/reading-choices.ts';
import { browser } from './api.ts';
import { SETTINGS_KEY, watchStored } from './stored-settings.ts';

/** What the content script needs of the settings, as stored. Never rejects because of what is stored. */
export async function loadReading(): Promise<ReadingChoices> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return upgradeReading(stored[SETTINGS_KEY]);
}

/** Calls back with the new ones whenever any page of the extension changed the settings. Returns the way to stop. */
export const watchReading = (changed: (choices: ReadingChoices) => void): (() => void) =>
  watchStored((stored) => changed(upgradeReading(stored)));
