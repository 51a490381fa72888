import { reconcile, SYNCED_FIELDS, type SyncedChoices } from '#core/settings/sync-choices.ts';
import { browser } from './api.ts';
import { changeKept, loadSettings } from './settings-store.ts';
import { watchStored } from './stored-settings.ts';

// The background keeps `storage.local`, from which all programs read, and `storage.sync` the same, where the reader asked
// for it. A browser that is not signed in keeps the second on the device too; one that has none, or whose quota is spent,
// costs the syncing, nothing else.

/** An item of `storage.sync` a choice. */
const itemOf = (field: string): string => `choice:${field}`;

/** Must be called synchronously at the background's start. */
export function syncSettings(): void {
  watchStored(() => void syncNow());
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'sync') void syncNow();
  });
  browser.runtime.onStartup.addListener(() => void syncNow());
}

/** Takes over what other devices changed, and sends what this one did. Does nothing where the reader did not ask for it. */
export async function syncNow(): Promise<void> {
  if (!(await loadSettings()).sync) return;
  try {
    const stored = await browser.storage.sync.get(SYNCED_FIELDS.map(itemOf));
    const remote = Object.fromEntries(SYNCED_FIELDS.map((field) => [field, stored[itemOf(field)]]));
    let send: SyncedChoices = {};
    await changeKept((kept) => {
      const after = reconcile(kept.settings, kept.stamps, remote as SyncedChoices);
      ({ send } = after);
      return JSON.stringify(after.stamps) === JSON.stringify(kept.stamps) ? kept : after;
    });
    const items = Object.entries(send).map(([field, choice]) => [itemOf(field), choice] as const);
    if (items.length > 0) await browser.storage.sync.set(Object.fromEntries(items));
  } catch {
    // No sync here, or too much of it at once: the next change tries again.
  }
}
