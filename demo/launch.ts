import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { InstalledBrowser } from './find-browser.ts';

/** A browser with the extension in it. */
export interface Launched {
  readonly browser: Browser;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`; empty without one. */
  readonly extensionOrigin: string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The unpacked extension; null for a browser without. */
  readonly extension: string | null;
  readonly headless: boolean;
  /** A profile to use again; a new one, deleted at the end, where it is left out. */
  readonly profile?: string;
  /** In CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Chromium only: no host but this machine is found. */
  readonly offline?: boolean;
  /** Firefox only, which reads them at its start: the reader's few colours in place of every page's. */
  readonly forcedColours?: boolean;
  /** Firefox only: how soon an idle background is stopped, in milliseconds; 30 s where it is left out. */
  readonly firefoxIdleMs?: number;
}

const GECKO_ID = 'sidelight@sidelight.example';
/** Fixed so that the tests know the addresses of the extension's pages; Firefox otherwise draws one at random. */
const FIREFOX_UUID = '5b0b3c8e-6d53-4a39-9d8e-3f7f0c1c7a11';

/** Starts a browser with the extension loaded. Throws what the browser said where it did not start. */
export async function launch(installed: InstalledBrowser, options: LaunchOptions): Promise<Launched> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'sidelight-')));
  const started =
    installed.kind === 'chromium'
      ? await chromium(installed, profile, options)
      : await firefox(installed, profile, options);
  return {
    ...started,
    async close() {
      await started.browser.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const size = ({ width = 1100, height = 800 }: LaunchOptions): { width: number; height: number } => ({
  width,
  height,
});

/** A test leaves no files in the reader's folder. */
const NO_DOWNLOADS = { downloadBehavior: { policy: 'deny' } } as const;

async function chromium(
  installed: InstalledBrowser,
  profile: string,
  options: LaunchOptions,
): Promise<Omit<Launched, 'close'>> {
  const { width, height } = size(options);
  const browser = await puppeteer.launch({
    executablePath: installed.path,
    headless: options.headless,
    pipe: true,
    userDataDir: profile,
    ...(options.extension === null ? {} : { enableExtensions: [options.extension] }),
    defaultViewport: options.headless ? { width, height } : null,
    ...(options.headless ? NO_DOWNLOADS : {}),
    args: [
      // Root has no sandbox; headless, only pages of this repository are opened, and many containers have none either.
      ...(process.getuid?.() === 0 || options.headless ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu', '--force-prefers-reduced-motion'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
      '--lang=en-GB',
      `--window-size=${width},${height}`,
    ],
  });
  if (options.extension === null) return { browser, extensionOrigin: '' };
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: 20_000,
  });
  // A first run opens the welcome page in front of everything; what a test or the tour opens must come after it.
  if (!options.profile)
    await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 20_000 });
  return { browser, extensionOrigin: originOf(worker.url()) };
}

const originOf = (url: string): string => /^[a-z-]+:\/\/[^/]+/.exec(url)![0];

async function firefox(
  installed: InstalledBrowser,
  profile: string,
  options: LaunchOptions,
): Promise<Omit<Launched, 'close'>> {
  const { width, height } = size(options);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: installed.path,
    headless: options.headless,
    userDataDir: profile,
    defaultViewport: options.headless ? { width, height } : null,
    ...(options.headless ? NO_DOWNLOADS : {}),
    args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      'extensions.webextensions.restrictedDomains': '',
      ...(options.firefoxIdleMs ? { 'extensions.background.idle.timeout': options.firefoxIdleMs } : {}),
      ...(options.forcedColours ? { 'browser.display.document_color_use': 2 } : {}),
      'browser.shell.checkDefaultBrowser': false,
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      'intl.accept_languages': 'en-GB, en',
      'layout.css.prefers-color-scheme.content-override': 1,
      'ui.prefersReducedMotion': options.headless ? 1 : 0,
    },
  });
  if (options.extension === null) return { browser, extensionOrigin: '' };
  await browser.installExtension(options.extension);
  return { browser, extensionOrigin: `moz-extension://${FIREFOX_UUID}` };
}
