import { IconButton } from './icon-button.tsx';
import { useText } from './text.tsx';
import { useCopied } from './use-copied.ts';

interface Props {
  /** True once the words are in the clipboard. */
  readonly onCopy: () => Promise<boolean>;
  /** With a label beside it instead of the icon alone. */
  readonly words?: boolean;
}

/** Copies, and says for two seconds whether it did. */
export function CopyButton({ onCopy, words = false }: Props) {
  const { t } = useText();
  const [said, say] = useCopied();
  const copy = (): void => void onCopy().then(say);
  return (
    <span class="copy">
      {words ? (
        <button type="button" class="text-button" onClick={copy}>
          {said === '' ? t('copy') : said}
        </button>
      ) : (
        <IconButton icon="copy" label={t('copy_with_citation')} onClick={copy} />
      )}
      <span class={words ? 'sr-only' : 'copied'} role="status">
        {said}
      </span>
    </span>
  );
}
