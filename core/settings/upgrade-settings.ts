import type { CorrectedName, MergedName, NotMeant, SplitName } from './corrections.ts';
import { LANGUAGES } from './languages.ts';
import { fieldsOf, oneOf, strings, upgradeReading } from './reading-choices.ts';
import { DEFAULT_SETTINGS, type Removed, type Settings } from './settings.ts';

/**
 * Settings from whatever was stored: older versions, missing or damaged fields, nothing at all. Each field that
 * makes sense is kept, each that does not takes its default, so that one bad field never costs the reader the others.
 */
export function upgradeSettings(stored: unknown): Settings {
  const from = fieldsOf<Settings>(stored);
  return {
    version: 2,
    ...upgradeReading(stored),
    sourcesOff: strings(from.sourcesOff),
    notMeant: items(from.notMeant, notMeant),
    merged: items(from.merged, mergedName),
    split: items(from.split, splitName),
    appearance: oneOf(from.appearance, ['system', 'light', 'dark'], DEFAULT_SETTINGS.appearance),
    textSize: oneOf(from.textSize, ['standard', 'large', 'larger'], DEFAULT_SETTINGS.textSize),
    language: oneOf(from.language, ['browser', ...LANGUAGES], DEFAULT_SETTINGS.language),
    citations: oneOf(from.citations, ['plain', 'markdown', 'csl-json'], DEFAULT_SETTINGS.citations),
    removed: removed(from.removed),
    sync: from.sync === true,
  };
}

/** Those of a list that make sense. */
const items = <T>(value: unknown, read: (item: unknown) => T | null): readonly T[] =>
  (Array.isArray(value) ? value : []).flatMap((item: unknown) => read(item) ?? []);

function notMeant(item: unknown): NotMeant | null {
  const { key, label, site } = fieldsOf<NotMeant>(item);
  return typeof key === 'string' && typeof label === 'string' && typeof site === 'string'
    ? { key, label, site }
    : null;
}

function correctedName(item: unknown): CorrectedName | null {
  const { key, label } = fieldsOf<CorrectedName>(item);
  return typeof key === 'string' && typeof label === 'string' ? { key, label } : null;
}

function mergedName(item: unknown): MergedName | null {
  const from = fieldsOf<MergedName>(item);
  const [name, into] = [correctedName(from.name), correctedName(from.into)];
  return name && into && name.key !== into.key ? { name, into } : null;
}

function splitName(item: unknown): SplitName | null {
  const from = fieldsOf<SplitName>(item);
  const [name, other] = [correctedName(from.name), correctedName(from.other)];
  const articles = items(from.articles, (article) => {
    const { id, title } = fieldsOf<SplitName['articles'][number]>(article);
    return typeof id === 'string' && typeof title === 'string' ? { id, title } : null;
  });
  return name && other && articles.length > 0 ? { name, other, articles } : null;
}

function removed(value: unknown): Removed {
  const { sources, before } = fieldsOf<Removed>(value);
  return {
    sources: strings(sources),
    before: typeof before === 'string' && /^\d{4}-\d\d-\d\d$/.test(before) ? before : null,
  };
}
