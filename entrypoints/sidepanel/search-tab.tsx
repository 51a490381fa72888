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
import { useSearch } from './use-search.ts';

interface Props {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onName: (key: string) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

export function SearchTab({ query, onQuery, onName, onShowArticle }: Props) {
  const text = useText();
  const asked = useNextFrame(query.trim());
  const { reply, again } = useSearch(asked);
  return (
    <>
      <SearchPanel
        query={query}
        hits={reply?.ok ? reply.value : null}
        onQuery={onQuery}
        onShowArticle={onShowArticle}
        onName={onName}
        onCopy={(quotation) =>
          copyText(cite(cardCitation(null, quotation, text), latestSettings().citations, text))
        }
      />
      {reply?.ok === false && <Failed why={whyFailed(reply)} onRetry={again} />}
    </>
  );
}

/** Several keystrokes within a frame are one question. */
function useNextFrame(value: string): string {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setLater(value));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return later;
}
