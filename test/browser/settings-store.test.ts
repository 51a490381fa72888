import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from '#browser/api.ts';
import { changeSettings, loadSettings, watchSettings } from '#browser/settings-store.ts';
import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => fakeBrowser.reset());

describe('settings store', () => {
  it('gives the defaults where nothing is stored', async () =>
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS));

  it('gives what can be saved of damaged settings', async () => {
    await browser.storage.local.set({ settings: { sourcesOff: ['a'], marks: 'purple' } });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sourcesOff: ['a'] });
  });

  it('carries out changes made at once one after another', async () => {
    const add = (id: string) =>
      changeSettings((settings) => ({ ...settings, sourcesOff: [...settings.sourcesOff, id] }));
    await Promise.all([add('a'), add('b'), add('c')]);
    expect((await loadSettings()).sourcesOff).toEqual(['a', 'b', 'c']);
  });

  it('goes on after a change that failed', async () => {
    await expect(
      changeSettings(() => {
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await changeSettings((settings) => ({ ...settings, marks: 'all' }));
    expect((await loadSettings()).marks).toBe('all');
  });

  it('tells of changes until it is stopped', async () => {
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await changeSettings((settings) => ({ ...settings, marks: 'none' }));
    stop();
    await changeSettings((settings) => ({ ...settings, marks: 'all' }));
    expect(heard.map((settings) => settings.marks)).toEqual(['none']);
  });
});
