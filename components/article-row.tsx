import type { ArticleRef } from '#core/coverage/views.ts';
import { DateText } from './date-text.tsx';
import { SourceTile } from './source-tile.tsx';
import { useText } from './text.tsx';
import { webLink } from './web-link.ts';

const KINDS: Readonly<Record<ArticleRef['kind'], string | null>> = {
  article: null,
  interview: 'kind_interview',
  transcript: 'kind_transcript',
  copy: 'kind_copy',
};

/** An article: its title, then who published it when, and what it is where it is no plain article. */
export function ArticleRow({ article }: { readonly article: ArticleRef }) {
  const { t } = useText();
  const link = webLink(article.url);
  const kind = KINDS[article.kind];
  return (
    <div class="article">
      <p class="article-title" dir="auto">
        {link === null ? (
          article.title
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {article.title}
          </a>
        )}
      </p>
      <div class="attribution">
        <SourceTile source={article.source} />
        <span class="outlet">{article.source.label}</span>
        <DateText date={article.published} />
        {kind !== null && <span>{t(kind)}</span>}
      </div>
    </div>
  );
}
