import { SearchPanel } from '#components/search-panel.tsx';
import type { SearchHit } from '#core/coverage/views.ts';
import { HITS } from '../fixtures/views.ts';
import { copied, nothing, type Family, type Specimen } from './specimen.tsx';

const search = (
  caption: string,
  query: string,
  hits: readonly SearchHit[] | null,
  press: readonly string[] = [],
): Specimen => ({
  caption,
  press,
  draw: () => (
    <SearchPanel
      query={query}
      hits={hits}
      onQuery={nothing}
      onName={nothing}
      onCopy={copied}
      onShowArticle={nothing}
    />
  ),
});

export const SEARCH: Family = {
  id: 'search',
  title: 'Search',
  specimens: [
    search('search, nothing typed', '', null),
    search('search with results', 'harbour', HITS),
    search('search, a quotation open', 'harbour', HITS, ['.hit[aria-expanded]']),
    search('search, nothing found', 'hrbxq', []),
  ],
};
