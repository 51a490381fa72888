import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#browser/api.ts';
import { changeSettings, loadSettings } from '#browser/settings-store.ts';
import { useUnread } from '../../../entrypoints/sidepanel/use-unread.ts';

const given = (read: boolean): void => {
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() =>
    Promise.resolve({ ok: true, value: { read } }),
  );
};
const later = (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  }) as Promise<void>;

async function start(): Promise<{ readonly current: ReturnType<typeof useUnread> }> {
  const { id } = await browser.tabs.create({ url: 'https://a.example/article' });
  const { result } = renderHook(() => useUnread(id!));
  await later(20);
  return result;
}

describe('useUnread', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    fakeBrowser.reset();
  });
  afterEach(() => vi.useRealTimers());

  it('offers to read a page nobody asked for', async () =>
    expect((await start()).current.reason).toBe('not-read'));

  it('says that there is no tab', () =>
    expect(renderHook(() => useUnread(null)).result.current.reason).toBe('no-tab'));

  it('says that the browser does not allow it', async () => {
    given(false);
    const result = await start();
    act(() => result.current.read());
    await later(20);
    expect(result.current.reason).toBe('not-allowed');
  });

  it('reads for a moment, then says that nothing was found', async () => {
    given(true);
    const result = await start();
    act(() => result.current.read());
    await later(20);
    expect(result.current.reason).toBe('reading');
    await later(1600);
    expect(result.current.reason).toBe('no-text');
  });

  it('ends the reader’s own pause of the site', async () => {
    given(true);
    await changeSettings((settings) => ({ ...settings, sitesOff: ['a.example'] }));
    const result = await start();
    expect(result.current.reason).toBe('paused');
    act(() => result.current.read());
    await later(50);
    expect((await loadSettings()).sitesOff).toEqual([]);
    expect(result.current.reason).toBe('reading');
  });

  it('ends the reader’s own pause of this page alone', async () => {
    given(true);
    const pagesOff = ['a.example/article', 'a.example/other'];
    await changeSettings((settings) => ({ ...settings, pagesOff }));
    const result = await start();
    expect(result.current.reason).toBe('page-paused');
    act(() => result.current.read());
    await later(50);
    expect((await loadSettings()).pagesOff).toEqual(['a.example/other']);
  });
});
