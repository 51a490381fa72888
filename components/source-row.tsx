import { useState } from 'preact/hooks';
import type { SourceView } from '#core/coverage/library-views.ts';
import { formatCountry } from './format-code.ts';
import { Icon } from './icon.tsx';
import { SourceFacts } from './source-facts.tsx';
import { SourceTile } from './source-tile.tsx';
import { Switch } from './switch.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly view: SourceView;
  readonly onSwitch: (id: string, on: boolean) => void;
}

/** A source, what the library has of it, its facts on demand, and its switch. */
export function SourceRow({ view, onSwitch }: Props) {
  const { t, count, language } = useText();
  const [open, setOpen] = useState(false);
  const { source, on, articles, quotations } = view;
  return (
    <li class={on ? 'source-row' : 'source-row off'}>
      <SourceTile source={source} />
      <span class="row-text">
        <span class="source-name">
          <span class="row-label">{source.label}</span>{' '}
          {source.country !== null && (
            <span class="row-detail">{formatCountry(source.country, language)}</span>
          )}
        </span>
        <span class="row-detail">
          {articles === 0
            ? t('source_nothing_yet')
            : t('pair', count('articles', articles), count('quotations', quotations))}
        </span>
      </span>
      <button
        type="button"
        class="text-button disclose"
        aria-expanded={open}
        aria-label={t('source_facts_of', source.label)}
        onClick={() => setOpen(!open)}
      >
        {t('source_facts')}
        <Icon name="down" />
      </button>
      <Switch on={on} label={t('switch_source', source.label)} onChange={(now) => onSwitch(source.id, now)} />
      {open && <SourceFacts source={source} />}
    </li>
  );
}
