import type { CardProps } from './card.tsx';
import { CopyButton } from './copy-button.tsx';
import { IconButton } from './icon-button.tsx';
import { useText } from './text.tsx';

export function CardFooter({ view, onCopy, onOpenPanel, onNotMeant, onPauseSite }: CardProps) {
  const { t } = useText();
  const first = view.quotations[0] ?? view.onThisPage[0];
  return (
    <footer class="card-foot">
      <button type="button" class="text-button accent open-panel" onClick={onOpenPanel}>
        {t('open_in_panel')}
      </button>
      {first && <CopyButton onCopy={() => onCopy(first)} words />}
      <button type="button" class="text-button" title={t('not_meant_why')} onClick={onNotMeant}>
        {t(view.kind === 'person' ? 'not_this_person' : 'not_this_one')}
      </button>
      <span class="attribution-actions">
        <IconButton icon="pause" label={t('pause_here')} hint={t('pause_here_why')} onClick={onPauseSite} />
      </span>
    </footer>
  );
}
