import type { ExtensionPage } from '../../demo/extension-page.ts';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { findBrowser, type BrowserKind, type InstalledBrowser } from '../../demo/find-browser.ts';
import { launch, type Launched, type LaunchOptions } from '../../demo/launch.ts';
import { asker, openExtensionPage, tabIdOf, waitForMarks, waitForText } from '../../demo/reader-actions.ts';
import { alteredBuild } from './altered-build.ts';
import { SHARED } from './close-browsers.ts';
import { serveSite, type DemoSite, type ExtraPages } from '../../demo/serve-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Both browsers, for `describe.each`. */
export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** A browser with the extension and the demonstration site. */
export interface Session {
  readonly kind: BrowserKind;
  readonly site: DemoSite;
  readonly launched: Launched;
  /** The unpacked extension it runs. */
  readonly extension: string;
  close(): Promise<void>;
}

/** The test build for a browser, unpacked. */
export const buildFor = (kind: BrowserKind): string =>
  resolve(ROOT, `.output/e2e/${kind === 'chromium' ? 'chrome' : 'firefox'}-mv3`);

/** The builds that files share: as it is, and with what it has none of (altered-build.ts). */
type Build = 'plain' | 'altered';

/** Browsers with nothing else about them, one for each kind and build, for all files of a worker: starting is dear. */
const shared = new Map<`${BrowserKind} ${Build}`, SharedBrowser>();
interface SharedBrowser {
  readonly launched: Launched;
  readonly extension: string;
}

async function sharedBrowser(installed: InstalledBrowser, build: Build): Promise<SharedBrowser> {
  const there = shared.get(`${installed.kind} ${build}`);
  if (there) return there;
  const plain = buildFor(installed.kind);
  const extension = build === 'plain' ? plain : await alteredBuild(plain);
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-'));
  const launched = await launch(installed, { headless: true, extension, profile });
  shared.set(`${installed.kind} ${build}`, { launched, extension });
  // Of a first start: in front of everything, so what is opened must come after it.
  if (installed.kind === 'chromium')
    await launched.browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), {
      timeout: 20_000,
    });
  const folders = build === 'plain' ? [profile] : [profile, extension];
  await writeFile(
    join(process.env[SHARED]!, String(launched.browser.process()!.pid)),
    JSON.stringify(folders),
  );
  return { launched, extension };
}

/** As it was when it started, but for what a first start alone does: no pages, nothing stored. */
async function reset(launched: Launched): Promise<void> {
  const page = await asker(launched);
  for (const other of await launched.browser.pages()) if (other !== page) await other.close();
  // A side panel is no page to the driver; left open it would answer for the panels of the next session. Some are gone
  // already, with their windows.
  for (const target of launched.browser.targets())
    if (target.url().endsWith('/sidepanel.html'))
      await target
        .asPage()
        .then((panel) => panel.close())
        .catch(() => undefined);
  await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionPage).chrome;
    for (const area of [storage.local, storage.sync, storage.session]) await area.clear();
  });
}

/**
 * Starts a session on the test build. Fails, saying what is missing, where the browser is not installed. Without options
 * the browser is shared with other files, and every session begins as if it were not; it goes with the worker.
 */
export async function startSession(
  kind: BrowserKind,
  extra: ExtraPages = {},
  options: Partial<LaunchOptions> = {},
): Promise<Session> {
  if (Object.keys(options).length === 0) return startShared(kind, 'plain', extra);
  const extension = options.extension ?? buildFor(kind);
  const launched = await launch(installedBrowser(kind), { headless: true, ...options, extension });
  return sessionOf(kind, launched, extension, extra, launched.close);
}

/** The same, shared, on a build whose library has versions with dates, and which has languages that do not exist. */
export const startAltered = (kind: BrowserKind, extra: ExtraPages = {}): Promise<Session> =>
  startShared(kind, 'altered', extra);

async function startShared(kind: BrowserKind, build: Build, extra: ExtraPages): Promise<Session> {
  const { launched, extension } = await sharedBrowser(installedBrowser(kind), build);
  return sessionOf(kind, launched, extension, extra, () => reset(launched));
}

async function sessionOf(
  kind: BrowserKind,
  launched: Launched,
  extension: string,
  extra: ExtraPages,
  end: () => Promise<void>,
): Promise<Session> {
  const site = await serveSite(resolve(ROOT, 'demo/site'), extra);
  return {
    kind,
    site,
    launched,
    extension,
    async close() {
      await end();
      await site.close();
    },
  };
}

