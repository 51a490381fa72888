import type { Settings } from './settings.ts';

// What the reader corrected of names: kept on this device, exported with the rest, undone one by one.

/** A site's mention does not mean this name. */
export interface NotMeant {
  /** Key of the name. */
  readonly key: string;
  /** What the reader saw it called, for the list in settings. */
  readonly label: string;
  /** Host name of the site where it was said. */
  readonly site: string;
}

/** A name, as a correction remembers it. */
export interface CorrectedName {
  readonly key: string;
  /** What the reader saw it called. */
  readonly label: string;
}

/** Two names are one: all that is of `name` counts as of `into`. */
export interface MergedName {
  readonly name: CorrectedName;
  /** Never a name that is itself merged into another. */
  readonly into: CorrectedName;
}

/** Articles in which the name means somebody else, who from then on is a name of their own. */
export interface SplitName {
  readonly name: CorrectedName;
  /** Its key is no other name's: that of the first, a slash and a number. */
  readonly other: CorrectedName;
  readonly articles: readonly { readonly id: string; readonly title: string }[];
}

/** Remembers that a site's mention does not mean a name. */
export const correct = (settings: Settings, correction: NotMeant): Settings => ({
  ...settings,
  notMeant: [...forget(settings, correction).notMeant, correction],
});

/** The keys of the names that the reader said a site's mentions do not mean. */
export const rejectedOn = ({ notMeant }: Pick<Settings, 'notMeant'>, site: string): ReadonlySet<string> =>
  new Set(notMeant.filter((one) => one.site === site).map(({ key }) => key));

/** Takes a correction back. */
export const forget = (settings: Settings, { key, site }: Pick<NotMeant, 'key' | 'site'>): Settings => ({
  ...settings,
  notMeant: settings.notMeant.filter((item) => item.key !== key || item.site !== site),
});

/**
 * Makes one name of two. What was merged into the first goes along with it; where the second was merged itself, both go
 * where it went. Merging a name with itself, or with one that is merged into it, changes nothing.
 */
export function merge(settings: Settings, name: CorrectedName, into: CorrectedName): Settings {
  const end = settings.merged.find((one) => one.name.key === into.key)?.into ?? into;
  if (end.key === name.key) return settings;
  const others = settings.merged
    .filter((one) => one.name.key !== name.key)
    .map((one) => (one.into.key === name.key ? { ...one, into: end } : one));
  return { ...settings, merged: [...others, { name, into: end }] };
}

/** Takes a merging back; what had come along with the name stays where it went. */
export const unmerge = (settings: Settings, key: string): Settings => ({
  ...settings,
  merged: settings.merged.filter((one) => one.name.key !== key),
});

/**
 * Says that in these articles the name means somebody else, called so; said again of the same one, the articles are added.
 * An article is taken from a name once, the last time said.
 */
export function split(
  settings: Settings,
  name: CorrectedName,
  label: string,
  articles: SplitName['articles'],
): Settings {
  if (articles.length === 0) return settings;
  const ids = new Set(articles.map(({ id }) => id));
  const others = settings.split.flatMap((one) => {
    if (one.name.key !== name.key) return one;
    const left = one.articles.filter(({ id }) => !ids.has(id));
    return left.length === 0 ? [] : { ...one, articles: left };
  });
  const known = others.find((one) => one.name.key === name.key && one.other.label === label);
  if (known) {
    const more = { ...known, articles: [...known.articles, ...articles] };
    return { ...settings, split: others.map((one) => (one === known ? more : one)) };
  }
  const taken = new Set(settings.split.map(({ other }) => other.key));
  let n = 2;
  while (taken.has(`${name.key}/${n}`)) n++;
  return { ...settings, split: [...others, { name, other: { key: `${name.key}/${n}`, label }, articles }] };
}

/** Gives the articles back to the name they were taken from; `key` is that of the other name. */
export const unsplit = (settings: Settings, key: string): Settings => ({
  ...settings,
  split: settings.split.filter((one) => one.other.key !== key),
});
