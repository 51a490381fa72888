import type { ArticlePlace, ArticleRef } from '#core/coverage/views.ts';
import { ArticleAttribution } from './article-attribution.tsx';
import { IconButton } from './icon-button.tsx';
import { useText } from './text.tsx';
import { webLink } from './web-link.ts';

interface Props {
  readonly article: ArticleRef;
  /** What it is of another article, in place of what it is by itself. */
  readonly note?: string;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** An article: its title is the way to the original, or, where it has no address, to its text in the library. */
export function ArticleRow({ article, note, onShowArticle }: Props) {
  const { t } = useText();
  const link = webLink(article.url);
  const show = (): void => onShowArticle({ articleId: article.id, words: null });
  return (
    <div class="article">
      <p class="article-title" dir="auto">
        {link === null ? (
          <button type="button" class="link-button" onClick={show}>
            {article.title}
          </button>
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {article.title}
          </a>
        )}
      </p>
      <div class="attribution">
        <ArticleAttribution article={article} note={note} />
        {link !== null && (
          <span class="attribution-actions">
            <IconButton icon="words" label={t('show_article', article.title)} onClick={show} />
          </span>
        )}
      </div>
    </div>
  );
}
