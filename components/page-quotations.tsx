import { useState } from 'preact/hooks';
import { checkPage, passesFilter, type CheckFilter } from '#core/coverage/check-page.ts';
import type { ArticlePlace, PageQuotationView } from '#core/coverage/views.ts';
import { checkSummary } from './check-summary.ts';
import { LongList } from './long-list.tsx';
import { PageQuotationItem } from './page-quotation-item.tsx';
import { Section } from './section.tsx';
import { useText } from './text.tsx';

const FILTERS: readonly (readonly [CheckFilter, string])[] = [
  ['all', 'filter_all'],
  ['changed', 'filter_changed'],
  ['elsewhere', 'filter_elsewhere'],
  ['nowhere', 'filter_nowhere'],
];

/** A quotation of two lines with what the library says of it, at 400 px. */
const QUOTATION_PX = 130;

interface Props {
  readonly quotations: readonly PageQuotationView[];
  /** Of a text that was pasted, rather than of the open page. */
  readonly pasted: boolean;
  /** Whether there is a record to open of a speaker. */
  readonly hasRecord: (key: string) => boolean;
  readonly onShow: (index: number) => void;
  readonly onCopy: (quotation: PageQuotationView) => Promise<boolean>;
  readonly onName: (key: string) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** The quotations of the open page: how they stand in the library, in numbers, and each with its other versions. */
export function PageQuotations(props: Props) {
  const { quotations, pasted, hasRecord, onShow, onCopy, onName, onShowArticle } = props;
  const text = useText();
  const { t, number } = text;
  const [chosen, setChosen] = useState<CheckFilter>('all');
  const passing = (filter: CheckFilter): readonly PageQuotationView[] =>
    quotations.filter((quotation) => passesFilter(quotation, filter));
  // A filter that would show nothing is not offered; the chosen one may come to when the page is read again.
  const filters = FILTERS.filter(([id]) => passing(id).length > 0);
  const filter = filters.some(([id]) => id === chosen) ? chosen : 'all';
  return (
    <Section
      title={t(pasted ? 'heading_text_quotations' : 'heading_page_quotations')}
      note={number(quotations.length)}
    >
      {quotations.length === 0 ? (
        <p class="quiet">{t(pasted ? 'no_quotations_in_text' : 'no_quotations_on_page')}</p>
      ) : (
        <>
          <div class="quiet check-summary">
            {checkSummary(checkPage(quotations), text).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
          {filters.length > 1 && (
            <div class="orders" role="group" aria-label={t('filter_label')}>
              {filters.map(([id, key]) => (
                <button
                  key={id}
                  type="button"
                  class="text-button"
                  aria-pressed={filter === id}
                  onClick={() => setChosen(id)}
                >
                  {t(key)}
                </button>
              ))}
            </div>
          )}
          <LongList
            items={passing(filter)}
            keyOf={({ index }) => index}
            estimate={QUOTATION_PX}
            draw={(quotation) => (
              <PageQuotationItem
                key={quotation.index}
                quotation={quotation}
                pasted={pasted}
                onShow={onShow}
                onCopy={onCopy}
                {...(quotation.speakerKey !== null && hasRecord(quotation.speakerKey) && { onName })}
                onShowArticle={onShowArticle}
                openChanged
              />
            )}
          />
        </>
      )}
    </Section>
  );
}
