import { useEffect, useState } from 'preact/hooks';
import { whyFailed } from '#browser/request.ts';
import { copyText } from '#browser/copy-text.ts';
import { latestSettings } from '#browser/dress-page.ts';
import { cardCitation } from '#components/card-citation.ts';
import { cite } from '#components/citation.ts';
import { Failed } from '#components/failed.tsx';
import { SearchPanel } from '#components/search-panel.tsx';
import { useText } from '#components/text.tsx';
import type { ArticlePlace } from '#core/coverage/views.ts';
import { FIRST, type SearchAsked } from './search-for.ts';
import { useFilterOptions, useSearch } from './use-search.ts';

interface Props {
  readonly asked: SearchAsked;
  readonly onAsk: (asked: SearchAsked) => void;
  readonly onName: (key: string) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

export function SearchTab({ asked, onAsk, onName, onShowArticle }: Props) {
  const text = useText();
  const { query, filters, most } = useNextFrame(asked);
  const { reply, again } = useSearch(query.trim(), filters, most);
  const options = useFilterOptions();
  return (
    <>
      <SearchPanel
        query={asked.query}
        filters={asked.filters}
        options={options}
        result={reply?.ok ? reply.value : null}
        most={most}
        onQuery={(typed) => onAsk({ ...asked, query: typed, most: FIRST })}
        onFilters={(chosen) => onAsk({ ...asked, filters: chosen, most: FIRST })}
        onMost={(kind, count) => onAsk({ ...asked, most: { ...asked.most, [kind]: count } })}
        onShowArticle={onShowArticle}
        onName={onName}
        onCopy={(quotation) =>
          copyText(cite(cardCitation(null, quotation, text), latestSettings().citations, text))
        }
        onLeave={() => document.getElementById('tab-search')?.focus()}
      />
      {reply?.ok === false && <Failed why={whyFailed(reply)} onRetry={again} />}
    </>
  );
}

/** Several keystrokes within a frame are one question. */
function useNextFrame(value: SearchAsked): SearchAsked {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLater(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return later;
}
