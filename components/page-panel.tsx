import type { ArticlePlace, PageView } from '#core/coverage/views.ts';
import { CoveredText } from './covered-text.tsx';
import { NameRow } from './name-row.tsx';
import { PageCopies } from './page-copies.tsx';
import { PageQuotations } from './page-quotations.tsx';
import { RelatedList } from './related-list.tsx';
import { Section } from './section.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly page: PageView;
  readonly onShowName: (keys: readonly string[]) => void;
  readonly onShowQuotation: (index: number) => void;
  readonly onName: (key: string) => void;
  readonly onShowArticle: (place: ArticlePlace) => void;
}

/** The open page: what it is a copy of, related coverage with reasons, its quotations and their other versions, its names. */
export function PagePanel({ page, onShowName, onShowQuotation, onName, onShowArticle }: Props) {
  const { t, count, number, list } = useText();
  const { related, quotations, names } = page;
  return (
    <>
      <header class="page-head">
        <h1 class="page-title" dir="auto">
          {page.title}
        </h1>
        <p class="quiet">{t('pair', page.site, count('words_read', page.words))}</p>
      </header>
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
      <PageQuotations
        quotations={quotations}
        onShow={onShowQuotation}
        onName={onName}
        onShowArticle={onShowArticle}
      />
      <Section title={t('heading_page_names')} note={number(names.length)}>
        {names.length > 0 ? (
          <ul class="rows name-rows">
            {names.map((name) => (
              <NameRow key={name.key} name={name} onShow={onShowName} onOpen={onName} />
            ))}
          </ul>
        ) : (
          <p class="quiet">{t('no_names_on_page')}</p>
        )}
      </Section>
    </>
  );
}
