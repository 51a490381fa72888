import { Icon } from './icon.tsx';
import { useText } from './text.tsx';

/** To where the reader came from. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const { t } = useText();
  return (
    <button type="button" class="text-button back" onClick={onBack}>
      <Icon name="back" />
      {t('back')}
    </button>
  );
}
