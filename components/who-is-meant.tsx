import type { ChoiceView } from '#core/coverage/views.ts';
import { formatRoleTime } from './format-role.ts';
import { useText } from './text.tsx';

interface Props {
  readonly choice: readonly ChoiceView[];
  readonly onPick: (key: string) => void;
}

const HEADING_ID = 'who-is-meant';

/** Several bear the name and nobody is sure: each with a line on who it is and why it stands there, likeliest first. */
export function WhoIsMeant({ choice, onPick }: Props) {
  const text = useText();
  const { t } = text;
  return (
    <section class="who-is-meant">
      <h2 class="heading" id={HEADING_ID}>
        {t('who_is_meant')}
      </h2>
      <ul class="rows" aria-labelledby={HEADING_ID}>
        {choice.map(({ key, label, role, description, reason }) => (
          <li class="row" key={key}>
            <button type="button" class="row-button" onClick={() => onPick(key)}>
              <span class="row-text">
                <span class="row-label">
                  <bdi>{label}</bdi>
                </span>
                {role !== null ? (
                  <span>
                    {role.title} <span class="role-time">{formatRoleTime(role, text)}</span>
                  </span>
                ) : (
                  description !== null && <span>{description}</span>
                )}
                {reason !== null && reason !== role?.title && reason !== description && (
                  <span class="quiet">{reason}</span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet">{t('who_is_meant_note')}</p>
    </section>
  );
}
