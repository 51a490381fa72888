import { useId, useRef, useState } from 'preact/hooks';
import { NO_FILTERS, type SearchFilters } from '#core/coverage/search-filters.ts';
import type { SearchFilterOptions } from '#core/coverage/search-options.ts';
import type { Fidelity } from '#core/statements/statement.ts';
import { FIDELITY_WORDS } from './fidelity-label.tsx';
import { FilterChips, KIND_WORDS } from './filter-chips.tsx';
import { FilterSelect } from './filter-select.tsx';
import { Icon } from './icon.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly filters: SearchFilters;
  /** null until the library is there. */
  readonly options: SearchFilterOptions | null;
  readonly onFilters: (filters: SearchFilters) => void;
}

/** So many speakers are offered beneath the field; typing brings others. */
const OFFERED = 50;

const KINDS = Object.keys(KIND_WORDS) as NonNullable<SearchFilters['kind']>[];

/** What the search is narrowed to: chips that take a filter away, and, opened, the fields that set them. */
export function SearchFilterRow({ filters, options, onFilters }: Props) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const set = (changed: Partial<SearchFilters>): void => onFilters({ ...filters, ...changed });
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const typed = filters.speaker?.toLocaleLowerCase() ?? '';
  const speakers = options?.speakers.filter((label) => label.toLocaleLowerCase().includes(typed)) ?? [];
  return (
    <div class="filters">
      <div class="filter-row">
        <button
          ref={button}
          type="button"
          class="text-button disclose"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {t('filters')}
          <Icon name="down" />
        </button>
        <FilterChips
          filters={filters}
          sourceLabel={
            options?.sources.find((source) => source.id === filters.source)?.label ?? filters.source
          }
          onRemove={(key) => {
            set({ [key]: null });
            button.current?.focus();
          }}
          onClear={() => {
            onFilters(NO_FILTERS);
            button.current?.focus();
          }}
        />
      </div>
      {open && (
        <div class="filter-fields" id={id} role="group" aria-label={t('filters')} onKeyDown={pressed}>
          <FilterSelect
            label={t('filter_kind')}
            all={t('filter_kind_all')}
            value={filters.kind}
            choices={KINDS.map((kind) => ({ value: kind, label: t(KIND_WORDS[kind]) }))}
            onChoose={(kind) => set({ kind })}
          />
          <FilterSelect
            label={t('filter_source')}
            all={t('filter_source_all')}
            value={filters.source}
            choices={(options?.sources ?? []).map((source) => ({ value: source.id, label: source.label }))}
            onChoose={(source) => set({ source })}
          />
          <DateField
            label={t('filter_from')}
            value={filters.from}
            options={options}
            onDate={(from) => set({ from })}
          />
          <DateField
            label={t('filter_to')}
            value={filters.to}
            options={options}
            onDate={(to) => set({ to })}
          />
          <label class="field">
            <span>{t('filter_speaker')}</span>
            <input
              type="text"
              autocomplete="off"
              spellcheck={false}
              list={`${id}-speakers`}
              value={filters.speaker ?? ''}
              onInput={({ currentTarget: { value } }) => set({ speaker: value.trim() === '' ? null : value })}
            />
            <datalist id={`${id}-speakers`}>
              {speakers.slice(0, OFFERED).map((label) => (
                <option key={label} value={label} />
              ))}
            </datalist>
          </label>
          <FilterSelect<Fidelity>
            label={t('filter_fidelity')}
            all={t('filter_fidelity_all')}
            value={filters.fidelity}
            choices={(options?.fidelities ?? []).map((value) => ({ value, label: t(FIDELITY_WORDS[value]) }))}
            onChoose={(fidelity) => set({ fidelity })}
          />
        </div>
      )}
    </div>
  );
}

interface DateProps {
  readonly label: string;
  readonly value: string | null;
  readonly options: SearchFilterOptions | null;
  readonly onDate: (value: string | null) => void;
}

function DateField({ label, value, options, onDate }: DateProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        min={options?.first ?? undefined}
        max={options?.last ?? undefined}
        value={value ?? ''}
        onInput={(event) => onDate(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      />
    </label>
  );
}
