import { browser } from './api.ts';

const SCRIPT = 'content.js';
const STYLE = 'marks.css';
const MATCHES = ['http://*/*', 'https://*/*'];

/**
 * Registers the content script for every site; it runs only where the reader granted host access. Done at every start
 * of the background, since updates drop registrations.
 */
export async function registerContentScript(): Promise<void> {
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts({ ids: ['content'] });
  if (registered.length > 0) return;
  await scripting
    .registerContentScripts([
      {
        id: 'content',
        js: [SCRIPT],
        css: [STYLE],
        matches: MATCHES,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ])
    .catch(async (error: unknown) => {
      // Two starts at once: the other one registered it. Anything else is an error.
      if ((await scripting.getRegisteredContentScripts({ ids: ['content'] })).length === 0) throw error;
    });
}

/** Reads a tab now, article or not, because the reader asked. False where the browser allows no extension to read it. */
export async function readTab(tabId: number): Promise<boolean> {
  const { scripting } = browser;
  try {
    await scripting.insertCSS({ target: { tabId }, files: [STYLE] });
    await scripting.executeScript({ target: { tabId }, func: askToRead });
    await scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Runs in the page's isolated world just before the content script: the reader asked, so nothing is skipped for not being an article. */
function askToRead(): void {
  (globalThis as { sidelightAsked?: boolean }).sidelightAsked = true;
}

/** Reads the tabs that are open on sites just granted; their pages loaded before the content script could. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: MATCHES });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      try {
        await browser.scripting.insertCSS({ target: { tabId: id }, files: [STYLE] });
        await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] });
      } catch {
        // Not granted for this one.
      }
    }),
  );
}
