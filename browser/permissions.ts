import type { ReadingScope } from '#core/settings/reading-scope.ts';
import { browser } from './api.ts';

const EVERY_SITE = ['http://*/*', 'https://*/*'];
const EVERY = /^(?:<all_urls>$|(?:\*|https?):\/\/\*\/)/;
/** Sidelight's own patterns and those of the browser's pages, which grant `https://www.example.org/*`. */
const ONE_HOST = /^(?:\*|https?):\/\/(?:\*\.)?([^/*:]+)(?::[\d*]+)?\//;

/** An address of numbers and `localhost` have no subdomains: with `*.` before them the pattern is not valid. */
const ofHost = (host: string): string =>
  /^\d+(?:\.\d+){3}$|^localhost$/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;

/** What came of asking. `refused`: the browser did not ask the reader. */
export type Permitted = 'allowed' | 'declined' | 'refused';

/** The patterns granted by the reader, here or in the browser's own pages; not what the manifest of a test build asks. */
async function granted(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const required: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return origins.filter((origin) => !required.includes(origin));
}

const hostOf = (origin: string): string | undefined => ONE_HOST.exec(origin)?.[1];

export async function readingScope(): Promise<ReadingScope> {
  const origins = await granted();
  if (origins.some((origin) => EVERY.test(origin))) return { kind: 'every-site' };
  const hosts = [...new Set(origins.flatMap((origin) => hostOf(origin) ?? []))].sort();
  return hosts.length > 0 ? { kind: 'sites', hosts } : { kind: 'none' };
}

/** The browser must be asked within the click, so nothing is waited for before. */
async function ask(origins: string[]): Promise<Permitted> {
  try {
    return (await browser.permissions.request({ origins })) ? 'allowed' : 'declined';
  } catch {
    return 'refused';
  }
}

/** Asks the browser, which asks the reader. Only works inside a click. */
export const allowEverySite = (): Promise<Permitted> => ask(EVERY_SITE);
export const allowSites = (hosts: readonly string[]): Promise<Permitted> => ask(hosts.map(ofHost));

interface AccessRequests {
  addHostAccessRequest?(request: { readonly tabId: number }): Promise<void>;
}

/** Whether the browser can be told that one tab's site is wanted without its name being known (Chromium since 133). */
export const canRequestTab = (): boolean =>
  typeof (browser.permissions as unknown as AccessRequests).addHostAccessRequest === 'function';

/** Has the browser show, in its toolbar, that the tab's site is wanted; the reader allows it there. False where it would not. */
export async function requestTab(tabId: number): Promise<boolean> {
  try {
    await (browser.permissions as unknown as AccessRequests).addHostAccessRequest?.({ tabId });
    return true;
  } catch {
    return false;
  }
}

/** Gives back the permission to read a site, in whichever forms it was granted, or every permission to read. */
export const disallowSite = (host: string): Promise<void> => giveBack((origin) => hostOf(origin) === host);
export const disallowAll = (): Promise<void> => giveBack(() => true);

async function giveBack(which: (origin: string) => boolean): Promise<void> {
  const { permissions } = browser;
  const origins = (await granted()).filter(which);
  await permissions.remove({ origins }).catch(() =>
    // A pattern that the browser does not give back must not keep the others.
    Promise.allSettled(origins.map((origin) => permissions.remove({ origins: [origin] }))),
  );
}

/** Calls back when the reader grants or withdraws a permission, here or in the browser's own pages. Returns the way to stop. */
export function watchPermissions(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
