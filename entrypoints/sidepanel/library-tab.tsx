import { useEffect, useState } from 'preact/hooks';
import { whyFailed } from '#browser/request.ts';
import { changeSettings, watchSettings } from '#browser/settings-store.ts';
import { Failed } from '#components/failed.tsx';
import { LibraryPanel } from '#components/library-panel.tsx';
import { SavedNotice } from '#components/saved-notice.tsx';
import { useText } from '#components/text.tsx';
import { switchSources } from '#core/settings/change-settings.ts';
import { useAnswer } from './use-answer.ts';

/** What the last switching changed. */
interface Switched {
  readonly ids: readonly string[];
  readonly on: boolean;
}

/** The library, with its sources' switches; the last switching can be undone. */
export function LibraryTab() {
  const { t } = useText();
  const { reply, again } = useAnswer('library', {});
  const [switched, setSwitched] = useState<Switched | null>(null);
  useEffect(() => watchSettings(again), [again]);

  if (reply === null) return null;
  if (!reply.ok) return <Failed why={whyFailed(reply)} onRetry={again} />;
  const library = reply.value;
  const turn = (ids: readonly string[], on: boolean): void => {
    // Undoing turns back these alone: what was as wanted, and what other pages change meanwhile, stays.
    const turned = library.sources.filter((view) => ids.includes(view.source.id) && view.on !== on);
    setSwitched({ ids: turned.map(({ source }) => source.id), on });
    void changeSettings((settings) => switchSources(settings, ids, on));
  };
  const back = ({ ids, on }: Switched): void => {
    void changeSettings((settings) => switchSources(settings, ids, !on));
    setSwitched(null);
  };
  return (
    <>
      <LibraryPanel library={library} onSwitch={turn} />
      <SavedNotice
        message={switched === null ? null : t('saved')}
        onUndo={switched && (() => back(switched))}
      />
    </>
  );
}
