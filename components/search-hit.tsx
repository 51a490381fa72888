import { useState } from 'preact/hooks';
import type { ArticlePlace, QuotationView, SearchHit } from '#core/coverage/views.ts';
import { DateText } from './date-text.tsx';
import { Emphasised } from './emphasised.tsx';
import { firstWords } from './first-words.ts';
import { IconButton } from './icon-button.tsx';
import { KindMark } from './kind-mark.tsx';
import { QuotationItem } from './quotation-item.tsx';
import { SourceTile } from './source-tile.tsx';
import { useText } from './text.tsx';
import { webLink } from './web-link.ts';

interface Props<K extends SearchHit['kind']> {
  readonly hit: Extract<SearchHit, { readonly kind: K }>;
}

interface ShowArticle {
  readonly onShowArticle: (place: ArticlePlace) => void;
}

export function NameHit({ hit, onName }: Props<'name'> & { readonly onName: (key: string) => void }) {
  return (
    <li>
      <button type="button" class="row-button hit" onClick={() => onName(hit.key)}>
        <KindMark kind={hit.nameKind} />
        <span class="row-text">
          <span class="row-label">
            <Emphasised text={hit.label} emphasis={hit.emphasis} />
          </span>
          {hit.detail !== null && <span class="row-detail">{hit.detail}</span>}
        </span>
      </button>
    </li>
  );
}

/** A line of the quotation; a click opens it whole, with its versions. */
export function QuotationHit({
  hit,
  onCopy,
  onShowArticle,
}: Props<'quotation'> & ShowArticle & { readonly onCopy: (quotation: QuotationView) => Promise<boolean> }) {
  const [open, setOpen] = useState(false);
  const { quotation, emphasis } = hit;
  return (
    <li>
      <button type="button" class="row-button hit" aria-expanded={open} onClick={() => setOpen(!open)}>
        <SourceTile source={quotation.article.source} />
        <span class="row-text">
          {open ? (
            <span class="sr-only">{firstWords(quotation.text)}</span>
          ) : (
            <span class="hit-words" dir="auto">
              <Emphasised text={quotation.text} emphasis={emphasis} />
            </span>
          )}
          <span class="row-detail">
            {quotation.speaker !== null && `${quotation.speaker} · `}
            {quotation.article.source.label} · <DateText date={quotation.article.published} />
          </span>
        </span>
      </button>
      {open && (
        <ul class="rows opened">
          <QuotationItem quotation={quotation} onCopy={onCopy} onShowArticle={onShowArticle} />
        </ul>
      )}
    </li>
  );
}

/** The title opens the original, or the text in the library where the article has no address. */
export function ArticleHit({ hit, onShowArticle }: Props<'article'> & ShowArticle) {
  const { t } = useText();
  const { article, emphasis } = hit;
  const link = webLink(article.url);
  const show = (): void => onShowArticle({ articleId: article.id, words: null });
  const inside = (
    <>
      <SourceTile source={article.source} />
      <span class="row-text">
        <span class="row-label" dir="auto">
          <Emphasised text={article.title} emphasis={emphasis} />
        </span>
        <span class="row-detail">
          {article.source.label} · <DateText date={article.published} />
        </span>
      </span>
    </>
  );
  if (link === null)
    return (
      <li>
        <button type="button" class="row-button hit" onClick={show}>
          {inside}
        </button>
      </li>
    );
  return (
    <li class="name-row">
      <a class="row-button hit" href={link} target="_blank" rel="noreferrer">
        {inside}
      </a>
      <IconButton icon="words" label={t('show_article', article.title)} onClick={show} />
    </li>
  );
}
