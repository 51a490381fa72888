import type { BrowserKind } from '../../demo/find-browser.ts';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openExtensionPage, tabIdOf } from '../../demo/reader-actions.ts';
import { violations } from './accessible.ts';
import { SCREENS } from './screens.ts';
import { setSettings, type Session } from './session.ts';

// What a reader does in the side panel, done by a driver.

/** What is copied, rather than into the clipboard of the machine. */
export async function catchCopies(panel: Page): Promise<() => Promise<string>> {
  await panel.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.documentElement.dataset['copied'] = text;
      return Promise.resolve();
    };
  });
  return async () => {
    await panel.waitForFunction(() => 'copied' in document.documentElement.dataset, {
      timeout: 5000,
      polling: 20,
    });
    return panel.evaluate(() => document.documentElement.dataset['copied']!);
  };
}

/** Pastes as the keyboard does, with the focus on nothing. */
export const paste = (panel: Page, text: string): Promise<void> =>
  panel.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    // Firefox gives an event made by script no data.
    const event = new Event('paste', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(Object.assign(event, { clipboardData }));
  }, text);

/**
 * Pictures in light and dark; axe finds nothing in either. In Firefox a picture alone: gallery and looks read the same parts
 * there by axe.
 */
export async function photograph(panel: Page, kind: BrowserKind, name: string): Promise<void> {
  if (kind === 'firefox') {
    await panel.screenshot({ path: `${SCREENS}/${kind}-${name}.png`, fullPage: true });
    return;
  }
  for (const appearance of ['light', 'dark']) {
    await setSettings(panel, { appearance });
    await panel.waitForFunction(
      (wanted) => document.documentElement.dataset['appearance'] === wanted,
      { polling: 20 },
      appearance,
    );
    expect(await violations(panel, { coloursOnly: appearance === 'dark' })).toEqual([]);
    await panel.screenshot({ path: `${SCREENS}/${kind}-${name}-${appearance}.png`, fullPage: true });
  }
}

/** The panel of a page's tab, in a tab of its own, as wide as a panel. */
export async function openPanel(session: Session, page: Page): Promise<Page> {
  const tab = await tabIdOf(session.launched, page);
  const panel = await openExtensionPage(session.launched, `sidepanel.html?tab=${tab}`);
  await panel.setViewport({ width: 400, height: 900 });
  await panel.bringToFront();
  return panel;
}
