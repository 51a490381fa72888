import { useText } from './text.tsx';

interface Props {
  /** What was done, in the reader's words; null: nothing to say. */
  readonly message: string | null;
  readonly onUndo: (() => void) | null;
}

/** Says politely that a change was saved, with the way back. Always in the tree, so that it is heard. */
export function SavedNotice({ message, onUndo }: Props) {
  const { t } = useText();
  return (
    <div class={message === null ? 'notice' : 'notice shown'}>
      <span role="status">{message}</span>
      {message !== null && onUndo !== null && (
        <button type="button" class="text-button" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
