import { useEffect, useState } from 'preact/hooks';
import { changeSettings, watchSettings } from '#browser/settings-store.ts';
import type { Settings } from '#core/settings/settings.ts';

/** How long "Saved. Undo" stands. Undoing stays possible where the setting is. */
const NOTICE_MS = 8000;

/** The settings as stored, the way to change them, and the way back from the last change. */
export function useSettings(start: Settings) {
  const [settings, setSettings] = useState(start);
  const [before, setBefore] = useState<Partial<Settings> | null>(null);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => {
    if (before === null) return;
    const timer = setTimeout(() => setBefore(null), NOTICE_MS);
    return () => clearTimeout(timer);
  }, [before]);

  const change = (make: (settings: Settings) => Settings): void => {
    setBefore(changedFields(settings, make(settings)));
    void changeSettings(make);
  };
  const undo = (): void => {
    if (before !== null) void changeSettings((now) => ({ ...now, ...before }));
    setBefore(null);
  };
  return { settings, change, undo, saved: before !== null };
}

/** The fields that a change touches, as they were: undoing leaves what other pages changed meanwhile. */
function changedFields(before: Settings, after: Settings): Partial<Settings> {
  const keys = Object.keys(before) as (keyof Settings)[];
  return Object.fromEntries(
    keys.filter((key) => before[key] !== after[key]).map((key) => [key, before[key]]),
  );
}
