import { Icon } from './icon.tsx';
import { useText } from './text.tsx';

interface Props {
  readonly label: string;
  readonly onBack: () => void;
}

/** What is left to see of the card below: its heading, which is the way back to it. */
export function CardParent({ label, onBack }: Props) {
  const { t } = useText();
  return (
    <button
      type="button"
      class="card-parent"
      aria-label={t('back_to', label)}
      title={t('back_to', label)}
      onClick={onBack}
    >
      <Icon name="back" />
      <bdi>{label}</bdi>
    </button>
  );
}
