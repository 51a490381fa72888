import type { EarliestView } from '#core/coverage/views.ts';
import { formatDate } from './format-date.ts';
import { useText } from './text.tsx';

/**
 * Which version is the earliest of those with a date, and how many have none; the original only where its source is the
 * speaker's own. Nothing for an article without a date.
 */
export function EarliestLine({ earliest }: { readonly earliest: EarliestView }) {
  const { t, count, language } = useText();
  const { article, undated, isOriginal } = earliest;
  if (article.published === null) return null;
  const date = formatDate(article.published, language);
  const line = t(isOriginal ? 'original' : 'earliest', article.source.label, date);
  return (
    <p class="earliest">
      {isOriginal || undated === 0 ? line : t('pair', line, count('without_date', undated))}
    </p>
  );
}
