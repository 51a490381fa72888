import { useEffect, useRef } from 'preact/hooks';
import type { ArticlePlace, QuotationView, SearchHit } from '#core/coverage/views.ts';
import { EmptyState } from './empty-state.tsx';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly query: string;
  /** null until the first answer to a query. */
  readonly hits: readonly SearchHit[] | null;
  readonly onQuery: (query: string) => void;
  readonly onName: (key: string) => void;
  readonly onCopy: (quotation: QuotationView) => Promise<boolean>;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** Find names, quotations and articles as you type. `/` comes back to the field from anywhere. */
export function SearchPanel({ query, hits, onQuery, onName, onCopy, onShowArticle }: Props) {
  const { t, count } = useText();
  const input = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const firstHit = (): HTMLElement | null => results.current?.querySelector<HTMLElement>('.hit') ?? null;

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

  const asked = query.trim() !== '';
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
      />
      <p class="sr-only" role="status">
        {asked && hits !== null && count('results', hits.length)}
      </p>
      <div ref={results}>
        {!asked && (
          <EmptyState level={2} title={t('search_empty_title')}>
            <p class="quiet">{t('search_empty_why')}</p>
          </EmptyState>
        )}
        {asked && hits?.length === 0 && (
          <EmptyState level={2} title={t('search_nothing_title', query.trim())}>
            <p class="quiet">{t('search_nothing_why')}</p>
          </EmptyState>
        )}
        {asked && hits !== null && hits.length > 0 && (
          <SearchResults
            hits={hits}
            onName={onName}
            onCopy={onCopy}
            onShowArticle={onShowArticle}
            onLeave={() => input.current?.focus()}
          />
        )}
      </div>
    </div>
  );
}
