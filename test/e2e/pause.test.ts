import { describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../demo/extension-page.ts';
import { openExtensionPage, tabIdOf, waitForMarks, waitForText } from '../../demo/reader-actions.ts';
import { BROWSERS, openArticle, startSession } from './session.ts';

describe.each(BROWSERS)('a paused site in %s', (kind) => {
  it('loses its marks, its number on the toolbar and its place in the panel at once, and gets them back', async () => {
    const session = await startSession(kind);
    try {
      const page = await openArticle(session, '/ministerial');
      const tab = await tabIdOf(session.launched, page);
      const panel = await openExtensionPage(session.launched, `sidepanel.html?tab=${tab}`);
      await waitForText(panel, 'South Caucasus Nations');
      const pause = (sitesOff: readonly string[]): Promise<void> =>
        panel.evaluate((hosts) => {
          const { chrome } = globalThis as unknown as ExtensionPage;
          return chrome.storage.local.set({ settings: { sitesOff: hosts } });
        }, sitesOff);
      await pause(['127.0.0.1']);
      await page.waitForFunction(() => !CSS.highlights.has('sidelight-mention'), {
        timeout: 5000,
        polling: 20,
      });
      await waitForText(panel, 'paused');
      const badge = await panel.evaluate((tabId) => {
        const { chrome } = globalThis as unknown as ExtensionPage;
        return chrome.action.getBadgeText({ tabId });
      }, tab);
      expect(badge).toBe('');
      await pause([]);
      await waitForMarks(page);
      await waitForText(panel, 'South Caucasus Nations');
    } finally {
      await session.close();
    }
  });
});
