import { useMemo } from 'preact/hooks';
import { whyFailed } from '#browser/request.ts';
import { Failed } from '#components/failed.tsx';
import { SourceList } from '#components/source-list.tsx';
import type { Source } from '#core/articles/article.ts';
import type { SourceView } from '#core/coverage/library-views.ts';
import { switchSources } from '#core/settings/change-settings.ts';
import type { Settings } from '#core/settings/settings.ts';
import catalogue from '#data/pack/source-catalogue.json';
import { useLibrary } from './use-library.ts';

interface Props {
  readonly settings: Settings;
  readonly onChange: (change: (settings: Settings) => Settings) => void;
}

/** The library's sources, and those of the catalogue that it has nothing of. */
export function Sources({ settings, onChange }: Props) {
  const { sourcesOff } = settings;
  // Counts do not depend on switches, which follow the settings at once: the background is left to cards and panels.
  const { reply, again } = useLibrary(settings.removed);
  const library = reply?.ok ? reply.value.sources : null;
  const listed = useMemo(() => listSources(library ?? [], new Set(sourcesOff)), [library, sourcesOff]);
  if (reply === null) return null;
  if (!reply.ok) return <Failed why={whyFailed(reply)} onRetry={again} />;
  return (
    <SourceList
      {...listed}
      headingLevel={3}
      onSwitch={(ids, on) => onChange((now) => switchSources(now, ids, on))}
    />
  );
}

function listSources(library: readonly SourceView[], off: ReadonlySet<string>) {
  const there = new Set(library.map(({ source }) => source.id));
  return {
    sources: library.map((view) => ({ ...view, on: !off.has(view.source.id) })),
    others: (catalogue as readonly Source[])
      .filter(({ id }) => !there.has(id))
      .map((source) => ({
        source,
        articles: 0,
        quotations: 0,
        names: 0,
        characters: 0,
        on: !off.has(source.id),
      })),
  };
}
