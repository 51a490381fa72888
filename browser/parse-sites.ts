import { parseSite } from './permissions.ts';

/** Host names typed with commas, spaces or line breaks between; null where nothing was typed or one of them is no host name. */
export function parseSites(typed: string): readonly string[] | null {
  const sites = typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(parseSite);
  return sites.length === 0 || sites.includes(null)
    ? null
    : [...new Set(sites.filter((site) => site !== null))];
}
