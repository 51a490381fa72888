import type { ArticlePlace, RelatedArticle } from '#core/coverage/views.ts';
import { LongList } from './long-list.tsx';
import { RelatedArticleItem } from './related-article-item.tsx';

/** A title of two lines with its attribution and reason, at 400 px. */
const ARTICLE_PX = 100;

interface Props {
  readonly related: readonly RelatedArticle[];
  readonly onShowArticle: (place: ArticlePlace) => void;
}

export function RelatedList({ related, onShowArticle }: Props) {
  return (
    <LongList
      items={related}
      keyOf={({ article }) => article.id}
      estimate={ARTICLE_PX}
      draw={(item) => (
        <RelatedArticleItem key={item.article.id} related={item} onShowArticle={onShowArticle} />
      )}
    />
  );
}
