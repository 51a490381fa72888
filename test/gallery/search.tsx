import { SearchPanel } from '#components/search-panel.tsx';
import { NO_FILTERS } from '#core/coverage/search-filters.ts';
import { NOTHING, OPTIONS, RESULT } from '../fixtures/search-result.ts';
import { copied, nothing, type Family, type Specimen } from './specimen.tsx';

const search = (
  caption: string,
  part: Partial<Parameters<typeof SearchPanel>[0]>,
  press: readonly string[] = [],
): Specimen => ({
  caption,
  press,
  draw: () => (
    <SearchPanel
      query="harbour"
      filters={NO_FILTERS}
      options={OPTIONS}
      result={RESULT}
      most={{ name: 8, quotation: 8, article: 8 }}
      onQuery={nothing}
      onFilters={nothing}
      onMost={nothing}
      onName={nothing}
      onCopy={copied}
      onShowArticle={nothing}
      onLeave={nothing}
      {...part}
    />
  ),
});

export const SEARCH: Family = {
  id: 'search',
  title: 'Search',
  specimens: [
    search('search, nothing typed', { query: '', result: null }),
    search('search with results', {}),
    search('search, a quotation open', {}, ['.hit[aria-expanded]']),
    search('search, filtered, not all taken up yet', {
      filters: { ...NO_FILTERS, fidelity: 'altered' },
      result: { ...RESULT, isComplete: false },
    }),
    search('search, nothing found', { query: 'hrbxq', result: NOTHING }),
    search('search, nothing found, but something near', {
      query: 'harbuor',
      result: {
        ...NOTHING,
        instead: { nearest: 'harbour', withoutFilters: 3, inSourcesOff: 2, sourcesOff: ['Orbis Agency'] },
      },
    }),
  ],
};
