import { browser } from './api.ts';

/** Where the settings are in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Calls back with what is stored whenever it changes. Returns the way to stop. */
export function watchStored(changed: (stored: unknown) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
    area: string,
  ): void => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) changed(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
