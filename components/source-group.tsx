import { useState } from 'preact/hooks';
import type { SourceKind } from '#core/articles/article.ts';
import type { SourceView } from '#core/coverage/library-views.ts';
import { GroupSwitch } from './group-switch.tsx';
import { Icon } from './icon.tsx';
import { SOURCE_KIND_TEXT } from './source-kind-text.ts';
import { SourceRow } from './source-row.tsx';
import { useText } from './text.tsx';

/** A group of more is folded at first: the groups are an overview before they are a list. */
const FOLDED_FROM = 9;

interface Props {
  readonly kind: SourceKind;
  readonly sources: readonly SourceView[];
  /** Of what was searched for: shown at once, whatever the number. */
  readonly found: boolean;
  readonly headingLevel: 2 | 3;
  readonly onSwitch: (ids: readonly string[], on: boolean) => void;
}

/** The sources of one kind under their heading, which folds them, with a switch for all of them. */
export function SourceGroup({ kind, sources, found, headingLevel, onSwitch }: Props) {
  const { t, number } = useText();
  const [open, setOpen] = useState(found || sources.length < FOLDED_FROM);
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const title = t(SOURCE_KIND_TEXT[kind].heading);
  const on = sources.filter((view) => view.on).length;
  return (
    <div class="source-group" role="group" aria-label={title}>
      <div class="source-group-head">
        <Heading class="heading">
          <button
            type="button"
            class="text-button disclose"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" />
            {title}
          </button>
        </Heading>
        {sources.length > 1 && (
          <span class="section-note">{t('on_of', number(on), number(sources.length))}</span>
        )}
        {sources.length > 1 && (
          <GroupSwitch
            on={on}
            of={sources.length}
            label={t(found ? 'switch_found' : 'switch_group', title)}
            onChange={(now) =>
              onSwitch(
                sources.map(({ source }) => source.id),
                now,
              )
            }
          />
        )}
      </div>
      {open && (
        <ul class="rows">
          {sources.map((view) => (
            <SourceRow key={view.source.id} view={view} onSwitch={(id, now) => onSwitch([id], now)} />
          ))}
        </ul>
      )}
    </div>
  );
}
