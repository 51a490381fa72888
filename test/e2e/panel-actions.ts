import axe from 'axe-core';
import type { BrowserKind } from '../../demo/find-browser.ts';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openExtensionPage, tabIdOf } from '../../demo/reader-actions.ts';
import { SCREENS } from './screens.ts';
import { setSettings, type Session } from './session.ts';

// What a reader does in the side panel, done by a driver.

/** Clicks the first visible button whose accessible name, or text, begins so. */
export const press = (panel: Page, name: string, within = 'body'): Promise<void> =>
  panel.evaluate(
    (wanted, root) => {
      const found = [...document.querySelectorAll<HTMLElement>(`${root} button`)].find(
        (one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent ?? '').trim().startsWith(wanted),
      );
      if (!found) throw new Error(`No button "${wanted}"`);
      found.focus();
      found.click();
    },
    name,
    within,
  );

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

/** What axe finds wrong. */
export async function violations(panel: Page): Promise<readonly string[]> {
  await panel.evaluate(axe.source);
  return panel.evaluate(async () => {
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  });
}

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
    expect(await violations(panel)).toEqual([]);
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