function installedBrowser(kind: BrowserKind): InstalledBrowser {
  const installed = findBrowser(kind);
  if (!installed) throw new Error(`No ${kind} on this machine: see "npm test" for how to install one.`);
  return installed;
}

/** Opens a page of the demonstration site and waits until its names are marked. */
export async function openArticle(session: Session, path: string): Promise<Page> {
  const page = await openPlain(session, path);
  await waitForMarks(page);
  return page;
}

/** Opens a page of the demonstration site, marks or no marks. */
export async function openPlain(session: Session, path: string): Promise<Page> {
  const page = await session.launched.browser.newPage();
  await page.goto(`${session.site.origin}${path}`);
  await page.bringToFront();
  return page;
}

type Marked = typeof globalThis & { markedAt?: number };

/** From its next load on, a page notes when its first marks are there. */
export async function watchFirstMarks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const look = (): void => {
      const found =
        document.readyState !== 'loading' && (CSS.highlights?.get('sidelight-mention')?.size ?? 0) > 0;
      if (found) (globalThis as Marked).markedAt = performance.now();
      else setTimeout(look, 1);
    };
    look();
  });
}

/** Reloads a watched page; milliseconds from the document's being idle to its first marks. */
export async function firstMarks(page: Page): Promise<number> {
  await page.bringToFront();
  await page.reload();
  await waitForMarks(page);
  await page.waitForFunction(() => 'markedAt' in globalThis, { polling: 20 });
  return page.evaluate(() => {
    const [timing] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return (globalThis as Marked).markedAt! - timing!.domContentLoadedEventEnd;
  });
}

/** A keyboard command of the browser, as the background hears of it: key presses of a driver do not reach it. */
export async function command(
  session: Session,
  page: Page,
  name: 'next-mention' | 'previous-mention' | 'open-card',
): Promise<void> {
  const tabId = await tabIdOf(session.launched, page);
  await (
    await asker(session.launched)
  ).evaluate(
    (id, what) => {
      const { chrome } = globalThis as unknown as ExtensionPage;
      void chrome.tabs.sendMessage(id, { tab: 'command', command: what }).catch(() => undefined);
    },
    tabId,
    name,
  );
}

/** Puts settings in the place of all there were; what is left out is as it was made. `options` is an open page of the extension. */
export function setSettings(options: Page, settings: object): Promise<void> {
  return options.evaluate((changed) => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    return chrome.storage.local.set({ settings: changed });
  }, settings);
}

/** Flips a source's switch in settings, as the reader does. */
export async function switchSource(session: Session, label: string): Promise<void> {
  const options = await openExtensionPage(session.launched, 'options.html');
  await waitForText(options, label);
  const before = await storedSettings(options);
  await options.evaluate((wanted) => {
    const switches = [...document.querySelectorAll<HTMLElement>('[role="switch"], input[type="checkbox"]')];
    switches.find((one) => one.closest('li, label, tr')?.textContent?.includes(wanted))!.click();
  }, label);
  // A page closed before its change is kept would take the change with it.
  await expect.poll(() => storedSettings(options), { interval: 20, timeout: 5000 }).not.toBe(before);
  await options.close();
}

/** The settings as they are kept, as text to compare. */
function storedSettings(options: Page): Promise<string> {
  return options.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionPage;
    return JSON.stringify(await chrome.storage.local.get('settings'));
  });
}

/** Sets the reader's shortest delay: where it is not what is tested, it costs only time. */
export async function setFast(session: Session): Promise<void> {
  await setSettings(await asker(session.launched), { cardDelay: 'fast' });
}

/** For `startSession`: how soon Firefox stops an idle background; Chromium's is stopped by hand. */
export const SOON_IDLE = { firefoxIdleMs: 600 } as const;

/**
 * Stops the background as the browser does when it has been idle. In Chromium the worker is closed at once, also in the
 * middle of an answer; Firefox stops its own by the clock, and is waited for (the session must be `SOON_IDLE`).
 */
export async function stopBackground(session: Session): Promise<void> {
  const { browser } = session.launched;
  if (session.kind === 'chromium') {
    const target = browser.targets().find((one) => one.type() === 'service_worker');
    const worker = await target?.worker();
    // The driver closes the worker and then detaches from it; by then the closed worker may have gone from it by itself.
    await worker?.close().catch((error: unknown) => {
      if (!/No session with given id/.test(String(error))) throw error;
    });
    return;
  }
  const asker = await openExtensionPage(session.launched, 'card.html');
  await asker.waitForFunction(
    () => (globalThis as unknown as ExtensionPage).chrome.extension.getBackgroundPage() === null,
    { timeout: 20_000, polling: 20 },
  );
  await asker.close();
}
