import { whyFailed } from '#browser/request.ts';
import { Failed } from '#components/failed.tsx';
import { SourceList } from '#components/source-list.tsx';
import { switchSources } from '#core/settings/change-settings.ts';
import type { Settings } from '#core/settings/settings.ts';
import { useLibrary } from './use-library.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

export function Sources({ settings, onChange }: Props) {
  const { reply, again } = useLibrary(settings.sourcesOff);
  if (reply === null) return null;
  if (!reply.ok) return <Failed why={whyFailed(reply)} onRetry={again} />;
  // The switch follows the settings at once; the counts do not depend on it.
  const off = new Set(settings.sourcesOff);
  const sources = reply.value.sources.map((view) => ({ ...view, on: !off.has(view.source.id) }));
  return (
    <SourceList
      sources={sources}
      headingLevel={3}
      onSwitch={(ids, on) => onChange((now) => switchSources(now, ids, on))}
    />
  );
}
