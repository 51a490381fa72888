import type { CardProps } from './card.tsx';
import { CopyButton } from './copy-button.tsx';
import { firstWords } from './first-words.ts';
import { useText } from './text.tsx';

/** What may be done with what is shown; beneath it, only for a name of the page, what keeps it from being shown again. */
export function CardFooter(props: CardProps) {
  const { view, parent, onCopy, onOpenPanel, onNotMeant, onPausePage, onPauseSite } = props;
  const { t } = useText();
  const first = view.quotations[0] ?? view.onThisPage[0];
  return (
    <footer class="card-foot">
      <div class="card-does">
        <button type="button" class="text-button accent open-panel" onClick={onOpenPanel}>
          {t('open_in_panel')}
        </button>
        {first && <CopyButton of={firstWords(first.text)} onCopy={() => onCopy(first)} words />}
      </div>
      {parent === null && (
        <div class="card-stops">
          <button type="button" class="text-button" title={t('not_meant_why')} onClick={onNotMeant}>
            {t(view.kind === 'person' ? 'not_this_person' : 'not_this_one')}
          </button>
          <button type="button" class="text-button" title={t('pause_here_why')} onClick={onPausePage}>
            {t('pause_here')}
          </button>
          <button type="button" class="text-button" title={t('off_for_site_why')} onClick={onPauseSite}>
            {t('off_for_site')}
          </button>
        </div>
      )}
    </footer>
  );
}
