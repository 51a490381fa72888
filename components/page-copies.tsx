import type { ArticlePlace, PageCopyView } from '#core/coverage/views.ts';
import { IconButton } from './icon-button.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly copies: readonly PageCopyView[];
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** What the open page is a copy of, and what is a copy of it, each with how much of it and the way to its text. */
export function PageCopies({ copies, onShowArticle }: Props) {
  const { t, percent } = useText();
  return (
    <ul class="page-copies">
      {copies.map((copy) => {
        const { id, title, source } = copy.article;
        return (
          <li key={id}>
            <p dir="auto">{t(messageOf(copy), title, source.label, percent(copy.share))}</p>
            <IconButton
              icon="words"
              label={t('show_article', title)}
              onClick={() => onShowArticle({ articleId: id, words: null })}
            />
          </li>
        );
      })}
    </ul>
  );
}

function messageOf({ relation, pageIsCopy }: PageCopyView): string {
  if (relation === 'near-copy') return pageIsCopy ? 'page_near_copy' : 'near_copy_of_page';
  return pageIsCopy ? 'page_reworded_copy' : 'reworded_copy_of_page';
}
