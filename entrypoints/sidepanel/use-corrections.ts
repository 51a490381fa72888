import { useEffect, useState } from 'preact/hooks';
import { latestSettings } from '#browser/dress-page.ts';
import { changeSettings, loadSettings, watchSettings } from '#browser/settings-store.ts';
import type { CorrectionActions, CorrectionsOfName } from '#components/name-corrections.tsx';
import type { NameView } from '#core/coverage/views.ts';
import { correct, merge, split, unmerge, unsplit } from '#core/settings/corrections.ts';

/** What the reader corrected of a name, and the ways to correct it. Null: no name is shown. */
export function useCorrections(
  view: NameView | null,
  onName: (key: string) => void,
): { readonly corrections: CorrectionsOfName; readonly correct: Omit<CorrectionActions, 'onFind'> } {
  const [settings, setSettings] = useState(latestSettings);
  useEffect(() => {
    // A record that opens because of a correction may do so before that is heard of, and listen only after.
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const key = view?.key ?? '';
  const name = { key, label: view?.label ?? '' };
  const site = view?.page?.site ?? null;
  return {
    corrections: {
      merged: settings.merged.filter(({ into }) => into.key === key).map((one) => one.name),
      split: settings.split.filter((one) => one.name.key === key || one.other.key === key),
    },
    correct: {
      onNotMeant:
        site !== null && view !== null && view.mentions > 0
          ? () => void changeSettings((now) => correct(now, { ...name, site }))
          : null,
      onMerge: (into) => void changeSettings((now) => merge(now, name, into)).then(() => onName(into.key)),
      onUnmerge: (merged) => void changeSettings((now) => unmerge(now, merged)),
      onSplit: (label, articles) => void changeSettings((now) => split(now, name, label, articles)),
      onUnsplit: (other) => void changeSettings((now) => unsplit(now, other)),
    },
  };
}
