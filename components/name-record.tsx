import { nameTimeline } from '#core/coverage/timeline.ts';
import type { ArticlePlace, NameView, QuotationView } from '#core/coverage/views.ts';
import { BackButton } from './back-button.tsx';
import { CoveredText } from './covered-text.tsx';
import { formatRoleTime } from './format-role.ts';
import {
  NameCorrections,
  type CorrectionActions,
  type CorrectionsOfName,
  type MergeCandidate,
} from './name-corrections.tsx';
import { NameHeading } from './name-heading.tsx';
import { NamesBeside } from './names-beside.tsx';
import { PageQuotationItem } from './page-quotation-item.tsx';
import { RecordQuotations } from './record-quotations.tsx';
import { RelatedList } from './related-list.tsx';
import { Section } from './section.tsx';
import { useText } from './text.tsx';
import { TimelineSection } from './timeline-section.tsx';
import { WhoIsMeant } from './who-is-meant.tsx';

interface Props {
  readonly view: NameView;
  readonly onBack: () => void;
  /** Open the record of one of those who may be meant, or are often beside it. */
  readonly onPick: (key: string) => void;
  readonly onCopy: (quotation: QuotationView) => Promise<boolean>;
  readonly onShowQuotation: (index: number) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
  readonly corrections: CorrectionsOfName;
  readonly candidates: readonly MergeCandidate[];
  readonly correct: CorrectionActions;
}

/** Everything there is about a name. */
export function NameRecord(props: Props) {
  const { view, onBack, onPick, onCopy, onShowQuotation, onShowArticle } = props;
  const text = useText();
  const { t, list, number } = text;
  const { description, role, roles, aliases, quotations, onThisPage, articles, counts } = view;
  return (
    <article class="record" aria-labelledby="record-title">
      <BackButton onBack={onBack} />
      <NameHeading view={view} id="record-title" level={1} />
      {description !== null && role !== null && <p class="record-description">{description}</p>}
      {view.choice.length > 0 && <WhoIsMeant choice={view.choice} onPick={onPick} />}
      {aliases.length > 0 && <p class="quiet">{t('also_written', list(aliases))}</p>}
      {roles.length > 1 && (
        <Section title={t('heading_roles')}>
          <ul class="roles">
            {roles.map((held) => (
              <li key={`${held.title} ${held.from ?? ''}`}>
                <span>{held.title}</span> <span class="role-time">{formatRoleTime(held, text)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {onThisPage.length > 0 && (
        <Section title={t('heading_on_this_page')} note={number(onThisPage.length)}>
          <ul class="rows">
            {onThisPage.map((quotation) => (
              <PageQuotationItem
                key={quotation.index}
                quotation={quotation}
                onShow={onShowQuotation}
                onShowArticle={onShowArticle}
                withSpeaker={false}
              />
            ))}
          </ul>
        </Section>
      )}
      {quotations.length > 0 && (
        <RecordQuotations quotations={quotations} onCopy={onCopy} onShowArticle={onShowArticle} />
      )}
      <TimelineSection timeline={nameTimeline(view)} of="name" onShowArticle={onShowArticle} />
      {articles.length > 0 && (
        <Section title={t('heading_articles')} note={number(counts.articles)}>
          <RelatedList related={articles} onShowArticle={onShowArticle} />
        </Section>
      )}
      {view.beside.length > 0 && <NamesBeside beside={view.beside} onName={onPick} />}
      {counts.quotations === 0 && counts.articles === 0 && view.choice.length === 0 && (
        <CoveredText covered={view.covered} />
      )}
      <NameCorrections
        view={view}
        corrections={props.corrections}
        candidates={props.candidates}
        {...props.correct}
      />
    </article>
  );
}
