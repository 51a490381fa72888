import type { ArticlePlace, RelatedArticle } from '#core/coverage/views.ts';
import { RelatedArticleItem } from './related-article-item.tsx';

interface Props {
  readonly related: readonly RelatedArticle[];
  readonly onShowArticle: (place: ArticlePlace) => void;
}

export function RelatedList({ related, onShowArticle }: Props) {
  return (
    <ul class="rows">
      {related.map((item) => (
        <RelatedArticleItem key={item.article.id} related={item} onShowArticle={onShowArticle} />
      ))}
    </ul>
  );
}
