import type { ArticlePlace, QuotationView, SearchHit } from '#core/coverage/views.ts';
import { Section } from './section.tsx';
import { ArticleHit, NameHit, QuotationHit } from './search-hit.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly hits: readonly SearchHit[];
  readonly onName: (key: string) => void;
  readonly onCopy: (quotation: QuotationView) => Promise<boolean>;
  readonly onShowArticle: (place: ArticlePlace) => void;
  /** Up from the first hit, or Escape: back to the field. */
  readonly onLeave: () => void;
}

const of = <K extends SearchHit['kind']>(hits: readonly SearchHit[], kind: K) =>
  hits.filter((hit): hit is Extract<SearchHit, { readonly kind: K }> => hit.kind === kind);

/** Hits in three groups, in the order they came; arrows walk through all of them. */
export function SearchResults({ hits, onName, onCopy, onShowArticle, onLeave }: Props) {
  const { t, number } = useText();
  const [names, quotations, articles] = [of(hits, 'name'), of(hits, 'quotation'), of(hits, 'article')];

  const pressed = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined && event.key !== 'Escape') return;
    event.preventDefault();
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.hit')];
    const next = rows.findIndex((row) => row === document.activeElement) + (step ?? -Infinity);
    if (next < 0) onLeave();
    else rows[Math.min(next, rows.length - 1)]?.focus();
  };

  return (
    <div class="results" onKeyDown={pressed}>
      {names.length > 0 && (
        <Section title={t('heading_names')} note={number(names.length)}>
          <ul class="rows">
            {names.map((hit) => (
              <NameHit key={hit.key} hit={hit} onName={onName} />
            ))}
          </ul>
        </Section>
      )}
      {quotations.length > 0 && (
        <Section title={t('heading_quotations')} note={number(quotations.length)}>
          <ul class="rows">
            {quotations.map((hit) => (
              <QuotationHit key={hit.quotation.id} hit={hit} onCopy={onCopy} onShowArticle={onShowArticle} />
            ))}
          </ul>
        </Section>
      )}
      {articles.length > 0 && (
        <Section title={t('heading_articles')} note={number(articles.length)}>
          <ul class="rows">
            {articles.map((hit) => (
              <ArticleHit key={hit.article.id} hit={hit} onShowArticle={onShowArticle} />
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
