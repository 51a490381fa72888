import { PermissionRefused } from './permission-refused.tsx';
import { SiteForm } from './site-form.tsx';
import { useText } from './text.tsx';

interface Props {
  /** How many sites are on the list. */
  readonly listed: number;
  /** The browser refused the last request. */
  readonly refused: boolean;
  readonly parse: (typed: string) => readonly string[] | null;
  readonly onListed: () => void;
  readonly onSites: (hosts: readonly string[]) => void;
  readonly onEvery: () => void;
  readonly onLater: () => void;
}

/** Where may it read? One click each; "not now" is an answer as well. */
export function WelcomeChoices({ listed, refused, parse, onListed, onSites, onEvery, onLater }: Props) {
  const { t, number } = useText();
  return (
    <section class="welcome-choices" aria-labelledby="welcome-where">
      <h2 id="welcome-where">{t('welcome_where')}</h2>
      <PermissionRefused refused={refused} />
      <div class="welcome-choice">
        <button type="button" class="button primary" onClick={onListed}>
          {t('welcome_listed')}
        </button>
        <p class="quiet">{t('welcome_listed_hint', number(listed))}</p>
      </div>
      <div class="welcome-choice">
        <SiteForm
          label={t('welcome_chosen')}
          action={t('welcome_chosen_action')}
          parse={parse}
          onSites={onSites}
        />
      </div>
      <div class="welcome-choice">
        <button type="button" class="button" onClick={onEvery}>
          {t('welcome_every')}
        </button>
        <p class="quiet">{t('welcome_every_hint')}</p>
      </div>
      <div class="welcome-choice">
        <button type="button" class="text-button" onClick={onLater}>
          {t('welcome_later')}
        </button>
        <p class="quiet">{t('welcome_later_hint')}</p>
      </div>
    </section>
  );
}
