import type { SearchFilters } from '#core/coverage/search-filters.ts';
import { FIDELITY_WORDS } from './fidelity-label.tsx';
import { formatIsoDate } from './format-date.ts';
import { Icon } from './icon.tsx';
import { useText, type Text } from './text.tsx';

export const KIND_WORDS: Readonly<Record<NonNullable<SearchFilters['kind']>, string>> = {
  name: 'heading_names',
  person: 'filter_people',
  organisation: 'filter_organisations',
  quotation: 'heading_quotations',
  article: 'heading_articles',
};

interface Props {
  readonly filters: SearchFilters;
  readonly sourceLabel: string | null;
  readonly onRemove: (key: keyof SearchFilters) => void;
  readonly onClear: () => void;
}

/** The filters in use, each a button that takes it away. */
export function FilterChips({ filters, sourceLabel, onRemove, onClear }: Props) {
  const text = useText();
  const { t } = text;
  const chips = chipsOf(filters, sourceLabel, text);
  if (chips.length === 0) return null;
  return (
    <>
      <ul class="chips" aria-label={t('filters_in_use')}>
        {chips.map(([key, label]) => (
          <li key={key}>
            <button
              type="button"
              class="chip"
              aria-label={t('remove_filter', label)}
              onClick={() => onRemove(key)}
            >
              <bdi>{label}</bdi>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {chips.length > 1 && (
        <button type="button" class="text-button" onClick={onClear}>
          {t('clear_filters')}
        </button>
      )}
    </>
  );
}

function chipsOf(
  { kind, source, from, to, speaker, fidelity }: SearchFilters,
  sourceLabel: string | null,
  { t, language }: Text,
): readonly (readonly [keyof SearchFilters, string])[] {
  const chips: readonly (readonly [keyof SearchFilters, string | null])[] = [
    ['kind', kind && t(KIND_WORDS[kind])],
    ['source', source && sourceLabel],
    ['from', from && t('filter_since', formatIsoDate(from, language))],
    ['to', to && t('filter_until', formatIsoDate(to, language))],
    ['speaker', speaker && t('filter_by', speaker)],
    ['fidelity', fidelity && t(FIDELITY_WORDS[fidelity])],
  ];
  return chips.flatMap(([key, label]) => (label === null ? [] : [[key, label] as const]));
}
