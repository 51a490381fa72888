import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#browser/api.ts';
import { changeSettings, loadSettings } from '#browser/settings-store.ts';
import { syncNow, syncSettings } from '#browser/sync-settings.ts';

beforeEach(() => fakeBrowser.reset());

const synced = async (): Promise<unknown> =>
  (
    (await browser.storage.sync.get('choice:sourcesOff'))['choice:sourcesOff'] as
      { value: unknown } | undefined
  )?.value;
const off = (sourcesOff: readonly string[], sync = true): Promise<unknown> =>
  changeSettings((settings) => ({ ...settings, sourcesOff, sync }));

describe('syncNow', () => {
  it('sends nothing that the reader did not ask to be sent', async () => {
    await off(['turan'], false);
    await syncNow();
    expect(await browser.storage.sync.get(null)).toEqual({});
  });

  it('sends choices, never what tells what is read', async () => {
    await changeSettings((settings) => ({
      ...settings,
      sync: true,
      sourcesOff: ['turan'],
      sitesOff: ['a.example'],
      pagesOff: ['b.example/c'],
      notMeant: [{ key: 'k', label: 'K', site: 's.example' }],
    }));
    await syncNow();
    expect(Object.keys(await browser.storage.sync.get(null))).toEqual(['choice:sourcesOff']);
    expect(await synced()).toEqual(['turan']);
  });

  it('takes over what another device chose later, and keeps what it chose before', async () => {
    await off(['turan']);
    await browser.storage.sync.set({ 'choice:sourcesOff': { value: ['nato'], at: Date.now() + 60_000 } });
    await syncNow();
    expect((await loadSettings()).sourcesOff).toEqual(['nato']);
    await browser.storage.sync.set({ 'choice:sourcesOff': { value: ['old'], at: 1 } });
    await syncNow();
    expect((await loadSettings()).sourcesOff).toEqual(['nato']);
    expect(await synced()).toEqual(['nato']);
  });

  it('costs nothing where the browser has no sync', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(new Error('no sync'));
    await off(['turan']);
    await syncNow();
    expect((await loadSettings()).sourcesOff).toEqual(['turan']);
  });
});

describe('syncSettings', () => {
  it('follows changes on either side', async () => {
    syncSettings();
    await off(['turan']);
    await vi.waitFor(async () => expect(await synced()).toEqual(['turan']));
    await browser.storage.sync.set({ 'choice:sourcesOff': { value: [], at: Date.now() + 60_000 } });
    await vi.waitFor(async () => expect((await loadSettings()).sourcesOff).toEqual([]));
  });
});
