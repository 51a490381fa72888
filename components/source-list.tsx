import { useState } from 'preact/hooks';
import type { SourceView } from '#core/coverage/views.ts';
import { SearchBox } from './search-box.tsx';
import { SourceRow } from './source-row.tsx';
import { Switch } from './switch.tsx';
import { useText } from './text.tsx';

/** From this many sources on there is a field to find one. */
const FILTER_FROM = 4;

interface Props {
  readonly sources: readonly SourceView[];
  /** Any number of sources in one step. */
  readonly onSwitch: (ids: readonly string[], on: boolean) => void;
  readonly headingLevel: 2 | 3;
}

const matches = ({ source }: SourceView, typed: string): boolean =>
  `${source.label} ${source.group} ${source.description ?? ''}`
    .toLocaleLowerCase()
    .includes(typed.trim().toLocaleLowerCase());

/** Groups in the order their first source comes. */
function byGroup(sources: readonly SourceView[]): ReadonlyMap<string, readonly SourceView[]> {
  const groups = new Map<string, SourceView[]>();
  for (const view of sources) {
    const group = groups.get(view.source.group);
    if (group) group.push(view);
    else groups.set(view.source.group, [view]);
  }
  return groups;
}

/** Sources under their groups, each with a switch, each group with one. */
export function SourceList({ sources, onSwitch, headingLevel }: Props) {
  const { t, number } = useText();
  const [typed, setTyped] = useState('');
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const shown = sources.filter((view) => matches(view, typed));
  const ids = (views: readonly SourceView[]): readonly string[] => views.map(({ source }) => source.id);
  return (
    <>
      <div class="source-tools">
        {sources.length >= FILTER_FROM && (
          <SearchBox value={typed} label={t('find_source')} onInput={setTyped} />
        )}
        <button type="button" class="text-button" onClick={() => onSwitch(ids(shown), true)}>
          {t('all_on')}
        </button>
        <button type="button" class="text-button" onClick={() => onSwitch(ids(shown), false)}>
          {t('all_off')}
        </button>
      </div>
      {shown.length === 0 && <p class="quiet">{t('no_source_found')}</p>}
      {[...byGroup(shown)].map(([group, views]) => {
        const on = views.filter((view) => view.on).length;
        return (
          <div class="source-group" role="group" aria-label={group} key={group}>
            <div class="source-group-head">
              <Heading class="heading">{group}</Heading>
              {views.length > 1 && (
                <span class="section-note">{t('on_of', number(on), number(views.length))}</span>
              )}
              {views.length > 1 && (
                <Switch
                  on={on === views.length}
                  label={t('switch_group', group)}
                  onChange={(now) => onSwitch(ids(views), now)}
                />
              )}
            </div>
            <ul class="rows">
              {views.map((view) => (
                <SourceRow key={view.source.id} view={view} onSwitch={(id, now) => onSwitch([id], now)} />
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}
