import type { RelatedArticle } from '#core/coverage/views.ts';
import { RelatedArticleItem } from './related-article-item.tsx';

export function RelatedList({ related }: { readonly related: readonly RelatedArticle[] }) {
  return (
    <ul class="rows">
      {related.map((item) => (
        <RelatedArticleItem key={item.article.id} related={item} />
      ))}
    </ul>
  );
}
