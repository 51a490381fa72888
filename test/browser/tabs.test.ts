import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser, extensionUrl } from '#browser/api.ts';
import { watchTabMessages } from '#browser/tab-messages.ts';
import { leftOutOf } from '#browser/tabs.ts';

const PANEL = { id: browser.runtime.id, url: extensionUrl('sidepanel.html') };

afterEach(() => vi.restoreAllMocks());

describe('leftOutOf', () => {
  it.each<[string, () => Promise<unknown>, readonly string[] | null]>([
    ['lines', () => Promise.resolve(['Menu']), ['Menu']],
    ['nothing', () => Promise.resolve(undefined), null],
    ['what is no list of lines', () => Promise.resolve(['Menu', 1]), null],
    ['more lines than there can be', () => Promise.resolve(Array.from({ length: 1001 }, () => 'x')), null],
    ['no content script', () => Promise.reject(new Error('Could not establish connection')), null],
  ])('%s', async (_, answer, expected) => {
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(answer as never);
    expect(await leftOutOf(1)).toEqual(expected);
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(1, { tab: 'left-out' });
  });
});

describe('watchTabMessages', () => {
  it('answers a question, and leaves it to others where there is no answer', async () => {
    let hear: (message: unknown, sender: object, reply: (value: unknown) => void) => unknown = () =>
      undefined;
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
      hear = listener as typeof hear;
    });
    let lines: Promise<readonly string[]> | null = Promise.resolve(['Menu']);
    watchTabMessages((message) => (message.tab === 'left-out' ? lines : undefined));
    const answered = await new Promise((reply) => {
      expect(hear({ tab: 'left-out' }, PANEL, reply)).toBe(true);
    });
    expect(answered).toEqual(['Menu']);
    const reply = vi.fn();
    expect(hear({ tab: 'show-mention', key: 'a' }, PANEL, reply)).toBeUndefined();
    expect(hear({ tab: 'left-out' }, { ...PANEL, id: 'other' }, reply)).toBeUndefined();
    lines = null;
    expect(hear({ tab: 'left-out' }, PANEL, reply)).toBeUndefined();
    expect(reply).not.toHaveBeenCalled();
  });
});
