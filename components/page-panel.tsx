import { storyTimeline } from '#core/coverage/timeline.ts';
import type { ArticlePlace, PageQuotationView, PageView } from '#core/coverage/views.ts';
import { CoveredText } from './covered-text.tsx';
import { PageCopies } from './page-copies.tsx';
import { PageHead } from './page-head.tsx';
import { PageNames, type SoughtName } from './page-names.tsx';
import { PageQuotations } from './page-quotations.tsx';
import { RelatedList } from './related-list.tsx';
import { Section } from './section.tsx';
import { useText } from './text.tsx';
import { TimelineSection } from './timeline-section.tsx';

interface Props {
  readonly page: PageView;
  /** A text that was pasted, rather than the open page. */
  readonly pasted?: boolean;
  /** Only the head and the coverage, which are seen first: the rest is drawn a frame later. */
  readonly first?: boolean;
  /** The name whose row was asked for. */
  readonly sought?: SoughtName | null;
  readonly onLeftOut: () => Promise<readonly string[] | null>;
  /** Without it there is no such button. */
  readonly onPaste?: (() => void) | undefined;
  readonly onShowName: (keys: readonly string[]) => void;
  readonly onShowQuotation: (index: number) => void;
  readonly onCopyQuotation: (quotation: PageQuotationView) => Promise<boolean>;
  readonly onName: (key: string) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/**
 * The open page: what it is, what it is a copy of, related coverage with reasons and in time, its quotations and their other
 * versions, its names.
 */
export function PagePanel(props: Props) {
  const { page, pasted = false, first = false, sought = null, onName, onShowArticle } = props;
  const { t, count, number, list } = useText();
  const { related, quotations, names } = page;
  const inLibrary = new Set(
    names.filter((name) => name.quotations + name.articles > 0).map(({ key }) => key),
  );
  return (
    <>
      <PageHead
        page={page}
        source={pasted ? t('pasted_text') : (page.source ?? page.site)}
        onLeftOut={props.onLeftOut}
        onPaste={props.onPaste}
      />
      {page.copies.length > 0 && <PageCopies copies={page.copies} onShowArticle={onShowArticle} />}
      <Section
        title={t('heading_related')}
        {...(related.length > 0 && {
          note: t('independent', count('articles', page.articles), number(page.independent)),
        })}
      >
        {related.length > 0 ? (
          <RelatedList related={related} onShowArticle={onShowArticle} />
        ) : (
          <>
            <p class="quiet">{t('nothing_related')}</p>
            <CoveredText covered={page.covered} />
          </>
        )}
        {page.sourcesOff.length > 0 && (
          <p class="quiet counts-off">{t('sources_off', list(page.sourcesOff))}</p>
        )}
      </Section>
      {first ? null : (
        <>
          <TimelineSection
            timeline={storyTimeline(page)}
            of={pasted ? 'pasted' : 'page'}
            onShowArticle={onShowArticle}
          />
          <PageQuotations
            quotations={quotations}
            pasted={pasted}
            hasRecord={(key) => !pasted || inLibrary.has(key)}
            onShow={props.onShowQuotation}
            onCopy={props.onCopyQuotation}
            onName={onName}
            onShowArticle={onShowArticle}
          />
          <PageNames
            names={names}
            pasted={pasted}
            sought={sought}
            onShow={props.onShowName}
            onOpen={onName}
          />
        </>
      )}
    </>
  );
}
