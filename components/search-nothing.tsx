import type { SearchInstead } from '#core/coverage/search-instead.ts';
import { EmptyState } from './empty-state.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly query: string;
  readonly instead: SearchInstead;
  readonly onQuery: (query: string) => void;
  readonly onClearFilters: () => void;
}

/** Nothing was found: why, and the one click that finds something. */
export function SearchNothing({ query, instead, onQuery, onClearFilters }: Props) {
  const { t, count, list } = useText();
  const { nearest, withoutFilters, inSourcesOff, sourcesOff } = instead;
  const title = query === '' ? t('search_nothing_passes') : t('search_nothing_title', query);
  return (
    <EmptyState level={2} title={title}>
      {inSourcesOff > 0 && (
        <p class="quiet">{t('search_in_sources_off', count('results', inSourcesOff), list(sourcesOff))}</p>
      )}
      {nearest === null && withoutFilters === 0 && inSourcesOff === 0 && (
        <p class="quiet">{t('search_nothing_why')}</p>
      )}
      {withoutFilters > 0 && (
        <button type="button" class="button" onClick={onClearFilters}>
          {t('search_without_filters', count('results', withoutFilters))}
        </button>
      )}
      {nearest !== null && (
        <button type="button" class="button" onClick={() => onQuery(nearest)}>
          {t('search_nearest', nearest)}
        </button>
      )}
    </EmptyState>
  );
}
