import { EmptyState } from './empty-state.tsx';
import { useText } from './text.tsx';

/** The library did not answer; trying again is safe. */
export function Failed({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useText();
  return (
    <EmptyState title={t('failed_title')} action={{ label: t('try_again'), onClick: onRetry }}>
      <p class="quiet">{t('failed_why')}</p>
    </EmptyState>
  );
}
