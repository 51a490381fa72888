import type { CDPSession, Page } from 'puppeteer-core';
import type { ReadPage } from '#core/coverage/read-page.ts';
import type { ExtensionPage } from '../../demo/extension-page.ts';
import { browserOrInstall } from '../../demo/install-browser.ts';
import { launch } from '../../demo/launch.ts';
import { openExtensionPage, tabIdOf } from '../../demo/reader-actions.ts';
import { ownTasks, TRACE_CATEGORIES, type OwnTask, type TraceEvent } from './own-tasks.ts';
import { countMarks, digestHtml, readChanges, readMarks, readTimes, watchPage } from './watch-page.ts';
import type { LoadTimes, MarkTimes, ShownMark } from './watch-page.ts';

/** What one load in the browser without the extension gave. */
export interface PlainLoad extends LoadTimes {
  readonly digest: string;
  readonly said: readonly string[];
  readonly errors: readonly string[];
}

/** What one load in the browser with the extension gave. */
export interface ReadLoad extends PlainLoad, MarkTimes {
  /** What the extension keeps of the page; null where it did not take it for an article. */
  readonly read: ReadPage | null;
  readonly marks: readonly ShownMark[];
  readonly domChanges: number;
}

export interface Tab<L> {
  load(url: string): Promise<L>;
  close(): Promise<void>;
}

export interface ReadingTab extends Tab<ReadLoad> {
  /** Loads the page again under a trace; the content script's tasks. */
  trace(url: string): Promise<readonly OwnTask[]>;
}

/** What the browser says of files that are not there, sooner or later. */
const OF_FILES = /^(?:Failed to load resource|Manifest:|The resource \S+ was preloaded)/;
/** How long after its load event a page may stay unread before it counts as no article, in milliseconds. */
const UNREAD_MS = 1500;
/** Marks that have not changed for so long are all there. */
const SETTLED_MS = 250;

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));

/** A tab in a browser without the extension. */
export async function openPlainTab(say: (line: string) => void): Promise<Tab<PlainLoad>> {
  const { page, close, said, errors } = await openTab(null, say);
  // It costs both the same.
  await page.evaluateOnNewDocument(watchPage);
  return {
    close,
    async load(url) {
      said.length = errors.length = 0;
      await page.goto(url, { waitUntil: 'load' });
      await pause(50);
      return {
        ...(await page.evaluate(readTimes, null)),
        digest: await page.evaluate(digestHtml),
        said: [...said],
        errors: [...errors],
      };
    },
  };
}

/** A tab in a browser with the extension, which marks every mention in it; `origin` is whose pages it will read. */
export async function openReadingTab(
  extension: string,
  origin: string,
  say: (line: string) => void,
): Promise<ReadingTab> {
  const { page, close, said, errors, launched } = await openTab(extension, say);
  const options = await openExtensionPage(launched, 'options.html');
  await options.evaluate(() =>
    (globalThis as unknown as ExtensionPage).chrome.storage.local.set({
      settings: { version: 1, marks: 'all' },
    }),
  );
  for (const target of launched.browser.targets().filter((one) => one.type() === 'service_worker'))
    (await target.worker())?.on('console', (message) => said.push(`background: ${message.text()}`));
  await page.goto(`${origin}/`);
  await page.bringToFront();
  const tabId = await tabIdOf(launched, page);
  await page.evaluateOnNewDocument(watchPage);
  const kept = async (url: string): Promise<ReadPage | null> => {
    const key = `page:${tabId}`;
    const stored = await options.evaluate(
      (name) => (globalThis as unknown as ExtensionPage).chrome.storage.session.get(name),
      key,
    );
    const read = stored[key] as ReadPage | undefined;
    return read?.url === url ? read : null;
  };

  /** Opens the page and waits until it is read and its marks have come, or until it will not be read. */
  async function settle(url: string): Promise<ReadPage | null> {
    await page.goto(url, { waitUntil: 'load' });
    const loadedAt = Date.now();
    let read = await kept(url);
    while (!read && Date.now() - loadedAt < UNREAD_MS) {
      await pause(100);
      read = await kept(url);
    }
    if (!read) return null;
    let [marks, since] = [-1, Date.now()];
    while (Date.now() - since < SETTLED_MS) {
      const now = await page.evaluate(countMarks);
      if (now !== marks) [marks, since] = [now, Date.now()];
      await pause(100);
    }
    return kept(url);
  }

  const idle = await watchIdle(page);
  return {
    close,
    async load(url) {
      said.length = errors.length = 0;
      await idle.watch();
      const read = await settle(url);
      return {
        read,
        ...(await page.evaluate(readTimes, await idle.time())),
        marks: await page.evaluate(readMarks),
        domChanges: await page.evaluate(readChanges),
        digest: await page.evaluate(digestHtml),
        said: [...said],
        errors: [...errors],
      };
    },
    async trace(url) {
      await idle.rest();
      const session = await page.createCDPSession();
      const events = await traced(session, () => settle(`${url}?traced`));
      await session.detach();
      return ownTasks(events, (from) => from.endsWith('/content.js'));
    },
  };
}

/**
 * When the browser called the page's document idle, on the page's clock: it then starts the content script, and the page is
 * asked for the time. Null where it has started none.
 */
async function watchIdle(page: Page): Promise<{
  watch(): Promise<unknown>;
  time(): Promise<number | null>;
  /** A watched page is slower, so no task is timed in one. */
  rest(): Promise<unknown>;
}> {
  const session = await page.createCDPSession();
  let time: Promise<number | null> = Promise.resolve(null);
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (!url.endsWith('/content.js')) return;
    time = session
      .send('Runtime.evaluate', { expression: 'performance.now()' })
      .then(({ result }) => result.value as number)
      .catch(() => null);
  });
  return {
    watch: () => session.send('Debugger.enable'),
    time: () => time,
    rest: () => session.send('Debugger.disable'),
  };
}

async function openTab(extension: string | null, say: (line: string) => void) {
  const launched = await launch(browserOrInstall('chromium', say), {
    extension,
    headless: true,
    offline: true,
  });
  const page: Page = await launched.browser.newPage();
  const said: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    if (!OF_FILES.test(message.text())) said.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return { launched, page, said, errors, close: () => launched.close() };
}

async function traced(session: CDPSession, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...TRACE_CATEGORIES] },
  });
  await act();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  return events;
}
