import { BackButton } from './back-button.tsx';
import { EmptyState } from './empty-state.tsx';
import { useText } from './text.tsx';

interface Props {
  /** Label of the source that is switched off; null: the library does not have the article. */
  readonly off: string | null;
  readonly onBack: () => void;
  readonly onSwitchOn: () => void;
}

/** Why an article is not shown, and what to do. */
export function MissingArticle({ off, onBack, onSwitchOn }: Props) {
  const { t } = useText();
  return (
    <div class="reading">
      <div class="reading-bar">
        <BackButton onBack={onBack} />
      </div>
      {off === null ? (
        <EmptyState title={t('unknown_article_title')}>
          <p class="quiet">{t('unknown_article_why')}</p>
        </EmptyState>
      ) : (
        <EmptyState
          title={t('source_is_off_title', off)}
          action={{ label: t('switch_on'), onClick: onSwitchOn }}
        >
          <p class="quiet">{t('source_is_off_why')}</p>
        </EmptyState>
      )}
    </div>
  );
}
