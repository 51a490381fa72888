import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

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

/** Keeps nothing of these sources any more. */
export const removeSources = (settings: Settings, ids: readonly string[]): Settings => ({
  ...settings,
  removed: { ...settings.removed, sources: [...new Set([...settings.removed.sources, ...ids])] },
});

/** Keeps nothing any more that was published before this ISO day. */
export const removeBefore = (settings: Settings, day: string): Settings => {
  const { before } = settings.removed;
  return {
    ...settings,
    removed: { ...settings.removed, before: before !== null && before > day ? before : day },
  };
};

/** Whether any of these fields is not as it was installed. */
export const isChanged = (settings: Settings, fields: readonly (keyof Settings)[]): boolean =>
  fields.some((field) => JSON.stringify(settings[field]) !== JSON.stringify(DEFAULT_SETTINGS[field]));

/** These fields as they were installed, all others as they are. */
export const resetFields = (settings: Settings, fields: readonly (keyof Settings)[]): Settings => ({
  ...settings,
  ...Object.fromEntries(fields.map((field) => [field, DEFAULT_SETTINGS[field]])),
});
