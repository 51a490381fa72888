import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#browser/api.ts';
import { forgetPage, forgetTab, frameKeyOfTab, keepPage, pageOfTab, pageTurn } from '#browser/read-pages.ts';
import { page } from '../fixtures/library.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('pages of open tabs', () => {
  it('are kept per tab until they are forgotten', async () => {
    await keepPage(1, page());
    expect((await pageOfTab(1))?.title).toBe(page().title);
    expect(await pageOfTab(2)).toBeNull();
    await forgetPage(1);
    expect(await pageOfTab(1)).toBeNull();
  });

  it('take turns: what was begun for a page that is gone can be told', async () => {
    const turn = pageTurn(3);
    await forgetPage(3);
    expect(pageTurn(3)).not.toBe(turn);
  });

  it('make way for the page that is open now where the session is full', async () => {
    await keepPage(1, page());
    const set = vi
      .spyOn(browser.storage.session, 'set')
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await keepPage(2, page());
    expect(set).toHaveBeenCalledTimes(2);
    expect(await pageOfTab(1)).toBeNull();
    expect(await pageOfTab(2)).not.toBeNull();
  });

  it('that are too large for the session are not kept, and nothing fails', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(keepPage(1, page())).resolves.toBeUndefined();
  });
});

describe('the word of the card’s frame', () => {
  it('is one a tab, hard to guess, and survives the tab’s pages', async () => {
    const word = await frameKeyOfTab(1);
    await forgetPage(1);
    expect(await frameKeyOfTab(1)).toBe(word);
    expect(await frameKeyOfTab(2)).not.toBe(word);
    expect(word.length).toBeGreaterThanOrEqual(32);
    await forgetTab(1);
    expect(await frameKeyOfTab(1)).not.toBe(word);
  });
});
