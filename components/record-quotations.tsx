import { useState } from 'preact/hooks';
import type { ArticlePlace, QuotationView } from '#core/coverage/views.ts';
import { QuotationItem } from './quotation-item.tsx';
import { Section } from './section.tsx';
import { useText } from './text.tsx';

type Order = 'relevance' | 'newest' | 'source';

const ORDERS: readonly (readonly [Order, string])[] = [
  ['relevance', 'order_relevance'],
  ['newest', 'order_newest'],
  ['source', 'order_source'],
];

const published = ({ article }: QuotationView): string => article.published?.value ?? '';
/** Without a date last; what is equal keeps its order of relevance. */
const SORTS: Readonly<Record<Order, (a: QuotationView, b: QuotationView) => number>> = {
  relevance: () => 0,
  newest: (a, b) => (published(a) < published(b) ? 1 : published(a) > published(b) ? -1 : 0),
  source: (a, b) => a.article.source.label.localeCompare(b.article.source.label),
};

interface Props {
  readonly quotations: readonly QuotationView[];
  readonly onCopy: (quotation: QuotationView) => Promise<boolean>;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** A name's quotations, most relevant first, by time or by source. */
export function RecordQuotations({ quotations, onCopy, onShowArticle }: Props) {
  const { t, number } = useText();
  const [order, setOrder] = useState<Order>('relevance');
  return (
    <Section title={t('heading_quotations')} note={number(quotations.length)}>
      {quotations.length > 2 && (
        <div class="orders" role="group" aria-label={t('order_label')}>
          {ORDERS.map(([id, key]) => (
            <button
              key={id}
              type="button"
              class="text-button"
              aria-pressed={order === id}
              onClick={() => setOrder(id)}
            >
              {t(key)}
            </button>
          ))}
        </div>
      )}
      <ul class="rows">
        {[...quotations].sort(SORTS[order]).map((quotation) => (
          <QuotationItem
            key={quotation.id}
            quotation={quotation}
            onCopy={onCopy}
            onShowArticle={onShowArticle}
          />
        ))}
      </ul>
    </Section>
  );
}
