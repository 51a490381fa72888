import { browser } from './api.ts';

const SCRIPT = 'content.js';
const STYLE = 'marks.css';
/** Not in the types yet. */
const OF_READER = { cssOrigin: 'user' };
const MATCHES = ['http://*/*', 'https://*/*'];

type ContentScript = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

/**
 * Registers the content script for every site; it runs only where the reader granted host access. Done at every start
 * of the background, since updates drop registrations.
 */
export async function registerContentScript(): Promise<void> {
  const { scripting } = browser;
  const registered = await scripting.getRegisteredContentScripts({ ids: ['content'] });
  if (registered.length > 0) return;
  const content: ContentScript = {
    id: 'content',
    js: [SCRIPT],
    css: [STYLE],
    matches: MATCHES,
    runAt: 'document_idle',
    // Some articles stand in a frame of their page; the script itself leaves all other frames alone.
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  try {
    await register(content);
  } catch (error) {
    // Two starts at once: the other one registered it. Anything else is an error.
    if ((await scripting.getRegisteredContentScripts({ ids: ['content'] })).length === 0) throw error;
  }
}

/** Only a reader's style reaches into shadow roots in Firefox. Chromium, where any style does, refuses the word, at once. */
async function register(content: ContentScript): Promise<void> {
  const { scripting } = browser;
  try {
    await scripting.registerContentScripts([{ ...content, ...OF_READER }]);
  } catch {
    await scripting.registerContentScripts([content]);
  }
}

/** Reads a tab now, article or not, because the reader asked. False where the browser allows no extension to read it. */
export async function readTab(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: askToRead });
    await inject(tabId);
    return true;
  } catch {
    return false;
  }
}

async function inject(tabId: number): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.insertCSS({ target, files: [STYLE], origin: 'USER' });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
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
        await inject(id);
      } catch {
        // Not granted for this one.
      }
    }),
  );
}
