import { HintedIcon } from './hinted-icon.tsx';
import type { IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  /** Said by screen readers and shown while the pointer rests. */
  readonly label: string;
  /** Shown instead of the label while the pointer rests: what it does, in a sentence. */
  readonly hint?: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
}

export function IconButton({ icon, label, hint = label, onClick, pressed }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} aria-pressed={pressed} onClick={onClick}>
      <HintedIcon icon={icon} hint={hint} />
    </button>
  );
}
