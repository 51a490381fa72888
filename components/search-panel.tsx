import { useEffect, useRef, useState } from 'preact/hooks';
import { isFiltered, NO_FILTERS, type SearchFilters } from '#core/coverage/search-filters.ts';
import type { HitKind, SearchQuestion, SearchResult } from '#core/coverage/search-library.ts';
import type { SearchFilterOptions } from '#core/coverage/search-options.ts';
import type { ArticlePlace, QuotationView } from '#core/coverage/views.ts';
import { EmptyState } from './empty-state.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchFilterRow } from './search-filters.tsx';
import { SearchNothing } from './search-nothing.tsx';
import { SearchResults } from './search-results.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly query: string;
  readonly filters: SearchFilters;
  readonly options: SearchFilterOptions | null;
  /** null until the first answer. */
  readonly result: SearchResult | null;
  readonly most: SearchQuestion['most'];
  readonly onQuery: (query: string) => void;
  readonly onFilters: (filters: SearchFilters) => void;
  readonly onMost: (kind: HitKind, most: number) => void;
  readonly onName: (key: string) => void;
  readonly onCopy: (quotation: QuotationView) => Promise<boolean>;
  readonly onShowArticle: (place: ArticlePlace) => void;
  /** Escape in the empty field. */
  readonly onLeave: () => void;
}

/** Who types hears how many there are only when the typing rests: one announcement for a query, not one a letter. */
const RESTS_MS = 600;

/** Find names, quotations and articles as you type. `/` comes back to the field from anywhere. */
export function SearchPanel(props: Props) {
  const { query, filters, options, result, most, onQuery, onFilters, onMost, onLeave } = props;
  const { t, count } = useText();
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const firstHit = (): HTMLElement | null => results.current?.querySelector<HTMLElement>('.hit') ?? null;
  const toField = (): void => input.current?.focus();

  useEffect(() => {
    input.current?.focus();
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

  const isAsked = query.trim() !== '' || isFiltered(filters);
  const said = useRested(
    isAsked && result !== null ? count('results', result.total) : '',
    `${query} ${JSON.stringify(filters)}`,
  );
  return (
    <div class="search-panel">
      <h1 class="sr-only">{t('tab_search')}</h1>
      <SearchBox
        value={query}
        label={t('search_label')}
        input={input}
        onInput={onQuery}
        onDown={() => firstHit()?.focus()}
        onEnter={() => firstHit()?.click()}
        onLeave={onLeave}
      />
      <SearchFilterRow filters={filters} options={options} onFilters={onFilters} />
      <p class="sr-only" role="status">
        {said}
      </p>
      <div ref={results}>
        {!isAsked && (
          <EmptyState level={2} title={t('search_empty_title')}>
            <p class="quiet">{t('search_empty_why')}</p>
          </EmptyState>
        )}
        {isAsked && result?.isComplete === false && <p class="quiet">{t('search_taking_up')}</p>}
        {isAsked && result?.instead && result.isComplete && (
          <SearchNothing
            query={query.trim()}
            instead={result.instead}
            onQuery={(nearest) => {
              onQuery(nearest);
              toField();
            }}
            onClearFilters={() => {
              onFilters(NO_FILTERS);
              toField();
            }}
          />
        )}
        {isAsked && result !== null && result.total > 0 && (
          <SearchResults
            result={result}
            most={most}
            onMost={onMost}
            onName={props.onName}
            onCopy={props.onCopy}
            onShowArticle={props.onShowArticle}
            onLeave={toField}
          />
        )}
      </div>
    </div>
  );
}

/** The words once neither they nor what they answer have changed for a while; nothing meanwhile. */
function useRested(words: string, of: string): string {
  const [rested, setRested] = useState('');
  useEffect(() => {
    setRested('');
    const timer = setTimeout(() => setRested(words), RESTS_MS);
    return () => clearTimeout(timer);
  }, [words, of]);
  return rested;
}
