import type { CardProps } from './card.tsx';
import { CopyButton } from './copy-button.tsx';
import { useText } from './text.tsx';

export function CardFooter({ view, onCopy, onOpenPanel, onNotMeant, onPauseSite }: CardProps) {
  const { t } = useText();
  const first = view.quotations[0] ?? view.onThisPage[0];
  return (
    <footer class="card-foot">
      <span class="card-foot-part">
        <button type="button" class="text-button accent open-panel" onClick={onOpenPanel}>
          {t('open_in_panel')}
        </button>
        {first && <CopyButton onCopy={() => onCopy(first)} words />}
      </span>
      <span class="card-foot-part">
        <button type="button" class="text-button" title={t('not_meant_why')} onClick={onNotMeant}>
          {t(view.kind === 'person' ? 'not_this_person' : 'not_this_one')}
        </button>
        <button type="button" class="text-button" title={t('pause_here_why')} onClick={onPauseSite}>
          {t('pause_here')}
        </button>
      </span>
    </footer>
  );
}
