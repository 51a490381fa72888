import type { ComponentChildren } from 'preact';
import type { HitKind, SearchQuestion, SearchResult } from '#core/coverage/search-library.ts';
import type { ArticlePlace, QuotationView, SearchHit } from '#core/coverage/views.ts';
import { ArticleHit, NameHit, QuotationHit } from './search-hit.tsx';
import { FIRST_HITS, MOST_HITS } from './search-limits.ts';
import { Section } from './section.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly result: SearchResult;
  /** How many of a kind were asked for. */
  readonly most: SearchQuestion['most'];
  readonly onMost: (kind: HitKind, most: number) => void;
  readonly onName: (key: string) => void;
  readonly onCopy: (quotation: QuotationView) => Promise<boolean>;
  readonly onShowArticle: (place: ArticlePlace) => void;
  /** Up from the first hit, or Escape: back to the field. */
  readonly onLeave: () => void;
}

/** Hits in three groups, in the order they came; arrows walk through all of them. */
export function SearchResults({ result, most, onMost, onName, onCopy, onShowArticle, onLeave }: Props) {
  const { t, count } = useText();
  const { name, quotation, article } = result.groups;

  const pressed = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, Escape: -Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.hit')];
    // What is no row (a button beside one, an opened quotation) is walked on from by its row.
    const at = rows.findIndex((row) => row.closest('li')!.contains(document.activeElement));
    const next = at + step;
    if (next < 0) onLeave();
    else rows[Math.min(next, rows.length - 1)]?.focus();
  };

  return (
    <div class="results" onKeyDown={pressed}>
      <Group
        title={t('heading_names')}
        group={name}
        most={most.name}
        all={count('show_all_names', name.total)}
        onMost={(n) => onMost('name', n)}
      >
        {name.hits.map((hit) => (
          <NameHit key={hit.key} hit={hit} onName={onName} />
        ))}
      </Group>
      <Group
        title={t('heading_quotations')}
        group={quotation}
        most={most.quotation}
        all={count('show_all_quotations', quotation.total)}
        onMost={(n) => onMost('quotation', n)}
      >
        {quotation.hits.map((hit) => (
          <QuotationHit key={hit.quotation.id} hit={hit} onCopy={onCopy} onShowArticle={onShowArticle} />
        ))}
      </Group>
      <Group
        title={t('heading_articles')}
        group={article}
        most={most.article}
        all={count('show_all_articles', article.total)}
        onMost={(n) => onMost('article', n)}
      >
        {article.hits.map((hit) => (
          <ArticleHit key={hit.article.id} hit={hit} onShowArticle={onShowArticle} />
        ))}
      </Group>
    </div>
  );
}

interface GroupProps {
  readonly title: string;
  readonly group: { readonly total: number; readonly hits: readonly SearchHit[] };
  readonly most: number;
  /** On the button that shows all of them. */
  readonly all: string;
  readonly onMost: (most: number) => void;
  readonly children: ComponentChildren;
}

/** Hits of a kind under their heading, with how many there are; nothing where there are none. */
function Group({ title, group: { total, hits }, most, all, onMost, children }: GroupProps) {
  const { t, number } = useText();
  if (total === 0) return null;
  const isOpen = most > FIRST_HITS;
  return (
    <Section title={title} note={number(total)}>
      <ul class={isOpen ? 'rows many' : 'rows'}>{children}</ul>
      {isOpen && hits.length < total && <p class="quiet">{t('only_best_shown', number(hits.length))}</p>}
      {total > FIRST_HITS && (
        <button
          type="button"
          class="text-button more"
          aria-expanded={isOpen}
          aria-label={isOpen ? t('show_fewer_of', title) : all}
          onClick={() => onMost(isOpen ? FIRST_HITS : MOST_HITS)}
        >
          {isOpen ? t('show_less') : all}
        </button>
      )}
    </Section>
  );
}
