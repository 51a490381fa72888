import type { NotMeant, Settings } from './settings.ts';

// The changes a reader makes, as functions from settings to settings; the store carries them out one after another.

/** Switches sources on or off; the others stay as they are. */
export function switchSources(settings: Settings, ids: readonly string[], on: boolean): Settings {
  const others = settings.sourcesOff.filter((id) => !ids.includes(id));
  return { ...settings, sourcesOff: on ? others : [...others, ...new Set(ids)] };
}

/** Stops or resumes reading on a site, by its host name. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((host) => host !== site);
  return { ...settings, sitesOff: on ? others : [...others, site] };
}

/** Stops or resumes reading on one page, by its `pausedAs`. */
export function switchPage(settings: Settings, page: string, on: boolean): Settings {
  const others = settings.pagesOff.filter((address) => address !== page);
  return { ...settings, pagesOff: on ? others : [...others, page] };
}

/** Remembers that a site's mention does not mean a name. */
export const correct = (settings: Settings, correction: NotMeant): Settings => ({
  ...settings,
  notMeant: [...forget(settings, correction).notMeant, correction],
});

/** The keys of the names that the reader said a site's mentions do not mean. */
export const rejectedOn = ({ notMeant }: Settings, site: string): ReadonlySet<string> =>
  new Set(notMeant.filter((one) => one.site === site).map(({ key }) => key));

/** Takes a correction back. */
export const forget = (settings: Settings, { key, site }: Pick<NotMeant, 'key' | 'site'>): Settings => ({
  ...settings,
  notMeant: settings.notMeant.filter((item) => item.key !== key || item.site !== site),
});
