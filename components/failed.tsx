import { EmptyState } from './empty-state.tsx';
import { useText } from './text.tsx';

/** Why there is no answer: the library that shipped is damaged, or something passing. */
export type FailedWhy = 'library-unavailable' | 'passing';

/** The library did not answer; trying again is safe. */
export function Failed({ why, onRetry }: { readonly why: FailedWhy; readonly onRetry: () => void }) {
  const { t } = useText();
  const damaged = why === 'library-unavailable';
  return (
    <EmptyState
      title={t(damaged ? 'damaged_title' : 'failed_title')}
      action={{ label: t('try_again'), onClick: onRetry }}
    >
      <p class="quiet">{t(damaged ? 'damaged_why' : 'failed_why')}</p>
    </EmptyState>
  );
}
