import { useMemo, useState } from 'preact/hooks';
import type { SourceView } from '#core/coverage/library-views.ts';
import { findSources, findableSources, groupSources } from './find-sources.ts';
import { SearchBox } from './search-box.tsx';
import { SourceGroup } from './source-group.tsx';
import { SourceScope } from './source-scope.tsx';
import { useText } from './text.tsx';

/** From this many sources on there is a field to find one. */
const FILTER_FROM = 4;

interface Props {
  /** Those of the library. */
  readonly sources: readonly SourceView[];
  /** Those that could come into it: listed when asked for, so that they can be switched off beforehand. */
  readonly others: readonly SourceView[];
  /** Any number of sources in one step. */
  readonly onSwitch: (ids: readonly string[], on: boolean) => void;
  readonly headingLevel: 2 | 3;
}

/** Sources by kind, each with a switch, each group with one; found by what is typed. */
export function SourceList({ sources, others, onSwitch, headingLevel }: Props) {
  const text = useText();
  const { t, count, language } = text;
  const [typed, setTyped] = useState('');
  const [every, setEvery] = useState(false);
  const inLibrary = useMemo(() => findableSources(sources, text), [sources, text]);
  const outside = useMemo(() => findableSources(others, text), [others, text]);
  const searching = typed.trim() !== '';
  const foundOutside = findSources(outside, typed);
  const shown = [...findSources(inLibrary, typed), ...(every ? foundOutside : [])];
  const turn = (on: boolean): void =>
    onSwitch(
      shown.map(({ source }) => source.id),
      on,
    );
  return (
    <>
      {others.length > 0 && (
        <SourceScope
          every={every}
          library={sources.length}
          all={sources.length + others.length}
          onChoose={setEvery}
        />
      )}
      <div class="source-tools">
        {sources.length + others.length >= FILTER_FROM && (
          <SearchBox value={typed} label={t('find_source')} onInput={setTyped} />
        )}
        {shown.length > 0 && (
          <>
            <button
              type="button"
              class="text-button"
              aria-label={searching ? undefined : t('named_by', t('all_on'), t('settings_sources'))}
              onClick={() => turn(true)}
            >
              {searching ? count('found_on', shown.length) : t('all_on')}
            </button>
            <button
              type="button"
              class="text-button"
              aria-label={searching ? undefined : t('named_by', t('all_off'), t('settings_sources'))}
              onClick={() => turn(false)}
            >
              {searching ? count('found_off', shown.length) : t('all_off')}
            </button>
          </>
        )}
      </div>
      <p role="status" class={searching ? 'quiet source-found' : 'source-found'}>
        {searching && (shown.length > 0 ? count('sources_found', shown.length) : t('no_source_found'))}
      </p>
      {searching && !every && foundOutside.length > 0 && (
        <button type="button" class="text-button accent" onClick={() => setEvery(true)}>
          {count('found_outside', foundOutside.length)}
        </button>
      )}
      {groupSources(shown, language).map(([kind, views]) => (
        // Another list, another state of what is folded.
        <SourceGroup
          key={`${kind} ${every} ${searching}`}
          kind={kind}
          sources={views}
          found={searching}
          headingLevel={headingLevel}
          onSwitch={onSwitch}
        />
      ))}
    </>
  );
}
