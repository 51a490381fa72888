import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import { localise, uiLanguage } from './localise.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

let latest = DEFAULT_SETTINGS;

/** The settings as last heard of by a dressed page: at hand, for what must happen within a click. */
export const latestSettings = (): Settings => latest;

/**
 * Gives a page of the extension its language, direction, title and appearance before it is drawn, and keeps the
 * appearance up to date. Returns the settings it started with.
 */
export async function dressPage(titleKey: string): Promise<Settings> {
  const { documentElement: root } = document;
  root.lang = uiLanguage();
  root.dir = localise('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  document.title = localise(titleKey);
  const settings = await loadSettings();
  wear(settings);
  watchSettings(wear);
  return settings;
}

/** `system` is the absence of the attribute: the style sheet follows `prefers-color-scheme`. */
function wear(settings: Settings): void {
  latest = settings;
  const { appearance } = settings;
  const { documentElement: root } = document;
  if (appearance === 'system') delete root.dataset['appearance'];
  else root.dataset['appearance'] = appearance;
}
