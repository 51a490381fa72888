import { useId, useState } from 'preact/hooks';
import type { ArticlePlace, CopyRef, RelatedArticle } from '#core/coverage/views.ts';
import { ArticleRow } from './article-row.tsx';
import { Icon } from './icon.tsx';
import { reasonText } from './reason-text.ts';
import { useText } from './text.tsx';

const COPY_NOTES: Readonly<Record<CopyRef['relation'], string>> = {
  'near-copy': 'copy_same_text',
  'reworded-copy': 'copy_reworded',
};

interface Props {
  readonly related: RelatedArticle;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** A related article with its reason; copies of it stay folded beneath it. */
export function RelatedArticleItem({ related, onShowArticle }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { article, copies, reasons } = related;
  return (
    <li class="related">
      <ArticleRow article={article} onShowArticle={onShowArticle} />
      {reasons.length > 0 && <p class="reason">{reasonText(reasons, text)}</p>}
      {copies.length > 0 && (
        <>
          <button
            type="button"
            class="text-button disclose"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-label={text.t('named_by', text.count('copies', copies.length), article.title)}
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" />
            {text.count('copies', copies.length)}
          </button>
          {open && (
            <ul class="copy-list" id={id}>
              {copies.map((copy) => (
                <li key={copy.id}>
                  <ArticleRow
                    article={copy}
                    note={text.t(COPY_NOTES[copy.relation], text.percent(copy.share))}
                    onShowArticle={onShowArticle}
                  />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </li>
  );
}
