import type { ComponentChildren } from 'preact';
import { useText } from './text.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  /** Back to how it was installed; null where it is. Groups without it have nothing to go back to. */
  readonly onReset?: (() => void) | null;
  readonly children: ComponentChildren;
}

/** A part of the settings page. */
export function SettingsGroup({ id, title, hint, onReset = null, children }: Props) {
  const { t } = useText();
  return (
    <section class="settings-group" id={id} aria-labelledby={`${id}-title`}>
      <div class="settings-group-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {onReset !== null && (
          <button type="button" class="text-button" aria-label={t('reset_group', title)} onClick={onReset}>
            {t('reset')}
          </button>
        )}
      </div>
      {hint !== undefined && <p class="quiet">{hint}</p>}
      {children}
    </section>
  );
}
