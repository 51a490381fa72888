import type { QuotationView } from '#core/coverage/views.ts';
import { formatIsoDate } from './format-date.ts';
import type { Text } from './text.tsx';

/** How a name's quotations are laid out. */
export type Order = 'relevance' | 'newest' | 'source' | 'versions';

/** Quotations under one heading; null: under none. */
export interface QuotationGroup {
  readonly heading: string | null;
  readonly quotations: readonly QuotationView[];
}

const month = ({ article }: QuotationView): string => article.published?.value.slice(0, 7) ?? '';
const published = ({ article }: QuotationView): string => article.published?.value ?? '';

/** Statements with versions, each once: by its fullest version, or by a turn of which parts were quoted elsewhere. */
export const withVersions = (quotations: readonly QuotationView[]): readonly QuotationView[] =>
  quotations.filter(({ versions, fidelity }) => versions.length > 0 && fidelity === null);

/** In groups: by month, newest first and without a date last; by source, in the order of its label; or in one. */
export function groupQuotations(
  quotations: readonly QuotationView[],
  order: Order,
  { t, language }: Text,
): readonly QuotationGroup[] {
  switch (order) {
    case 'relevance':
      return [{ heading: null, quotations }];
    case 'versions':
      return [{ heading: null, quotations: withVersions(quotations) }];
    case 'newest':
      return inGroups(
        [...quotations].sort((a, b) =>
          published(a) < published(b) ? 1 : published(a) > published(b) ? -1 : 0,
        ),
        month,
        (key) => (key === '' ? t('date_unknown') : formatIsoDate(key, language)),
      );
    case 'source':
      return inGroups(
        [...quotations].sort((a, b) =>
          a.article.source.label.localeCompare(b.article.source.label, language),
        ),
        ({ article }) => article.source.label,
        (key) => key,
      );
  }
}

/** What is together in the list already; what is equal keeps its order of relevance. */
function inGroups(
  sorted: readonly QuotationView[],
  keyOf: (quotation: QuotationView) => string,
  headingOf: (key: string) => string,
): readonly QuotationGroup[] {
  const groups = new Map<string, QuotationView[]>();
  for (const quotation of sorted)
    groups.set(keyOf(quotation), [...(groups.get(keyOf(quotation)) ?? []), quotation]);
  return [...groups].map(([key, group]) => ({ heading: headingOf(key), quotations: group }));
}
