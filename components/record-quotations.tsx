import { useState } from 'preact/hooks';
import type { ArticlePlace, QuotationView } from '#core/coverage/views.ts';
import { groupQuotations, withVersions, type Order } from './group-quotations.ts';
import { LongList } from './long-list.tsx';
import { QuotationItem } from './quotation-item.tsx';
import { Section } from './section.tsx';
import { useText } from './text.tsx';

const ORDERS: readonly (readonly [Order, string])[] = [
  ['relevance', 'order_relevance'],
  ['newest', 'order_newest'],
  ['source', 'order_source'],
  ['versions', 'order_versions'],
];

/** A quotation of two lines with its attribution, at 400 px. */
const QUOTATION_PX = 110;

interface Props {
  readonly quotations: readonly QuotationView[];
  readonly onCopy: (quotation: QuotationView) => Promise<boolean>;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** A name's quotations: most relevant first, by time, by source, or what of it stands elsewhere too. */
export function RecordQuotations({ quotations, onCopy, onShowArticle }: Props) {
  const text = useText();
  const { t, number } = text;
  const [chosen, setChosen] = useState<Order>('relevance');
  const orders = ORDERS.filter(([id]) => id !== 'versions' || withVersions(quotations).length > 0);
  const order = orders.some(([id]) => id === chosen) ? chosen : 'relevance';
  return (
    <Section title={t('heading_quotations')} note={number(quotations.length)}>
      {quotations.length > 2 && (
        <div class="orders" role="group" aria-label={t('order_label')}>
          {orders.map(([id, key]) => (
            <button
              key={id}
              type="button"
              class="text-button"
              aria-pressed={order === id}
              onClick={() => setChosen(id)}
            >
              {t(key)}
            </button>
          ))}
        </div>
      )}
      {groupQuotations(quotations, order, text).map(({ heading, quotations: group }) => (
        <div key={heading ?? order} class="quotation-group">
          {heading !== null && (
            <h3 class="group-heading">
              {heading}{' '}
              <span class="section-note" aria-hidden="true">
                {number(group.length)}
              </span>
            </h3>
          )}
          <LongList
            items={group}
            keyOf={({ id }) => id}
            estimate={QUOTATION_PX}
            draw={(quotation) => (
              <QuotationItem
                key={quotation.id}
                quotation={quotation}
                onCopy={onCopy}
                onShowArticle={onShowArticle}
              />
            )}
          />
        </div>
      ))}
    </Section>
  );
}
