import { EmptyState } from './empty-state.tsx';
import { useText } from './text.tsx';

/** Neither the library nor the open page knows the name any more. */
export function UnknownName({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText();
  return (
    <EmptyState title={t('unknown_name_title')} action={{ label: t('back'), onClick: onBack }}>
      <p class="quiet">{t('unknown_name_why')}</p>
    </EmptyState>
  );
}
