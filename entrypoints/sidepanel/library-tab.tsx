import { useEffect, useState } from 'preact/hooks';
import { whyFailed } from '#browser/request.ts';
import { changeSettings, watchSettings } from '#browser/settings-store.ts';
import { Failed } from '#components/failed.tsx';
import { LibraryPanel } from '#components/library-panel.tsx';
import { SavedNotice } from '#components/saved-notice.tsx';
import { useText } from '#components/text.tsx';
import { switchSources } from '#core/settings/change-settings.ts';
import { useAnswer } from './use-answer.ts';

/** The library, with its sources' switches; the last switching can be undone. */
export function LibraryTab() {
  const { t } = useText();
  const { reply, again } = useAnswer('library', {});
  const [undo, setUndo] = useState<readonly string[] | null>(null);
  useEffect(() => watchSettings(again), [again]);

  if (reply === null) return null;
  if (!reply.ok) return <Failed why={whyFailed(reply)} onRetry={again} />;
  const library = reply.value;
  const turn = (ids: readonly string[], on: boolean): void => {
    setUndo(library.sources.filter((view) => !view.on).map((view) => view.source.id));
    void changeSettings((settings) => switchSources(settings, ids, on));
  };
  const back = (): void => {
    void changeSettings((settings) => ({ ...settings, sourcesOff: undo ?? [] }));
    setUndo(null);
  };
  return (
    <>
      <LibraryPanel library={library} onSwitch={turn} />
      <SavedNotice message={undo === null ? null : t('saved')} onUndo={back} />
    </>
  );
}
