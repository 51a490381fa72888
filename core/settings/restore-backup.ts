import { merge as mergeNames } from './corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

/** `merge` adds what the file has to what is there; `replace` puts the file in the place of all there is. */
export type RestoreMode = 'merge' | 'replace';

/** What restoring would change, as numbers and fields for the reader to look at before anything is done. */
export interface RestorePreview {
  readonly after: Settings;
  /** Entries of each list: how many there are, and how many there would be. Lists that stay the same are left out. */
  readonly lists: readonly { readonly field: ListField; readonly now: number; readonly after: number }[];
  /** Single choices that would change. */
  readonly choices: readonly ChoiceField[];
}

export const LIST_FIELDS = ['sourcesOff', 'sitesOff', 'pagesOff', 'notMeant', 'merged', 'split'] as const;
export const CHOICE_FIELDS = [
  'cardMode',
  'cardDelay',
  'marks',
  'appearance',
  'textSize',
  'language',
  'citations',
  'removed',
  'sync',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];
export type ChoiceField = (typeof CHOICE_FIELDS)[number];

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What there is after restoring, and how it differs from now. */
export function previewRestore(now: Settings, file: Settings, mode: RestoreMode): RestorePreview {
  const after = mode === 'replace' ? file : together(now, file);
  return {
    after,
    lists: LIST_FIELDS.filter((field) => !same(now[field], after[field])).map((field) => ({
      field,
      now: now[field].length,
      after: after[field].length,
    })),
    choices: CHOICE_FIELDS.filter((field) => !same(now[field], after[field])),
  };
}

/**
 * Both: lists become one, a single choice is taken from the file where the reader has not made one. Where both corrected
 * the same name, what is there stays.
 */
function together(now: Settings, file: Settings): Settings {
  const chosen = Object.fromEntries(
    CHOICE_FIELDS.filter((field) => field !== 'removed' && same(now[field], DEFAULT_SETTINGS[field])).map(
      (field) => [field, file[field]],
    ),
  ) as Partial<Settings>;
  const notThere = file.merged.filter(
    ({ name }) => !now.merged.some((one) => one.name.key === name.key || one.into.key === name.key),
  );
  return {
    ...now,
    ...chosen,
    sourcesOff: union(now.sourcesOff, file.sourcesOff, String),
    sitesOff: union(now.sitesOff, file.sitesOff, String),
    pagesOff: union(now.pagesOff, file.pagesOff, String),
    notMeant: union(now.notMeant, file.notMeant, ({ key, site }) => `${site} ${key}`),
    merged: notThere.reduce((settings, { name, into }) => mergeNames(settings, name, into), now).merged,
    split: union(now.split, file.split, ({ other }) => other.key),
    removed: {
      sources: union(now.removed.sources, file.removed.sources, String),
      before:
        [now.removed.before, file.removed.before]
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null,
    },
  };
}

function union<T>(ours: readonly T[], theirs: readonly T[], idOf: (item: T) => string): readonly T[] {
  const known = new Set(ours.map(idOf));
  return [...ours, ...theirs.filter((item) => !known.has(idOf(item)))];
}
