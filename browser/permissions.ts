import type { ReadingScope } from '#core/settings/reading-scope.ts';
import { browser } from './api.ts';
import { NEWS_SITES } from './news-sites.ts';

const EVERY_SITE = ['http://*/*', 'https://*/*'];
const ofHost = (host: string): string => `*://*.${host}/*`;
const HOST = /^\*:\/\/\*\.(.+)\/\*$/;

/** What a reader may type for a site: `example.org`, `https://www.example.org/news`. Null where it is no host name. */
export function parseSite(typed: string): string | null {
  try {
    const { hostname } = new URL(typed.includes('://') ? typed.trim() : `https://${typed.trim()}`);
    return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}

export async function readingScope(): Promise<ReadingScope> {
  if (await browser.permissions.contains({ origins: EVERY_SITE })) return { kind: 'every-site' };
  const { origins = [] } = await browser.permissions.getAll();
  const hosts = origins.flatMap((origin) => HOST.exec(origin)?.[1] ?? []).sort();
  return hosts.length > 0 ? { kind: 'sites', hosts } : { kind: 'none' };
}

/** Asks the browser, which asks the reader. Only works inside a click. True where the reader agreed. */
export const allowEverySite = (): Promise<boolean> => browser.permissions.request({ origins: EVERY_SITE });
export const allowListedSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: NEWS_SITES.map(ofHost) });
export const allowSites = (hosts: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: hosts.map(ofHost) });

/** Gives back the permission to read a site, or every site and all of them. */
export const disallowSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [ofHost(host)] });
export async function disallowAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  await browser.permissions.remove({
    origins: origins.filter((origin) => HOST.test(origin) || EVERY_SITE.includes(origin)),
  });
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
