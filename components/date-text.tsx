import type { ArticleDate } from '#core/articles/article.ts';
import { formatDate } from './format-date.ts';
import { useText } from './text.tsx';

/** A date, or the words for not knowing it. */
export function DateText({ date }: { readonly date: ArticleDate | null }) {
  const { t, language } = useText();
  if (date === null) return <span>{t('date_unknown')}</span>;
  return <time dateTime={date.value}>{formatDate(date, language)}</time>;
}
