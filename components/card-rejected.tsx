import { useText } from './text.tsx';

interface Props {
  readonly label: string;
  readonly onMeant: () => void;
}

/** In place of all else in a card whose name the reader has said is not meant here. */
export function CardRejected({ label, onMeant }: Props) {
  const { t } = useText();
  return (
    <div class="card-body">
      <div class="card-content">
        <p class="quiet">{t('rejected_here', label)}</p>
        <button type="button" class="text-button accent" onClick={onMeant}>
          {t('undo')}
        </button>
      </div>
    </div>
  );
}
