import type { AttributionConflict } from '#core/coverage/attribution-conflict.ts';
import { useText } from './text.tsx';

const MESSAGES: Readonly<Record<AttributionConflict['kind'], string>> = {
  speaker: 'conflict_speaker',
  role: 'conflict_role',
};

/** That a version says otherwise who said the words, or as what: an unequal sign of its own beside it. */
export function ConflictLine({ conflict }: { readonly conflict: AttributionConflict }) {
  const { t } = useText();
  return (
    <p class="conflict" data-conflict={conflict.kind}>
      <svg class="conflict-mark" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
        <path d="M1 3.5h8M1 6.5h8M7.500 1L2.500 9" fill="none" stroke="currentColor" stroke-width="1.3" />
      </svg>
      <span dir="auto">{t(MESSAGES[conflict.kind], conflict.there, conflict.here)}</span>
    </p>
  );
}
