import { useEffect, useState } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';
import { useText } from './text.tsx';

const SHOWN_MS = 2000;

interface Props {
  /** True once the words are in the clipboard. */
  readonly onCopy: () => Promise<boolean>;
  /** With a label beside it instead of the icon alone. */
  readonly words?: boolean;
}

/** Copies, and says for two seconds whether it did. */
export function CopyButton({ onCopy, words = false }: Props) {
  const { t } = useText();
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => setSaid(''), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (): void => void onCopy().then((done) => setSaid(t(done ? 'copied' : 'copy_failed')));
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
