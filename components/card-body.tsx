import type { CardProps } from './card.tsx';
import { CoveredText } from './covered-text.tsx';
import { PageQuotationItem } from './page-quotation-item.tsx';
import { QuotationItem } from './quotation-item.tsx';
import { RelatedList } from './related-list.tsx';
import { useText } from './text.tsx';
import { WhoIsMeant } from './who-is-meant.tsx';

const MOST_QUOTATIONS = 4;
const MOST_ARTICLES = 3;
/** With fewer quotations than this in the library, the page's own are shown as well. */
const FEW = 2;

/** Quotations first, then what this page quotes where the library has little, then articles. */
export function CardBody(props: CardProps) {
  const { view, onCopy, onOpenPanel, onName, onShowArticle, onShowOnPage } = props;
  const { t, count } = useText();
  const { counts, articles } = view;
  const quotations = view.quotations.slice(0, MOST_QUOTATIONS);
  const onThisPage = quotations.length < FEW ? view.onThisPage.slice(0, MOST_QUOTATIONS) : [];
  return (
    <div class="card-body">
      <div class="card-content">
        {view.choice.length > 0 && <WhoIsMeant choice={view.choice} onPick={onName} />}
        {quotations.length > 0 && (
          <ul class="rows" aria-label={t('heading_quotations')}>
            {quotations.map((quotation, index) => (
              <QuotationItem
                key={quotation.id}
                quotation={quotation}
                onCopy={onCopy}
                onShowArticle={onShowArticle}
                onName={onName}
                tabIndex={index === 0 ? 0 : -1}
              />
            ))}
          </ul>
        )}
        {counts.quotations > quotations.length && quotations.length > 0 && (
          <button type="button" class="text-button more" onClick={onOpenPanel}>
            {count('all_quotations', counts.quotations)}
          </button>
        )}
        {onThisPage.length > 0 && (
          <section>
            <h2 class="heading">{t('heading_on_this_page')}</h2>
            <ul class="rows">
              {onThisPage.map((quotation, index) => (
                <PageQuotationItem
                  key={quotation.index}
                  quotation={quotation}
                  onShow={onShowOnPage}
                  onShowArticle={onShowArticle}
                  withSpeaker={false}
                  tabIndex={index === 0 && quotations.length === 0 ? 0 : -1}
                />
              ))}
            </ul>
          </section>
        )}
        {articles.length > 0 && (
          <section>
            <h2 class="heading">{t('heading_articles')}</h2>
            <RelatedList related={articles.slice(0, MOST_ARTICLES)} onShowArticle={onShowArticle} />
          </section>
        )}
        {counts.quotations === 0 && counts.articles === 0 && view.choice.length === 0 && (
          <section class="not-covered">
            {onThisPage.length === 0 && <p class="quiet">{t('nothing_quoted_here')}</p>}
            <CoveredText covered={view.covered} />
          </section>
        )}
      </div>
    </div>
  );
}
