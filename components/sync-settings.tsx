import { useId } from 'preact/hooks';
import { useText } from './text.tsx';

interface Props {
  readonly on: boolean;
  /** The list of sources that are switched off is too long for the browser's sync. */
  readonly tooLarge: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Whether choices that say nothing of what is read are the same on all devices of the reader. */
export function SyncSettings({ on, tooLarge, onChange }: Props) {
  const { t } = useText();
  const id = useId();
  return (
    <>
      <h3>{t('sync')}</h3>
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{t('sync_choice')}</span>
      </label>
      <p class="quiet" id={id}>
        {t('sync_why')}
      </p>
      {on && tooLarge && <p class="quiet">{t('sync_too_large')}</p>}
    </>
  );
}
