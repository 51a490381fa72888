import { DEFAULT_SETTINGS, type Settings } from '#core/settings/settings.ts';
import { chooseLanguage, localise, uiDirection, uiLanguage } from './localise.ts';
import { loadSettings, watchSettings } from './settings-store.ts';

let latest = DEFAULT_SETTINGS;

/** The settings as last heard of by a dressed page: at hand, for what must happen within a click. */
export const latestSettings = (): Settings => latest;

/**
 * Gives a page of the extension its language, direction, title, appearance and text size before it is drawn, and keeps
 * them up to date. `draw` is called with the settings once they are there, and again whenever the language has changed.
 */
export async function dressPage(titleKey: string, draw: (settings: Settings) => void): Promise<void> {
  const settings = await loadSettings();
  await speak(titleKey, settings);
  wear(settings);
  watchSettings((changed) => {
    const isOther = changed.language !== latest.language;
    wear(changed);
    if (isOther) void speak(titleKey, changed).then(() => draw(latest));
  });
  draw(settings);
}

async function speak(titleKey: string, { language }: Settings): Promise<void> {
  await chooseLanguage(language);
  const { documentElement: root } = document;
  root.lang = uiLanguage();
  root.dir = uiDirection();
  document.title = localise(titleKey);
}

/** `system` and `standard` are the absence of the attribute: the style sheet follows the system. */
function wear(settings: Settings): void {
  latest = settings;
  const { appearance, textSize } = settings;
  const { dataset } = document.documentElement;
  if (appearance === 'system') delete dataset['appearance'];
  else dataset['appearance'] = appearance;
  if (textSize === 'standard') delete dataset['textSize'];
  else dataset['textSize'] = textSize;
}
