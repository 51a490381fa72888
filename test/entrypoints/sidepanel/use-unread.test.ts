import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#browser/api.ts';
import { changeSettings, loadSettings } from '#browser/settings-store.ts';
import type { UnreadReason } from '#components/unread-page.tsx';
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

/** What the browser answers to the question for the page's type. */
function probed(answer: unknown): void {
  const executeScript = () =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve([{ result: answer }]);
  Object.assign(browser, { scripting: { executeScript } });
}
const ask = vi.fn<(asked: object) => Promise<boolean>>();
let granted: () => void;

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
    probed('text/html');
    const event = {
      addListener: (heard: () => void) => void (granted = heard),
      removeListener: () => undefined,
    };
    Object.assign(browser.permissions, { request: ask, onAdded: event, onRemoved: event });
  });
  afterEach(() => vi.useRealTimers());

  it('offers to read a page nobody asked for', async () =>
    expect((await start()).current.reason).toBe('not-read'));

  it('says that there is no tab', () =>
    expect(renderHook(() => useUnread(null)).result.current.reason).toBe('no-tab'));

  it.each<[string, unknown, UnreadReason]>([
    ['a site that is not allowed', new Error('Missing host permission for the tab'), 'not-allowed'],
    ['a page of the browser', new Error('Cannot access a chrome:// URL'), 'browser-page'],
    ['a document', 'application/pdf', 'document'],
  ])('says what it is that cannot be read: %s', async (_, answer, reason) => {
    probed(answer);
    expect((await start()).current.reason).toBe(reason);
  });

  it('asks for the site by its name where the browser tells it, and says where the browser refuses to ask', async () => {
    probed(new Error('Missing host permission for the tab'));
    const result = await start();
    const { way } = result.current;
    expect(way).toEqual({ kind: 'host', host: 'a.example' });
    ask.mockRejectedValue(new Error('may only be called from a user input handler'));
    act(() => result.current.allow(way));
    await later(20);
    expect(ask).toHaveBeenCalledWith({ origins: ['*://*.a.example/*'] });
    expect(result.current.refused).toBe(true);
  });

  it('has the browser show the request where it can, until the site is allowed', async () => {
    const addHostAccessRequest = vi.fn(() => Promise.resolve());
    Object.assign(browser.permissions, { addHostAccessRequest });
    probed(new Error('Missing host permission for the tab'));
    const result = await start();
    act(() => result.current.allow({ kind: 'tab' }));
    await later(20);
    expect(result.current.reason).toBe('asked-browser');
    probed('text/html');
    act(() => granted());
    await later(20);
    expect(result.current.reason).toBe('not-read');
    Object.assign(browser.permissions, { addHostAccessRequest: undefined });
  });

  it('keeps what was asked while the page finishes loading and another tab moves, until its own goes elsewhere', async () => {
    const addHostAccessRequest = vi.fn(() => Promise.resolve());
    Object.assign(browser.permissions, { addHostAccessRequest });
    probed(new Error('Missing host permission for the tab'));
    const result = await start();
    const [tab] = await browser.tabs.query({ url: 'https://a.example/article' });
    const happens = async (id: number, change: object): Promise<void> => {
      await act(async () => {
        await fakeBrowser.tabs.onUpdated.trigger(id, change as never, tab as never);
      });
      await later(20);
    };
    act(() => result.current.allow({ kind: 'tab' }));
    await later(20);
    await happens(tab!.id!, { status: 'complete' });
    await happens(tab!.id! + 1, { status: 'loading', url: 'https://b.example/' });
    expect(result.current.reason).toBe('asked-browser');
    await happens(tab!.id!, { status: 'loading' });
    expect(result.current.reason).toBe('not-allowed');
    Object.assign(browser.permissions, { addHostAccessRequest: undefined });
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
