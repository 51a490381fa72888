import { DEFAULT_SETTINGS, type NotMeant, type Settings } from './settings.ts';

const oneOf = <T extends string>(value: unknown, choices: readonly T[], otherwise: T): T =>
  choices.includes(value as T) ? (value as T) : otherwise;

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? [...new Set(value.filter((item): item is string => typeof item === 'string'))] : [];

const notMeant = (value: unknown): readonly NotMeant[] =>
  (Array.isArray(value) ? value : []).flatMap((item: Partial<NotMeant> | null) =>
    typeof item?.key === 'string' && typeof item.label === 'string' && typeof item.site === 'string'
      ? [{ key: item.key, label: item.label, site: item.site }]
      : [],
  );

/**
 * Settings from whatever was stored: older versions, missing or damaged fields, nothing at all. Each field that
 * makes sense is kept, each that does not takes its default, so that one bad field never costs the reader the others.
 */
export function upgradeSettings(stored: unknown): Settings {
  const from = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<
    Record<keyof Settings, unknown>
  >;
  return {
    version: 1,
    sourcesOff: strings(from.sourcesOff),
    sitesOff: strings(from.sitesOff),
    pagesOff: strings(from.pagesOff),
    notMeant: notMeant(from.notMeant),
    cardMode: oneOf(from.cardMode, ['hover', 'alt', 'off'], DEFAULT_SETTINGS.cardMode),
    cardDelay: oneOf(from.cardDelay, ['fast', 'standard', 'relaxed'], DEFAULT_SETTINGS.cardDelay),
    marks: oneOf(from.marks, ['all', 'first', 'none'], DEFAULT_SETTINGS.marks),
    appearance: oneOf(from.appearance, ['system', 'light', 'dark'], DEFAULT_SETTINGS.appearance),
    citations: oneOf(from.citations, ['plain', 'markdown', 'csl-json'], DEFAULT_SETTINGS.citations),
  };
}
