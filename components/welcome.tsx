import type { ReadingScope } from '#core/settings/reading-scope.ts';
import { useText } from './text.tsx';
import { WelcomeChoices } from './welcome-choices.tsx';

interface Props {
  /** null until the reader has answered. */
  readonly answered: ReadingScope | null;
  readonly listed: number;
  /** The browser refused the last request. */
  readonly refused: boolean;
  readonly parse: (typed: string) => readonly string[] | null;
  readonly onListed: () => void;
  readonly onSites: (hosts: readonly string[]) => void;
  readonly onEvery: () => void;
  readonly onLater: () => void;
  readonly onChangeAnswer: () => void;
  readonly onSettings: () => void;
}

/** First run: what Sidelight does, where it may read, then what is now true. */
export function Welcome(props: Props) {
  const { t } = useText();
  return (
    <main class="welcome">
      <p class="brand">{t('extension_name')}</p>
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_what')}</p>
      <p class="promise">{t('welcome_on_device')}</p>
      {props.answered === null ? (
        <WelcomeChoices {...props} />
      ) : (
        <WelcomeAnswered
          scope={props.answered}
          onChangeAnswer={props.onChangeAnswer}
          onSettings={props.onSettings}
        />
      )}
    </main>
  );
}

interface AnsweredProps {
  readonly scope: ReadingScope;
  readonly onChangeAnswer: () => void;
  readonly onSettings: () => void;
}

function WelcomeAnswered({ scope, onChangeAnswer, onSettings }: AnsweredProps) {
  const { t, count } = useText();
  return (
    <section aria-labelledby="welcome-now">
      <h2 id="welcome-now">
        <span role="status">
          {scope.kind === 'every-site' && t('scope_every')}
          {scope.kind === 'none' && t('scope_none')}
          {scope.kind === 'sites' && count('scope_sites', scope.hosts.length)}
        </span>
      </h2>
      <ol class="steps">
        {scope.kind === 'none' && <li>{t('step_button')}</li>}
        <li>{t('step_hover')}</li>
        <li>{t('step_panel')}</li>
        <li>{t('step_keys')}</li>
      </ol>
      <div class="button-row">
        <button type="button" class="button" onClick={onChangeAnswer}>
          {t('welcome_change')}
        </button>
        <button type="button" class="text-button" onClick={onSettings}>
          {t('open_settings')}
        </button>
      </div>
    </section>
  );
}
