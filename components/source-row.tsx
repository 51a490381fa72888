import type { SourceView } from '#core/coverage/views.ts';
import { SourceTile } from './source-tile.tsx';
import { Switch } from './switch.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly view: SourceView;
  readonly onSwitch: (id: string, on: boolean) => void;
}

/** A source, what the library has of it, and its switch. */
export function SourceRow({ view, onSwitch }: Props) {
  const { t, count } = useText();
  const { source, on, articles, quotations } = view;
  return (
    <li class={on ? 'source-row' : 'source-row off'}>
      <SourceTile source={source} />
      <span class="row-text">
        <span class="row-label">{source.label}</span>
        {source.description !== null && <span class="row-detail">{source.description}</span>}
        <span class="row-detail">
          {t('pair', count('articles', articles), count('quotations', quotations))}
        </span>
      </span>
      <Switch on={on} label={t('switch_source', source.label)} onChange={(now) => onSwitch(source.id, now)} />
    </li>
  );
}
